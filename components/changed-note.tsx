"use client";

import { useTranslations } from "next-intl";
import { useProblemText } from "./problem-text.ts";
import { useCorrection } from "./use-correction.ts";

/** Stays with a field that the candidate changed: what was read, and the way back to it. */
export function ChangedNote({
  resumeId,
  field,
  label,
  read,
}: {
  resumeId: string;
  field: string;
  label: string;
  read: string | number | null;
}) {
  const words = useTranslations("candidate.resume.correct");
  const problemText = useProblemText();
  const correction = useCorrection(resumeId);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-fg-3 text-table">
      <span className="font-medium text-info">{words("changed")}</span>
      <span className="line-clamp-2">
        {read === null ? words("was_nothing") : words("was", { value: String(read) })}
      </span>
      <button
        type="button"
        className="link touch-target"
        aria-label={words("use_read_of", { name: label })}
        aria-busy={correction.isPending || undefined}
        onClick={() => !correction.isPending && correction.mutate({ field, use_read: true })}
      >
        {words("use_read")}
      </button>
      {correction.isError && (
        <span role="alert" className="text-danger">
          {problemText(correction.error)}
        </span>
      )}
    </p>
  );
}
