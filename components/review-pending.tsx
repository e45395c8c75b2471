"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ResumeCorrection } from "#lib/resumes/api.ts";
import { CORRECTED_LISTS } from "#lib/vocabulary.ts";
import { useCorrectionDraft } from "./correction-draft.tsx";
import { SINGLE_FACTS } from "./document-places.ts";

/** What a reviewer has noted and not saved yet; each note can be dropped. */
export function ReviewPending({ corrections }: { corrections: readonly ResumeCorrection[] }) {
  const words = useTranslations("admin.review.one");
  const draft = useCorrectionDraft();
  const nameOf = useFieldName();
  const wordsOf = (one: ResumeCorrection) => {
    const field = nameOf(one.field);
    if ("add" in one) return words("added", { field, value: Object.values(one.add).join(", ") });
    if ("use_read" in one) return words("as_read", { field });
    return one.value === null
      ? words("removed", { field })
      : words("becomes", { field, value: String(one.value) });
  };
  return (
    <div role="status" className="empty:hidden">
      {corrections.length > 0 && (
        <>
          <h3 className="font-medium">{words("pending", { count: corrections.length })}</h3>
          <ul className="mt-1 flex flex-col divide-y">
            {corrections.map((one) => (
              <li key={JSON.stringify(one)} className="flex items-start justify-between gap-3 py-1.5">
                <span className="min-w-0 whitespace-pre-line break-words">{wordsOf(one)}</span>
                <button
                  type="button"
                  onClick={() => draft?.drop(one)}
                  className="touch-target inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-fg-3 hover:bg-surface-2 hover:text-fg"
                >
                  <X aria-hidden className="size-3.5" />
                  <span className="sr-only">{words("drop_of", { field: nameOf(one.field) })}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The parts of entries that have a word of their own. */
const PARTS = [
  "role",
  "company",
  "start_date",
  "end_date",
  "location",
  "description",
  "degree",
  "major",
  "institution",
  "grade",
  "start_year",
  "year",
  "title",
  "url",
  "name",
  "issuer",
  "date",
  "language",
  "level",
  "address",
] as const;

/** The name of a path to a person: `experience.0.role` is "Experience 1, Role". */
function useFieldName(): (path: string) => string {
  const words = useTranslations("admin.review.one");
  const fields = useTranslations("candidate.resume.field");
  const parts = useTranslations("candidate.resume.correct");
  return (path) => {
    const [head, index, partName] = path.split(".");
    if (head === "skills") return path.slice("skills.".length);
    const single = SINGLE_FACTS.find((known) => known === head);
    if (single) return fields(single);
    const list = CORRECTED_LISTS.find((known) => known === head);
    if (list === undefined) return path;
    if (index === undefined || index === "removed") return fields(list);
    const entry = words("entry", { list: fields(list), number: Number(index) + 1 });
    const part = PARTS.find((known) => known === partName);
    return part ? `${entry}, ${parts(part)}` : entry;
  };
}
