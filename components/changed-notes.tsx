import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { ChangedNote } from "./changed-note.tsx";
import type { Fact } from "./correction-form.tsx";

/** A note for each of these facts that the candidate changed. */
export function ChangedNotes({
  resumeId,
  profile,
  facts,
}: {
  resumeId: string;
  profile: Pick<ResumeData, "corrected">;
  facts: readonly Fact[];
}) {
  return facts.map(({ field, label }) => {
    const corrected = profile.corrected?.find((change) => change.field === field);
    return (
      corrected && (
        <ChangedNote key={field} resumeId={resumeId} field={field} label={label} read={corrected.read} />
      )
    );
  });
}
