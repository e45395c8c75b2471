import { findPeriods } from "./dates.ts";
import type { Entry } from "./entries.ts";
import type { EntryLine } from "./entry-lines.ts";
import { type FieldKind, labelKind, leadingLabel } from "./field-labels.ts";
import { type Line, withoutBullet } from "./lines.ts";

const FEWEST_FIELDS = 4; // in a section that is a form
const SAME_EDGE = 6; // points
const HEAD_KINDS: readonly (FieldKind | null)[] = ["role", "company", "place", "date"];

type Field = { kind: FieldKind; label: string };

/**
 * The entries of a section that is a form, the fields of each under the same labels in one order ("Dates", "Position",
 * "Employer"); null for any other section. What the employer's field says may follow the duties.
 */
export function formEntries(lines: Line[]): Entry[] | null {
  const fields = lines.map(fieldOf);
  const named = fields.flatMap((field) => (field && HEAD_KINDS.includes(field.kind) ? [field] : []));
  const opener = named[0]?.label;
  const kinds = new Set(named.map(({ kind }) => kind));
  const times = named.filter(({ label }) => label === opener).length;
  if (opener === undefined || times < 2 || named.length < FEWEST_FIELDS || kinds.size < 2) return null;
  const above = lines.slice(0, fields.indexOf(named[0] ?? null));
  if (above.some(({ text }) => findPeriods(text).some(({ isRange }) => isRange))) return null;
  const entries: Entry[] = [];
  let last: Line | null = null;
  lines.forEach((line, index) => {
    const field = fields[index] ?? null;
    if (field?.label === opener || entries.length === 0) entries.push({ head: [], body: [] });
    const entry = entries.at(-1);
    const isHead = field ? HEAD_KINDS.includes(field.kind) : last !== null && goesOn(line, last);
    if (isHead) entry?.head.push(headLine(line));
    else if (!field || line.parts.length > 1) entry?.body.push(line);
    last = isHead ? line : null;
  });
  return entries.filter(({ head }) => head.length > 0);
}

function headLine(whole: Line): EntryLine {
  const line = withoutPlaceholder({ ...whole, isBullet: false });
  return { line, periods: findPeriods(line.text), isBody: false };
}

/** Words that templates print in place of a name are labels where a form has them before one. */
function withoutPlaceholder(line: Line): Line {
  const [label, ...others] = line.parts;
  const start = others[0]?.start;
  if (!label || start === undefined || labelKind(label.text) || !asLabel(label.text)) return line;
  return { ...line, start, text: line.text.slice(start - line.start), parts: others };
}

function asLabel(text: string): FieldKind | null {
  return labelKind(text) ?? labelKind(`${text}:`);
}

function fieldOf(line: Line): Field | null {
  const first = line.parts[0];
  const alone = first ? asLabel(first.text) : null;
  if (first && alone) return { kind: alone, label: first.text.toLowerCase() };
  const text = withoutBullet(line.text);
  const leading = leadingLabel(text);
  return leading && { kind: leading.kind, label: text.slice(0, leading.length).trim().toLowerCase() };
}

/** What a cell has no room for stands below it. */
function goesOn(line: Line, field: Line): boolean {
  const value = field.parts.at(-1);
  return (
    value !== undefined &&
    field.parts.length > 1 &&
    Math.abs(line.left - value.left) < SAME_EDGE &&
    line.page === field.page &&
    line.gap < 2 &&
    !line.isBullet
  );
}
