"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { REJECTION_REASONS, type RejectionReason } from "#lib/vocabulary.ts";
import { FeedbackPreview } from "./feedback-preview.tsx";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";
import { Field } from "./ui/field.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useRejection } from "./use-rejection.ts";

const FORM_ID = "reject-form";

type Props = {
  applicationId: string;
  applicant: string;
  missingSkills: readonly string[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRejected: () => void;
};

/**
 * The form that rejects an application: one reason, none chosen beforehand, what was not found, what could
 * come next, and the very message the candidate will read. The dialog is the pause before it is sent.
 */
export function RejectDialog({ applicant, isOpen, onOpenChange, onRejected, ...application }: Props) {
  const words = useTranslations("common");
  const rejection = useRejection({
    ...application,
    onRejected: () => {
      onOpenChange(false);
      onRejected();
    },
  });
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
          <Button type="submit" form={FORM_ID} look="primary" isBusy={rejection.isSending}>
            {words("reject.submit")}
          </Button>
        </>
      }
    >
      <RejectForm rejection={rejection} applicationId={application.applicationId} />
    </Dialog>
  );
}

type FormProps = { rejection: ReturnType<typeof useRejection>; applicationId: string };

function RejectForm({ rejection, applicationId }: FormProps) {
  const words = useTranslations("common.reject");
  const problemText = useProblemText();
  const { reason, details, nextStep, usesWording } = rejection.written;
  return (
    <form
      id={FORM_ID}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        rejection.send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
      className="grid gap-6 md:grid-cols-2"
    >
      {rejection.failure && (
        <InlineBanner tone="danger" isSpoken className="md:col-span-2">
          <p>{problemText(rejection.failure)}</p>
        </InlineBanner>
      )}
      <ReasonChoice
        chosen={reason}
        error={rejection.gap === "reason" ? words("reason_needed") : rejection.errorOf("reason")}
        onChoose={rejection.choose}
      />
      <div className="flex flex-col gap-4">
        <RejectTexts rejection={rejection} />
        <FeedbackPreview
          applicationId={applicationId}
          reason={reason}
          details={useDeferredValue(details)}
          nextStep={useDeferredValue(nextStep)}
          usesWording={usesWording}
          onUseWording={(isUsed) => rejection.write({ usesWording: isUsed })}
        />
      </div>
    </form>
  );
}

function RejectTexts({ rejection }: Pick<FormProps, "rejection">) {
  const words = useTranslations("common.reject");
  const { reason, details, nextStep } = rejection.written;
  return (
    <>
      <Field
        name="details"
        label={words("details")}
        hint={words(reason === "missing_required_skills" ? "reason_hint_missing" : "details_hint")}
        isOptional={reason !== "other"}
        error={rejection.gap === "details" ? words("details_needed") : rejection.errorOf("details")}
      >
        {(control) => (
          <Textarea
            {...control}
            value={details}
            maxLength={2000}
            onChange={(event) => rejection.write({ details: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="next_step" label={words("next")} isOptional error={rejection.errorOf("next_step")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={nextStep}
            onChange={(event) => rejection.write({ nextStep: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
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
