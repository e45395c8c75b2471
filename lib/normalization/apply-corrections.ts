import { CORRECTED_LISTS, type CorrectedList } from "#lib/vocabulary.ts";
import { correctSkill, recount, removeEvidence, renameEvidence } from "./correct-evidence.ts";
import {
  type CorrectionField,
  type CorrectionValue,
  type EntryField,
  type EntryValues,
  pathOfField,
  type ReadEntry,
  readField,
} from "./correction-fields.ts";
import { findEntry, isReadNow } from "./find-entry.ts";
import { entriesIn, evidenceOf, insertEntry, putPart, valueIn } from "./profile-lists.ts";
import type { ResumeData } from "./resume-data.ts";

/**
 * A correction as it is kept: `field` names no position, because another reading may move the entry. A `value` of
 * several parts is an entry that the candidate added; the position of its `entry` is the number it is known by.
 */
export type Correction = { field: string; entry: ReadEntry | null; value: CorrectionValue | EntryValues };

/** Where an entry that is shown comes from: its index in what was read, or the number of an added one. */
export type EntryOrigin = { read: number } | { added: number };
export type Origins = Record<CorrectedList, EntryOrigin[]>;

/** How a correction of a field is kept: `experience.role` with the entry that is meant, `phone` with none. */
export function keptField(field: CorrectionField): string {
  if (field.of === "person" || field.of === "skills") return pathOfField(field);
  return field.part === null ? field.of : `${field.of}.${field.part}`;
}

/** The field of this reading that a correction speaks of; null where its entry was not read again, or is added. */
export function placeCorrection(
  read: ResumeData,
  { field, entry }: Omit<Correction, "value">,
): CorrectionField | null {
  if (entry === null) return readField(field);
  const [list = "", part] = field.split(".");
  const of = CORRECTED_LISTS.find((name) => name === list);
  const index = of === undefined ? null : findEntry(read, of, entry);
  return index === null ? null : readField([list, index, ...(part === undefined ? [] : [part])].join("."));
}

/**
 * The profile with the candidate's corrections on top of what was read, and everything that follows from them: months,
 * levels of degrees, names in evidence, implied skills. `today` (YYYY-MM-DD) ends current jobs. What was read anew as
 * the candidate had put it is no correction any more, and is not listed in `corrected`.
 */
export function applyCorrections(
  read: ResumeData,
  corrections: readonly Correction[],
  today: string,
): ResumeData {
  return correctedProfile(read, corrections, today).profile;
}

/** Where each entry of the corrected profile comes from, list by list, in the order in which they are shown. */
export function originsOf(read: ResumeData, corrections: readonly Correction[], today: string): Origins {
  return correctedProfile(read, corrections, today).origins;
}

type Change = { field: CorrectionField; value: CorrectionValue };
type Addition = { of: CorrectedList; number: number; values: EntryValues };

function correctedProfile(
  read: ResumeData,
  corrections: readonly Correction[],
  today: string,
): { profile: ResumeData; origins: Origins } {
  const origins = originsAsRead(read);
  const changes = corrections.flatMap((correction) => changeIn(read, correction));
  const additions = corrections.flatMap((correction) => additionTo(read, correction));
  if (changes.length === 0 && additions.length === 0) return { profile: read, origins };
  const profile = structuredClone(read);
  const removals = changes.flatMap(({ field }) => (isEntry(field) && field.part === null ? [field] : []));
  for (const { field, value } of changes) {
    if (field.of === "person") correctPerson(profile, field.part, value);
    else if (isEntry(field) && field.part !== null) correctPart(profile, field, field.part, value);
  }
  for (const { of, index } of removals.toSorted((a, b) => b.index - a.index)) {
    removeEvidence(profile, of, index);
    profile[of].splice(index, 1);
    origins[of].splice(index, 1);
  }
  for (const { of, number, values } of additions) {
    origins[of].splice(insertEntry(profile, of, values), 0, { added: number });
  }
  for (const { field, value } of changes)
    if (field.of === "skills") correctSkill(profile, field.skill, value !== null);
  const touched = [...changes.map(({ field }) => field), ...additions.map(({ of }) => ({ of, part: null }))];
  if (touched.some(changesMonths)) recount(profile, today);
  profile.corrected = [
    ...changes.flatMap(({ field }) => noteOf(read, origins, field)),
    ...additions.map(({ of, number }) => {
      const index = origins[of].findIndex((origin) => "added" in origin && origin.added === number);
      return { field: `${of}.${index}`, read: null };
    }),
  ];
  return { profile, origins };
}

function originsAsRead(read: ResumeData): Origins {
  const list = (of: CorrectedList): EntryOrigin[] => entriesIn(read, of).map((_, index) => ({ read: index }));
  return {
    experience: list("experience"),
    education: list("education"),
    projects: list("projects"),
    certifications: list("certifications"),
    languages: list("languages"),
    links: list("links"),
  };
}

function changeIn(read: ResumeData, correction: Correction): Change[] {
  const { value } = correction;
  if (typeof value === "object" && value !== null) return [];
  const field = placeCorrection(read, correction);
  return field === null || valueIn(read, field, value === null) === value ? [] : [{ field, value }];
}

function additionTo(read: ResumeData, { field, entry, value }: Correction): Addition[] {
  const of = CORRECTED_LISTS.find((name) => name === field);
  if (of === undefined || entry === null || typeof value !== "object" || value === null) return [];
  return isReadNow(read, of, value) ? [] : [{ of, number: entry.position, values: value }];
}

function isEntry(field: CorrectionField): field is EntryField {
  return field.of !== "person" && field.of !== "skills";
}

function changesMonths({ of, ...field }: { of: string; part?: string | null }): boolean {
  if (of !== "experience") return false;
  return field.part === null || field.part === "start_date" || field.part === "end_date";
}

/** How a change is listed: by the place that is shown; a removed entry by the place where it was read. */
function noteOf(
  read: ResumeData,
  origins: Origins,
  field: CorrectionField,
): { field: string; read: CorrectionValue }[] {
  const value = valueIn(read, field, true);
  if (!isEntry(field)) return [{ field: pathOfField(field), read: value }];
  if (field.part === null) return [{ field: `${field.of}.removed.${field.index}`, read: value }];
  const index = origins[field.of].findIndex((origin) => "read" in origin && origin.read === field.index);
  return index === -1 ? [] : [{ field: pathOfField({ ...field, index }), read: value }];
}

type PersonPart = Extract<CorrectionField, { of: "person" }>["part"];

function correctPerson(profile: ResumeData, part: PersonPart, value: CorrectionValue): void {
  if (value !== null) profile[part] = String(value);
  else if (part === "name" || part === "email") profile[part] = "";
  else delete profile[part];
  if (part === "name") delete profile.plain_name;
  profile.confidence.by_field[part] = 100; // nobody is surer of it than the person it is about
}

function correctPart(
  profile: ResumeData,
  { of, index }: EntryField,
  part: string,
  value: CorrectionValue,
): void {
  const before = evidenceOf(of, entriesIn(profile, of)[index]);
  putPart(profile, of, index, part, value);
  renameEvidence(profile, of, index, before);
}
