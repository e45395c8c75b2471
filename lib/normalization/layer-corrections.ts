import { applyCorrections, type Correction, originsOf, placeCorrection } from "./apply-corrections.ts";
import { findEntry, readEntryAt } from "./find-entry.ts";
import type { ResumeData } from "./resume-data.ts";

/** Corrections by whose word they are. */
export type LayeredCorrections<Kept extends Correction = Correction> = {
  candidate: readonly Kept[];
  admin: readonly Kept[];
};

/**
 * A reading with a reviewer's corrections on it (`reviewed`), the candidate's on top of those (`profile`), and the
 * candidate's as they name the entries of `reviewed`. Where both correct a field the candidate's value stands, and
 * only the candidate's are listed in `corrected`: what a reviewer mended counts as read. `today` is YYYY-MM-DD.
 */
export function layerCorrections<Kept extends Correction>(
  read: ResumeData,
  { candidate, admin }: LayeredCorrections<Kept>,
  today: string,
): { reviewed: ResumeData; profile: ResumeData; own: Kept[] } {
  if (admin.length === 0) {
    return { reviewed: read, profile: applyCorrections(read, candidate, today), own: [...candidate] };
  }
  const kept = admin.filter((correction) => !removesOwn(read, correction, candidate));
  const reviewed = asRead(applyCorrections(read, kept, today));
  const origins = originsOf(read, kept, today);
  const own = candidate.map((correction) => {
    if (correction.entry === null || placeCorrection(reviewed, correction) !== null) return correction;
    const field = placeCorrection(read, correction); // the reviewer gave its entry other words
    if (field === null || !("index" in field)) return correction;
    const index = origins[field.of].findIndex((origin) => "read" in origin && origin.read === field.index);
    const entry = index === -1 ? null : readEntryAt(reviewed, field.of, index);
    return entry === null ? correction : { ...correction, entry };
  });
  return { reviewed, profile: applyCorrections(reviewed, own, today), own };
}

/** Whether a correction takes away an entry on which the candidate has said a word. */
function removesOwn(
  read: ResumeData,
  { field, entry, value }: Correction,
  candidate: readonly Correction[],
): boolean {
  if (value !== null || entry === null || field.includes(".")) return false;
  const removed = placeCorrection(read, { field, entry });
  if (removed === null || !("index" in removed)) return false;
  return candidate.some(
    (own) =>
      own.field.startsWith(`${field}.`) &&
      own.entry !== null &&
      findEntry(read, removed.of, own.entry) === removed.index,
  );
}

/** A skill that a reviewer found stands in the text, so it is no addition of the candidate's. */
function asRead({ corrected: _, ...profile }: ResumeData): ResumeData {
  const skills = profile.skills.map((skill) => ({
    ...skill,
    evidence: [...new Set(skill.evidence.map((place) => (place === "added" ? "mentioned" : place)))],
  }));
  return { ...profile, skills };
}
