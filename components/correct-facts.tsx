"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { resumesApi } from "#lib/resumes/api.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** One field that can be corrected: its path in the profile, and the value it has now. */
export type Fact = { field: string; label: string; value: string; hint?: string; isLong?: boolean };

/**
 * Facts of the profile, corrected where they stand: a press turns them into fields, Enter saves them, Esc leaves them as
 * they were. `name` is what the button speaks of; `children` are the facts while nobody corrects them.
 */
export function CorrectFacts({
  resumeId,
  name,
  facts,
  isNew = false,
  children,
}: {
  resumeId: string;
  name: string;
  facts: readonly Fact[];
  isNew?: boolean;
  children: ReactNode;
}) {
  const words = useTranslations("candidate.resume.correct");
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <Correction resumeId={resumeId} facts={facts} onDone={() => setIsOpen(false)} />;
  return (
    <div className="flex min-w-0 items-start gap-1">
      <div className="min-w-0 flex-1">{children}</div>
      <button
        ref={opener}
        type="button"
        onClick={() => setIsOpen(true)}
        data-print="no"
        className="touch-target inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-fg-3 hover:bg-surface-2 hover:text-fg"
      >
        <Pencil aria-hidden className="size-3.5" />
        <span className="sr-only">{words(isNew ? "add_fact" : "edit_name", { name })}</span>
      </button>
    </div>
  );
}

function Correction({
  resumeId,
  facts,
  onDone,
}: {
  resumeId: string;
  facts: readonly Fact[];
  onDone: () => void;
}) {
  const words = useTranslations("candidate.resume.correct");
  const router = useRouter();
  const first = useRef<HTMLFormElement>(null);
  const { form, problem, isBusy, errorOf } = useEndpointForm({
    endpoint: resumesApi.correct,
    inputOf: (typed) => ({ params: { id: resumeId }, body: { corrections: changesOf(facts, typed) } }),
    onSuccess: () => {
      router.refresh();
      onDone();
    },
  });
  useEffect(() => {
    first.current?.querySelector<HTMLInputElement>("input, textarea")?.focus();
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (changesOf(facts, new FormData(event.currentTarget)).length > 0) return form.onSubmit(event);
    event.preventDefault();
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
          <Field key={field} name={field} label={label} hint={hint} error={errorOf(field)}>
            {(control) =>
              isLong ? (
                <Textarea {...control} defaultValue={value} rows={5} />
              ) : (
                <Input {...control} defaultValue={value} autoComplete="off" />
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
        <p className="text-fg-3 text-meta">{words("hint")}</p>
      </div>
    </form>
  );
}

function changesOf(facts: readonly Fact[], typed: FormData): { field: string; value: string | null }[] {
  return facts.flatMap(({ field, value }) => {
    const now = String(typed.get(field) ?? "").trim();
    return now === value.trim() ? [] : [{ field, value: now === "" ? null : now }];
  });
}
