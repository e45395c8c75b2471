"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { CorrectedList } from "#lib/vocabulary.ts";
import { RemoveEntry } from "./change-entries.tsx";
import { ChangedNotes } from "./changed-notes.tsx";
import { CorrectFacts } from "./correct-facts.tsx";
import { useEntryFacts } from "./entry-facts.ts";

/** An entry of a list that is corrected where it stands, or removed, with a note on all that the candidate changed. */
export function CorrectEntry({
  resumeId,
  profile,
  list,
  field,
  name,
  values,
  children,
}: {
  resumeId: string;
  profile: Pick<ResumeData, "corrected">;
  list: CorrectedList;
  field: string;
  name: string;
  values: Readonly<Record<string, string | number | undefined>>;
  children: ReactNode;
}) {
  const words = useTranslations("candidate.resume.correct");
  const facts = useEntryFacts()(list, field, values);
  const isAdded = profile.corrected?.some((change) => change.field === field) ?? false;
  return (
    <>
      <CorrectFacts
        resumeId={resumeId}
        name={name}
        facts={facts}
        action={<RemoveEntry resumeId={resumeId} field={field} name={name} />}
      >
        {children}
      </CorrectFacts>
      {isAdded && <p className="font-medium text-info text-table">{words("added")}</p>}
      <ChangedNotes resumeId={resumeId} profile={profile} facts={facts} />
    </>
  );
}
