"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { type ResumeCorrection, resumesApi } from "#lib/resumes/api.ts";
import { notedValue, useCorrectionDraft } from "./correction-draft.tsx";
import { InlineBanner } from "./inline-banner.tsx";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** One field that can be corrected: its path in the profile, and the value it has now. */
export type Fact = { field: string; label: string; value: string; hint?: string; isLong?: boolean };

/** Fields for facts; Enter saves what `correctionsOf` makes of them (nothing closes the form), Esc closes it. */
export function CorrectionForm({
  resumeId,
  facts,
  hint,
  correctionsOf,
  onDone,
}: {
  resumeId: string;
  facts: readonly Fact[];
  hint: string;
  correctionsOf: (typed: FormData) => ResumeCorrection[];
  onDone: () => void;
}) {
  const words = useTranslations("candidate.resume.correct");
  const router = useRouter();
  const draft = useCorrectionDraft();
  const first = useRef<HTMLFormElement>(null);
  const { form, problem, isBusy, errorOf } = useEndpointForm({
    endpoint: resumesApi.correct,
    inputOf: (typed) => ({ params: { id: resumeId }, body: { corrections: correctionsOf(typed) } }),
    onSuccess: () => {
      router.refresh();
      onDone();
    },
  });
  useEffect(() => {
    first.current?.querySelector<HTMLInputElement>("input, textarea")?.focus();
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const corrections = correctionsOf(new FormData(event.currentTarget));
    if (corrections.length > 0 && !draft) return form.onSubmit(event);
    event.preventDefault();
    draft?.note(
      corrections,
      facts.map(({ field }) => field),
    );
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Escape") onDone();
    // In a long field Enter saves too, as everywhere else; a new line takes Shift.
    if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };
  const hasOwnError = facts.some(({ field }) => errorOf(field));
  return (
    <form
      {...form}
      ref={first}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-control border bg-surface-2 p-3"
    >
      {problem && !hasOwnError && (
        <InlineBanner tone="danger" isSpoken>
          <p>{problem.text}</p>
        </InlineBanner>
      )}
      <div className={facts.length > 1 ? "grid gap-3 lg:grid-cols-2" : undefined}>
        {facts.map(({ field, label, value, hint, isLong }) => (
          <Field
            key={field}
            name={field}
            label={label}
            hint={hint}
            error={errorOf(field)}
            className={isLong ? "lg:col-span-2" : undefined}
          >
            {(control) =>
              isLong ? (
                <Textarea {...control} defaultValue={notedValue(draft, field) ?? value} rows={5} />
              ) : (
                <Input {...control} defaultValue={notedValue(draft, field) ?? value} autoComplete="off" />
              )
            }
          </Field>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" size="small" isBusy={isBusy}>
          {words("save")}
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          {words("cancel")}
        </Button>
        <p className="text-fg-3 text-meta">{hint}</p>
      </div>
    </form>
  );
}
