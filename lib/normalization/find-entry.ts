import type { CorrectedList } from "#lib/vocabulary.ts";
import type { EntryValues, ReadEntry } from "./correction-fields.ts";
import { entriesIn } from "./profile-lists.ts";
import type { ResumeData } from "./resume-data.ts";

/** The parts by which an entry is known again. */
const PARTS: Record<CorrectedList, readonly string[]> = {
  experience: ["company", "role", "start_date", "end_date"],
  education: ["degree", "institution", "year"],
  projects: ["title", "url", "start_date"],
  certifications: ["name", "issuer", "date"],
  languages: ["language"],
  links: ["address"],
};

/** What is kept of an entry, so that `findEntry` knows it in another reading; null where there is no such entry. */
export function readEntryAt(read: ResumeData, of: CorrectedList, index: number): ReadEntry | null {
  const parts = partsOf(read, of)[index];
  return parts ? { position: index, parts } : null;
}

/**
 * Where an entry stands in another reading of the same resume, or null. It is the entry that agrees in at least half of
 * the parts that the earlier one had, each contradicted part taken off; of several the one that agrees most, then the
 * nearest to the earlier position.
 */
export function findEntry(
  read: ResumeData,
  of: CorrectedList,
  { position, parts }: ReadEntry,
): number | null {
  const asked = Object.entries(parts);
  const found = partsOf(read, of)
    .map((candidate, index) => ({ index, agreement: agreementOf(asked, candidate) }))
    .filter(({ agreement }) => agreement > 0 && agreement >= asked.length / 2)
    .sort((a, b) => b.agreement - a.agreement || distance(a) - distance(b));
  return found[0]?.index ?? null;

  function distance({ index }: { index: number }): number {
    return Math.abs(index - position);
  }
}

function agreementOf(asked: [string, string][], candidate: Record<string, string>): number {
  return asked.reduce((sum, [part, was]) => {
    const is = candidate[part];
    if (is === undefined) return sum;
    // "2019" and "2019-03" are the same start, read with another care.
    return sum + (is === was || is.startsWith(`${was}-`) || was.startsWith(`${is}-`) ? 1 : -1);
  }, 0);
}

/** Whether an entry that a candidate wrote was read by now, with all that they wrote of it. */
export function isReadNow(read: ResumeData, of: CorrectedList, values: EntryValues): boolean {
  const asked = Object.entries(folded(PARTS[of].map((part) => [part, values[part]])));
  return partsOf(read, of).some((candidate) => agreementOf(asked, candidate) === asked.length);
}

function partsOf(read: ResumeData, of: CorrectedList): Record<string, string>[] {
  return entriesIn(read, of).map((entry) => folded(PARTS[of].map((part) => [part, entry[part]])));
}

/** Upper case and white space tell no entries apart; what is empty is left out. */
function folded(parts: (readonly [string, string | number | undefined])[]): Record<string, string> {
  const known = parts.map(([part, value]) => [
    part,
    String(value ?? "")
      .toLowerCase()
      .replace(/\s+/g, " ")
      .trim(),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value !== ""));
}
