"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import { type ApplicationStatus, isOpen, type ResumeStatus } from "#lib/vocabulary.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { StatusBadge } from "./status-badge.tsx";
import { Button, ButtonLink } from "./ui/button.tsx";

/** The candidate's own application to the job shown. */
export type Applied = { id: string; status: ApplicationStatus };

type Props = {
  jobId: string;
  company: string | null;
  isClosed: boolean;
  application: Applied | null;
  /** The resume that would be sent: the newest that has been read. */
  resume: { id: string; filename: string } | null;
  /** Of the newest resume, where none has been read yet. */
  resumeStatus: ResumeStatus | null;
};

/** Applying in one press, at the foot of the window; or why it cannot be done, or that it has been. */
export function ApplyPanel(props: Props) {
  const words = useTranslations("candidate.apply");
  return (
    <section
      aria-label={words("label")}
      data-print="no"
      className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-10 rounded-card border bg-surface px-4 py-3 shadow-md md:bottom-4 xl:px-6"
    >
      <ApplyState {...props} />
    </section>
  );
}

function ApplyState({ application, isClosed, resume, ...props }: Props) {
  const words = useTranslations("candidate.apply");
  // Kept here and not in the form: it outlives the refresh that brings the application itself.
  const [isSent, setIsSent] = useState(false);
  if (application || isSent) {
    return <AlreadyApplied application={application} isSent={isSent} company={props.company} />;
  }
  if (isClosed) return <p className="text-fg-2">{words("closed")}</p>;
  if (resume === null) return <ResumeFirst status={props.resumeStatus} />;
  return (
    <ApplyButton jobId={props.jobId} company={props.company} resume={resume} onSent={() => setIsSent(true)} />
  );
}

function ApplyButton({
  jobId,
  company,
  resume,
  onSent,
}: {
  jobId: string;
  company: string | null;
  resume: { id: string; filename: string };
  onSent: () => void;
}) {
  const words = useTranslations("candidate.apply");
  const problemText = useProblemText();
  const router = useRouter();
  const application = useMutation({
    mutationFn: () => callApi(applicationsApi.apply, { body: { job_id: jobId, resume_id: resume.id } }),
    onSuccess: onSent,
    // Refused or not, what stands here may be out of date.
    onSettled: () => router.refresh(),
  });
  return (
    <div className="flex flex-col gap-3">
      {application.error && (
        <InlineBanner tone="danger" isSpoken>
          <p>{problemText(application.error)}</p>
        </InlineBanner>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-56 break-words text-fg-2 text-table">
          {company === null
            ? words("shares_nobody", { file: resume.filename })
            : words("shares", { file: resume.filename, company })}
        </p>
        <Button
          look="primary"
          isBusy={application.isPending}
          onClick={() => application.mutate()}
          className="max-sm:w-full"
        >
          {words("submit")}
        </Button>
      </div>
    </div>
  );
}

function AlreadyApplied({
  application,
  isSent,
  company,
}: {
  application: Applied | null;
  isSent: boolean;
  company: string | null;
}) {
  const words = useTranslations("candidate.apply");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
      <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {application && <StatusBadge status={application.status} audience="candidate" />}
        <span className={isSent || application?.status === "withdrawn" ? undefined : "max-sm:sr-only"}>
          {isSent
            ? company === null
              ? words("sent_nobody")
              : words("sent", { company })
            : words(application?.status === "withdrawn" ? "withdrawn" : "applied")}
        </span>
      </p>
      <Link
        href={
          application && !isOpen(application.status)
            ? "/candidate/applications?tab=closed"
            : "/candidate/applications"
        }
        className="link"
      >
        {words("see")}
      </Link>
    </div>
  );
}

function ResumeFirst({ status }: { status: ResumeStatus | null }) {
  const words = useTranslations("candidate.apply");
  const isReading = status === "pending" || status === "parsing";
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
      <p className="text-fg-2">
        {words(isReading ? "reading" : status === "failed" ? "failed" : "no_resume")}
      </p>
      {!isReading && (
        <ButtonLink href="/candidate/resume" look="primary">
          {words("add_resume")}
        </ButtonLink>
      )}
    </div>
  );
}
