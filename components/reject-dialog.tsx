"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useDeferredValue, useState } from "react";
import { applicationsApi } from "#lib/applications/api.ts";
import { ApiError, callApi } from "#lib/http/call-api.ts";
import { REJECTION_REASONS, type RejectionReason } from "#lib/vocabulary.ts";
import { formatList } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";
import { Field } from "./ui/field.tsx";
import { Textarea } from "./ui/textarea.tsx";

const FORM_ID = "reject-form";

/**
 * The form that rejects an application: one reason, none chosen beforehand, what was not found, what could
 * come next, and the very message the candidate will read. The dialog is the pause before it is sent.
 */
export function RejectDialog({
  applicationId,
  applicant,
  missingSkills,
  isOpen,
  onOpenChange,
  onRejected,
}: {
  applicationId: string;
  applicant: string;
  missingSkills: readonly string[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRejected: () => void;
}) {
  const words = useTranslations("common");
  const [reason, setReason] = useState<RejectionReason | null>(null);
  const [details, setDetails] = useState("");
  const [nextStep, setNextStep] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const problemText = useProblemText();
  const rejection = useMutation({
    mutationFn: (chosen: RejectionReason) =>
      callApi(applicationsApi.move, {
        params: { id: applicationId },
        body: { status: "rejected", reason: chosen, details, next_step: nextStep },
      }),
    onSuccess: () => {
      onOpenChange(false);
      onRejected();
    },
  });

  function choose(chosen: RejectionReason) {
    const listed = formatList(missingSkills);
    setReason(chosen);
    // Only an untouched box is filled or emptied: what was typed stays.
    if (details === "" || details === listed) setDetails(chosen === "missing_required_skills" ? listed : "");
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setHasTried(true);
    if (reason === null || (reason === "other" && details.trim() === "")) return;
    rejection.mutate(reason);
  }

  const fieldError = (field: string) =>
    rejection.error instanceof ApiError
      ? rejection.error.fields.find((refused) => refused.field === field)?.message
      : undefined;
  const detailsMissing = hasTried && reason === "other" && details.trim() === "";

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={words("reject.title", { name: applicant })}
      closeLabel={words("shell.close")}
      isWide
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words("shell.cancel")}</Button>
          <Button type="submit" form={FORM_ID} look="primary" isBusy={rejection.isPending}>
            {words("reject.submit")}
          </Button>
        </>
      }
    >
      <form
        id={FORM_ID}
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        className="grid gap-6 md:grid-cols-2"
      >
        {rejection.error && !fieldError("reason") && !fieldError("details") && (
          <InlineBanner tone="danger" isSpoken className="md:col-span-2">
            <p>{problemText(rejection.error)}</p>
          </InlineBanner>
        )}
        <ReasonChoice
          chosen={reason}
          error={hasTried && reason === null ? words("reject.reason_needed") : fieldError("reason")}
          onChoose={choose}
        />
        <div className="flex flex-col gap-4">
          <Field
            name="details"
            label={words("reject.details")}
            hint={
              reason === "missing_required_skills"
                ? words("reject.reason_hint_missing")
                : words("reject.details_hint")
            }
            isOptional={reason !== "other"}
            error={detailsMissing ? words("reject.details_needed") : fieldError("details")}
          >
            {(control) => (
              <Textarea
                {...control}
                value={details}
                maxLength={2000}
                onChange={(event) => setDetails(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field name="next_step" label={words("reject.next")} isOptional>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={1000}
                value={nextStep}
                onChange={(event) => setNextStep(event.currentTarget.value)}
              />
            )}
          </Field>
          <MessagePreview
            applicationId={applicationId}
            reason={reason}
            details={useDeferredValue(details)}
            nextStep={useDeferredValue(nextStep)}
          />
        </div>
      </form>
    </Dialog>
  );
}

function ReasonChoice({
  chosen,
  error,
  onChoose,
}: {
  chosen: RejectionReason | null;
  error?: string;
  onChoose: (reason: RejectionReason) => void;
}) {
  const words = useTranslations("common");
  return (
    <fieldset aria-describedby="reason-hint reason-error">
      <legend className="font-medium">{words("reject.reasons")}</legend>
      <p id="reason-hint" className="text-fg-3 text-table">
        {words("reject.reasons_hint")}
      </p>
      <p id="reason-error" className="font-medium text-danger text-table">
        {error && `${words("form.error")} ${error}`}
      </p>
      <div className="mt-2 flex flex-col">
        {REJECTION_REASONS.map((reason) => (
          <label
            key={reason}
            className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2 py-1 hover:bg-surface-2 max-md:min-h-11"
          >
            <input
              type="radio"
              name="reason"
              value={reason}
              checked={chosen === reason}
              onChange={() => onChoose(reason)}
              className="size-4 accent-primary"
            />
            {words(`reason.${reason}`)}
          </label>
        ))}
      </div>
      <p className="mt-3 text-fg-3 text-table">{words("reject.never")}</p>
    </fieldset>
  );
}

function MessagePreview({
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
