"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";

/** The message a rejected candidate will read, written by the server from what stands in the form. */
export function FeedbackPreview({
  applicationId,
  reason,
  details,
  nextStep,
}: {
  applicationId: string;
  reason: RejectionReason | null;
  details: string;
  nextStep: string;
}) {
  const words = useTranslations("common.reject");
  const preview = useQuery({
    queryKey: ["feedback-preview", applicationId, reason, details, nextStep],
    enabled: reason !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<{ text: string }> => {
      // Typing cancels the query before it is sent.
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (signal.aborted || reason === null) return { text: "" };
      return callApi(applicationsApi.preview, {
        params: { id: applicationId },
        body: { reason, details, next_step: nextStep },
        signal,
      });
    },
  });
  return (
    <section aria-label={words("preview")} className="rounded-card border bg-surface-2 p-4">
      <h3 className="mb-2 font-medium text-fg-2 text-table">{words("preview")}</h3>
      <p aria-live="polite" className="whitespace-pre-line text-table">
        {reason === null && <span className="text-fg-3">{words("preview_empty")}</span>}
        {reason !== null && (preview.isError ? words("preview_failed") : preview.data?.text)}
      </p>
    </section>
  );
}
