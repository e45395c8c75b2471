"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import { isOpen as isUndecided } from "#lib/vocabulary.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { isTyping } from "./is-typing.ts";
import { RejectDialog } from "./reject-dialog.tsx";
import { StageMenu } from "./stage-menu.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { Button } from "./ui/button.tsx";
import { useMoveApplicant } from "./use-move-applicant.ts";

/** Where one applicant stands and how to decide: move on, or reject in a form of its own (`r` opens it). */
export function ApplicantActions({
  id,
  name,
  status: storedStatus,
  missing,
}: {
  id: string;
  name: string;
  status: ApplicationStatus;
  missing: string[];
}) {
  const words = useTranslations("common.stage");
  const moving = useMoveApplicant();
  const [isRejecting, setIsRejecting] = useState(false);
  const stored = { id, name, status: storedStatus };
  const applicant = { ...stored, status: moving.statusOf(stored) };
  const canReject = isUndecided(applicant.status);

  useEffect(() => {
    if (!canReject) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "r" || isTyping(event)) return;
      event.preventDefault();
      setIsRejecting(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [canReject]);

  return (
    <>
      <StatusBadge status={applicant.status} audience="recruiter" />
      <StageMenu
        status={applicant.status}
        applicant={name}
        onMove={(next) => void moving.move(applicant, next)}
        onReject={() => setIsRejecting(true)}
      />
      {canReject && (
        <Button onClick={() => setIsRejecting(true)} aria-keyshortcuts="r">
          {words("reject")}
        </Button>
      )}
      {moving.problem && (
        <InlineBanner tone="danger" isSpoken className="w-full">
          <p>{moving.problem}</p>
        </InlineBanner>
      )}
      {isRejecting && (
        <RejectDialog
          applicationId={id}
          applicant={name}
          missingSkills={missing}
          isOpen
          onOpenChange={setIsRejecting}
          onRejected={() => moving.rejected(applicant)}
        />
      )}
    </>
  );
}
