import { findPeriods } from "./dates.ts";
import { placeScore } from "./entry-parts.ts";
import type { Line } from "./lines.ts";

const SAME_HEIGHT = 0.7; // in font sizes
const LONGEST = 40; // characters of a date or a place in the margin

/**
 * Puts dates, durations and places that stand in a column of their own behind the lines at whose height they stand,
 * so that they are read with the entry they belong to.
 */
export function besideTheirLines(lines: Line[], only?: ReadonlySet<Line>): Line[] {
  const columns = new Set(lines.map(({ column }) => column));
  const marginal = columns.size > 1 ? new Set(lines.filter(isMarginal)) : new Set<Line>();
  if (marginal.size === 0) return lines;
  const hosts = Map.groupBy(
    lines.filter((line) => !marginal.has(line)),
    ({ page }) => page,
  );
  const followers = new Map<Line, Line[]>();
  const moved = new Set<Line>();
  for (const line of marginal) {
    if (only && !only.has(line)) continue;
    const near = (hosts.get(line.page) ?? []).filter((other) => isLevel(line, other));
    const host = near.sort((a, b) => Math.abs(a.top - line.top) - Math.abs(b.top - line.top))[0];
    if (!host) continue;
    followers.set(host, [...(followers.get(host) ?? []), { ...line, isAside: true }]);
    moved.add(line);
  }
  return lines.flatMap((line) => (moved.has(line) ? [] : [line, ...(followers.get(line) ?? [])]));
}

/** The same for columns that hold nothing else from end to end, whatever section they are read in. */
export function withoutMarginColumns(lines: Line[]): Line[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].page === line.page && run[0].column === line.column) run.push(line);
    else runs.push([line]);
  }
  if (runs.length === 1) return lines;
  const margins = new Set(runs.filter((run) => run.every(isMarginal) && run.some(isDated)).flat());
  return margins.size === 0 ? lines : besideTheirLines(lines, margins);
}

function isDated(line: Line): boolean {
  return findPeriods(line.text).length > 0;
}

function isLevel(line: Line, other: Line): boolean {
  return (
    line.page === other.page &&
    line.column !== other.column &&
    Math.abs(line.top - other.top) < SAME_HEIGHT * line.size
  );
}

function isMarginal(line: Line): boolean {
  if (line.isBullet || line.text.length > LONGEST) return false;
  const periods = findPeriods(line.text);
  const covered = periods.reduce((sum, period) => sum + period.to - period.from, 0);
  return covered > line.text.length * 0.7 || isDuration(line.text) || placeScore(line.text) >= 2;
}

/** Whether a text is nothing but a duration: "2 years 4 months". */
export function isDuration(text: string): boolean {
  return /^\(?\d{1,2}\s*\p{L}{1,8}\.?(?:\s*\d{1,2}\s*\p{L}{1,8}\.?)?\)?$/u.test(text);
}
