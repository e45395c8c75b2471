"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type SubmitEvent, useState } from "react";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { useCorrection } from "./use-correction.ts";

/** Adds a skill that the resume does not name; it stays open for the next one. */
export function AddSkill({ resumeId }: { resumeId: string }) {
  const words = useTranslations("candidate.resume.correct");
  const problemText = useProblemText();
  const correction = useCorrection(resumeId);
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button size="small" onClick={() => setIsOpen(true)}>
        <Plus aria-hidden />
        {words("add_skill")}
      </Button>
    );
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("skill") ?? "").trim();
    if (name === "" || correction.isPending) return;
    correction.mutate({ field: `skills.${name}`, value: name }, { onSuccess: () => form.reset() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setIsOpen(false);
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate className="w-full">
      <Field
        name="skill"
        label={words("add_skill")}
        error={correction.isError ? problemText(correction.error) : undefined}
      >
        {(control) => (
          <span className="flex gap-2">
            <Input {...control} autoFocus autoComplete="off" maxLength={100} />
            <Button type="submit" look="primary" isBusy={correction.isPending}>
              {words("save")}
            </Button>
            <Button look="quiet" onClick={() => setIsOpen(false)}>
              {words("cancel")}
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
}

/** Takes a skill out of the profile; what was read stays one press away. */
export function RemoveSkill({
  resumeId,
  skill,
  isAdded,
}: {
  resumeId: string;
  skill: string;
  isAdded: boolean;
}) {
  const words = useTranslations("candidate.resume.correct");
  const correction = useCorrection(resumeId);
  const field = `skills.${skill}`;
  return (
    <button
      type="button"
      data-print="no"
      aria-busy={correction.isPending || undefined}
      onClick={() =>
        !correction.isPending &&
        correction.mutate(isAdded ? { field, use_read: true } : { field, value: null })
      }
      className="touch-target inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-fg-3 hover:bg-surface-2 hover:text-fg"
    >
      <X aria-hidden className="size-3.5" />
      <span className="sr-only">{words("remove_skill", { name: skill })}</span>
    </button>
  );
}
