"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";
import { Checkbox } from "./ui/checkbox.tsx";

/** How often it is looked whether a model's words have come. */
const LOOK_EVERY_MS = 2_000;

type Preview = { text: string; wording: "none" | "running" | "ready" };

/**
 * The message a rejected candidate will read, written by the server from what stands in the form. A model's words for a
 * part of it are offered once they are there; they are sent only if they were chosen.
 */
export function FeedbackPreview({
  applicationId,
  reason,
  details,
  nextStep,
  usesWording,
  onUseWording,
}: {
  applicationId: string;
  reason: RejectionReason | null;
  details: string;
  nextStep: string;
  usesWording: boolean;
  onUseWording: (isUsed: boolean) => void;
}) {
  const words = useTranslations("common.reject");
  const preview = useQuery<Preview>({
    queryKey: ["feedback-preview", applicationId, reason, details, nextStep, usesWording],
    enabled: reason !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.wording === "running" ? LOOK_EVERY_MS : false),
    queryFn: async ({ signal }) => {
      // Typing cancels the query before it is sent.
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (signal.aborted || reason === null) return { text: "", wording: "none" };
      return callApi(applicationsApi.preview, {
        params: { id: applicationId },
        body: { reason, details, next_step: nextStep, use_wording: usesWording },
        signal,
      });
    },
  });
  const wording = reason === null ? "none" : preview.data?.wording;
  return (
    <section aria-label={words("preview")} className="rounded-card border bg-surface-2 p-4">
      <h3 className="mb-2 font-medium text-fg-2 text-table">{words("preview")}</h3>
      <p aria-live="polite" className="whitespace-pre-line text-table">
        {reason === null && <span className="text-fg-3">{words("preview_empty")}</span>}
        {reason !== null && (preview.isError ? words("preview_failed") : preview.data?.text)}
      </p>
      {wording === "running" && <p className="mt-3 text-fg-3 text-table">{words("wording_running")}</p>}
      {wording === "ready" && (
        <Checkbox
          id="use-wording"
          className="mt-3 border-t pt-3"
          label={words("wording_use")}
          hint={words("wording_hint")}
          checked={usesWording}
          onChange={(event) => onUseWording(event.currentTarget.checked)}
        />
      )}
    </section>
  );
}
