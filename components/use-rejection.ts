"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { applicationsApi } from "#lib/applications/api.ts";
import { ApiError, callApi } from "#lib/http/call-api.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";
import { formatList } from "./formats.ts";

/** What has been written so far; `reason` is null until one is chosen. `usesWording`: a model's words are approved. */
export type Rejection = {
  reason: RejectionReason | null;
  details: string;
  nextStep: string;
  usesWording: boolean;
};

/** What must be there before anything is sent. */
export type RejectionGap = "reason" | "details" | null;

/** The state of the rejection form: what is written, what is missing, and the sending of it. */
export function useRejection({
  applicationId,
  missingSkills,
  onRejected,
}: {
  applicationId: string;
  missingSkills: readonly string[];
  onRejected: () => void;
}) {
  const [written, setWritten] = useState<Rejection>({
    reason: null,
    details: "",
    nextStep: "",
    usesWording: false,
  });
  const [hasTried, setHasTried] = useState(false);
  const sending = useMutation({
    mutationFn: ({ reason, details, nextStep, usesWording }: Rejection) =>
      callApi(applicationsApi.move, {
        params: { id: applicationId },
        body: {
          status: "rejected",
          reason: reason ?? undefined,
          details,
          next_step: nextStep,
          use_wording: usesWording,
        },
      }),
    onSuccess: onRejected,
  });
  const gap = gapOf(written);
  const fields = sending.error instanceof ApiError ? sending.error.fields : [];
  return {
    written,
    write: (change: Partial<Rejection>) => setWritten({ ...written, ...change }),
    choose: (reason: RejectionReason) => setWritten(withReason(written, reason, formatList(missingSkills))),
    gap: hasTried ? gap : null,
    send: () => {
      setHasTried(true);
      if (gap === null && !sending.isPending) sending.mutate(written);
    },
    isSending: sending.isPending,
    /** What the server refused as a whole; refused fields stand at their fields. */
    failure: fields.length === 0 ? sending.error : null,
    errorOf: (field: string) => fields.find((refused) => refused.field === field)?.message,
  };
}

function gapOf({ reason, details }: Rejection): RejectionGap {
  if (reason === null) return "reason";
  return reason === "other" && details.trim() === "" ? "details" : null;
}

/** Chooses a reason. Only an untouched box is filled or emptied: what was typed stays. */
export function withReason(written: Rejection, reason: RejectionReason, missing: string): Rejection {
  const isUntouched = written.details === "" || written.details === missing;
  const filled = reason === "missing_required_skills" ? missing : "";
  // Words are approved for one reason; those for another have not been read.
  return { ...written, reason, details: isUntouched ? filled : written.details, usesWording: false };
}
