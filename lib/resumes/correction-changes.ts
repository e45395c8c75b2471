import { type FieldProblem, invalid } from "#lib/errors.ts";
import type { EntryOrigin, Origins } from "#lib/normalization/apply-corrections.ts";
import {
  type CorrectionField,
  type CorrectionValue,
  type EntryValues,
  pathOfField,
  readAddition,
  readField,
  readRemoved,
  readValue,
} from "#lib/normalization/correction-fields.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { CorrectedList } from "#lib/vocabulary.ts";
import type { ResumeCorrection } from "./api.ts";

/**
 * One change, as it will be kept. `path` is what the candidate named. A field of what was read becomes `value`
 * (undefined: what was read); an added entry, known by its number, changes in a part, or goes where `part` is null.
 */
export type Change = { path: string } & (
  | { kind: "field"; field: CorrectionField; value: CorrectionValue | undefined }
  | { kind: "added"; of: CorrectedList; number: number; part: string | null; value: CorrectionValue }
  | { kind: "new"; of: CorrectedList; values: EntryValues }
);

/** What is asked, against the entries that are shown. Throws 400 with a sentence for each that cannot be so. */
export function readChanges(
  read: ResumeData,
  origins: Origins,
  asked: readonly ResumeCorrection[],
): Change[] {
  const problems: FieldProblem[] = [];
  const changes = asked.flatMap((correction) => {
    const result = "add" in correction ? newEntry(correction) : changeOf(read, origins, correction);
    if (!("problems" in result)) return [result];
    problems.push(...result.problems);
    return [];
  });
  if (problems.length > 0) throw invalid(problems);
  return changes;
}

type Refused = { problems: FieldProblem[] };

function newEntry({ field: of, add }: Extract<ResumeCorrection, { add: unknown }>): Change | Refused {
  const result = readAddition(of, add);
  if ("values" in result) return { kind: "new", path: of, of, values: result.values };
  return {
    problems: result.problems.map(({ part, problem }) => ({ field: `${of}.${part}`, message: problem })),
  };
}

function changeOf(
  read: ResumeData,
  origins: Origins,
  correction: Exclude<ResumeCorrection, { add: unknown }>,
): Change | Refused {
  const path = correction.field;
  const refused = (message: string): Refused => ({ problems: [{ field: path, message }] });
  const removed = readRemoved(path);
  if (removed !== null) {
    const { of, index } = removed;
    const isGone = index < read[of].length && !origins[of].some((one) => "read" in one && one.read === index);
    if (!isGone || !("use_read" in correction)) return refused("There is no such field to correct.");
    return { kind: "field", path, field: { of, index, part: null }, value: undefined };
  }
  const field = readField(path);
  const origin = field === null ? null : originOf(origins, field);
  if (field === null || origin === undefined) return refused("There is no such field to correct.");
  const result = "use_read" in correction ? { value: undefined } : readValue(field, correction.value);
  if ("problem" in result) return refused(result.problem);
  if (origin !== null && "added" in origin && "index" in field) {
    const { of, part } = field;
    return { kind: "added", path, of, number: origin.added, part, value: result.value ?? null };
  }
  const isRead = origin !== null && "read" in origin && "index" in field;
  return {
    kind: "field",
    path,
    field: isRead ? { ...field, index: origin.read } : field,
    value: result.value,
  };
}

/** Where the entry of a field comes from: null for a field of no entry, undefined where there is no such entry. */
function originOf(origins: Origins, field: CorrectionField): EntryOrigin | null | undefined {
  return "index" in field ? origins[field.of][field.index] : null;
}

/** The paths that changed, for everybody who may see the record: without names of skills. */
export function changedPaths(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ path }) => (path.startsWith("skills.") ? "skills" : path)))];
}

/** What the paths became, for the part of the record that erasure empties. */
export function changedValues(changes: readonly Change[]): object[] {
  return changes.map((change) => {
    const field = change.kind === "field" ? pathOfField(change.field) : change.path;
    if (change.kind === "new") return { field, added: change.values };
    return { field, ...(change.value === undefined ? { as_read: true } : { value: change.value }) };
  });
}

/** Throws 400 where a job or a project that changed would end before it began. */
export function refuseBackwardDates(profile: ResumeData, origins: Origins, changes: readonly Change[]): void {
  const problems = changes.flatMap((change): FieldProblem[] => {
    const dates = datesAfter(profile, origins, change);
    if (dates === null) return [];
    const { start_date: start, end_date: end } = dates;
    // Where one of them is a lone year, only the years can be told apart.
    const length = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (!start || !end || start.slice(0, length) <= end.slice(0, length)) return [];
    const field = change.kind === "new" ? `${change.of}.end_date` : change.path;
    return [{ field, message: "This would end before it began." }];
  });
  if (problems.length > 0) throw invalid(problems);
}

type Dates = { start_date?: string | undefined; end_date?: string | undefined };

function datesAfter(profile: ResumeData, origins: Origins, change: Change): Dates | null {
  if (change.kind === "new") {
    const { start_date: start, end_date: end } = change.values;
    return {
      ...(start === undefined ? {} : { start_date: String(start) }),
      ...(end === undefined ? {} : { end_date: String(end) }),
    };
  }
  const { of, part } = change.kind === "field" ? { part: null, ...change.field } : change;
  if ((of !== "experience" && of !== "projects") || part === null || !part.endsWith("_date")) return null;
  const index = origins[of].findIndex((origin) =>
    "read" in origin
      ? change.kind === "field" && "index" in change.field && origin.read === change.field.index
      : change.kind === "added" && origin.added === change.number,
  );
  return profile[of][index] ?? null;
}
