"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CorrectedList } from "#lib/vocabulary.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { useEntryFacts } from "./entry-facts.ts";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { useCorrection } from "./use-correction.ts";
import { useReturningFocus } from "./use-returning-focus.ts";

/** Adds an entry that the resume does not have. */
export function AddEntry({ resumeId, list }: { resumeId: string; list: CorrectedList }) {
  const words = useTranslations("candidate.resume.correct");
  const factsOf = useEntryFacts();
  const { isOpen, setIsOpen, opener } = useReturningFocus();
  if (!isOpen) {
    return (
      <Button ref={opener} size="small" data-print="no" onClick={() => setIsOpen(true)}>
        <Plus aria-hidden />
        {words(`add_entry.${list}`)}
      </Button>
    );
  }
  const facts = factsOf(list, list);
  const entryOf = (typed: FormData): Record<string, string> => {
    const filled = facts.map(({ field }) => [
      field.slice(list.length + 1),
      String(typed.get(field) ?? "").trim(),
    ]);
    return Object.fromEntries(filled.filter(([, value]) => value !== ""));
  };
  return (
    <CorrectionForm
      resumeId={resumeId}
      facts={facts}
      hint={words("add_hint")}
      correctionsOf={(typed) => [{ field: list, add: entryOf(typed) }]}
      onDone={() => setIsOpen(false)}
    />
  );
}

/** Takes an entry out of the profile. One that was read can be put back; the focus goes to what is left of the list. */
export function RemoveEntry({ resumeId, field, name }: { resumeId: string; field: string; name: string }) {
  const words = useTranslations("candidate.resume.correct");
  const problemText = useProblemText();
  const correction = useCorrection(resumeId);
  return (
    <>
      <button
        type="button"
        data-print="no"
        aria-busy={correction.isPending || undefined}
        onClick={(event) => {
          const list = event.currentTarget.closest<HTMLElement>("[data-entries]");
          if (correction.isPending) return;
          correction.mutate({ field, value: null }, { onSuccess: () => list?.focus() });
        }}
        className="touch-target inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-fg-3 hover:bg-surface-2 hover:text-fg"
      >
        <X aria-hidden className="size-3.5" />
        <span className="sr-only">{words("remove_entry", { name })}</span>
      </button>
      {correction.isError && (
        <span role="alert" className="text-danger text-table">
          {problemText(correction.error)}
        </span>
      )}
    </>
  );
}

/** What the candidate removed from a list, each entry one press away. */
export function RemovedEntries({
  resumeId,
  removed,
}: {
  resumeId: string;
  removed: readonly { field: string; name: string }[];
}) {
  if (removed.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-col gap-2 border-t pt-4" data-print="no">
      {removed.map((entry) => (
        <RemovedEntry key={entry.field} resumeId={resumeId} {...entry} />
      ))}
    </ul>
  );
}

function RemovedEntry({ resumeId, field, name }: { resumeId: string; field: string; name: string }) {
  const words = useTranslations("candidate.resume.correct");
  const problemText = useProblemText();
  const correction = useCorrection(resumeId);
  return (
    <li>
      <span className="break-words text-fg-3 line-through">{name}</span>
      <p className="flex flex-wrap items-baseline gap-x-2 text-fg-3 text-table">
        <span className="font-medium text-info">{words("removed")}</span>
        <button
          type="button"
          className="link touch-target"
          aria-label={words("put_back_of", { name })}
          aria-busy={correction.isPending || undefined}
          onClick={(event) => {
            const list = event.currentTarget.closest<HTMLElement>("[data-entries]");
            if (correction.isPending) return;
            correction.mutate({ field, use_read: true }, { onSuccess: () => list?.focus() });
          }}
        >
          {words("put_back")}
        </button>
        {correction.isError && (
          <span role="alert" className="text-danger">
            {problemText(correction.error)}
          </span>
        )}
      </p>
    </li>
  );
}
