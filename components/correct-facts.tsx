"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeCorrection } from "#lib/resumes/api.ts";
import { CorrectionForm, type Fact } from "./correction-form.tsx";
import { useReturningFocus } from "./use-returning-focus.ts";

/**
 * Facts of the profile, corrected where they stand: a press turns them into fields, Enter saves them, Esc leaves them as
 * they were. `name` is what the button speaks of; `children` are the facts while nobody corrects them, `action` stands
 * beside the button.
 */
export function CorrectFacts({
  resumeId,
  name,
  facts,
  isNew = false,
  action,
  children,
}: {
  resumeId: string;
  name: string;
  facts: readonly Fact[];
  isNew?: boolean;
  action?: ReactNode;
  children: ReactNode;
}) {
  const words = useTranslations("candidate.resume.correct");
  const { isOpen, setIsOpen, opener } = useReturningFocus();
  if (isOpen) {
    return (
      <CorrectionForm
        resumeId={resumeId}
        facts={facts}
        hint={words("hint")}
        correctionsOf={(typed) => changesOf(facts, typed)}
        onDone={() => setIsOpen(false)}
      />
    );
  }
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
      {action}
    </div>
  );
}

function changesOf(facts: readonly Fact[], typed: FormData): ResumeCorrection[] {
  return facts.flatMap(({ field, value }) => {
    const now = String(typed.get(field) ?? "").trim();
    return now === value.trim() ? [] : [{ field, value: now === "" ? null : now }];
  });
}
