import { type FoundPeriod, findPeriods } from "./dates.ts";
import type { Study } from "./education-entries.ts";
import type { Period } from "./facts.ts";
import type { Line } from "./lines.ts";

const ENDING =
  /(?:expected|anticipated|complet\p{L}*|graduat\p{L}*|esperad[ao]|prevista?|prévue?|voraussichtlich(?:er abschluss)?|预计)/iu;

/** When a study took place: as its heading says, else its remarks; an end they expect counts. */
export function studyPeriod(study: Study): Period | null {
  return withExpected(periodOf(study) ?? notedPeriod(study.notes), study.notes);
}

/** The first range of the heading, or else its first lone date. */
function periodOf({ head, asides }: Study): Period | null {
  const all = [...head, ...asides].flatMap(({ line, periods }) =>
    periods.map((period) => ({ line, period })),
  );
  const beside = head.flatMap(({ line, periods, hasSchool, hasDegree }) =>
    hasSchool || hasDegree ? periods.map((period) => ({ line, period })) : [],
  );
  const isRange = ({ period }: { period: FoundPeriod }) => period.isRange;
  const found = beside.find(isRange) ?? beside[0] ?? all.find(isRange) ?? all[0];
  if (!found) return null;
  const { line, period } = found;
  const span = { page: line.page, start: line.start + period.from, end: line.start + period.to };
  const next = all.find((other) => other.line === line && other.period.from > period.to)?.period;
  // "2002/08 2007/06": two cells of a table, or a dash that the font lost.
  if (!period.isRange && next && !next.isRange && isJoined(line.text.slice(period.to, next.from)))
    return {
      start: period.end,
      end: next.end,
      isCurrent: false,
      span: { ...span, end: line.start + next.to },
    };
  return { start: period.start, end: period.end, isCurrent: period.isCurrent, span };
}

function isJoined(between: string): boolean {
  return /^[\s–—−/|-]{1,6}$/u.test(between);
}

/** A study that still goes on ends when its remarks say that it will. */
function withExpected(period: Period | null, notes: Line[]): Period | null {
  if (!period?.isCurrent) return period;
  const told = notes
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 2000);
  const at = ENDING.exec(told);
  const end = at
    ? findPeriods(told.slice(at.index + at[0].length, at.index + at[0].length + 50))[0]?.end
    : null;
  return end ? { ...period, end, isCurrent: false } : period;
}

/** A date that stands under the heading, in a short line of its own. */
function notedPeriod(notes: Line[]): Period | null {
  for (const line of notes.slice(0, 4)) {
    const period = line.text.length < 80 ? findPeriods(line.text)[0] : undefined;
    if (!period) continue;
    const span = { page: line.page, start: line.start + period.from, end: line.start + period.to };
    return { start: period.start, end: period.end, isCurrent: period.isCurrent, span };
  }
  return null;
}
