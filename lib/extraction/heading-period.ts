import type { FoundPeriod } from "./dates.ts";
import type { EntryLine } from "./entry-lines.ts";
import type { Period } from "./facts.ts";
import type { Line } from "./lines.ts";

/** The first period of the heading as facts, ranges before lone dates. */
export function periodOf(head: EntryLine[]): Period | null {
  const all = head.flatMap(({ line, periods }) => periods.map((period) => ({ line, period })));
  const told = all.filter(({ period }) => period.isRange);
  const found = told.find(isAtEdge) ?? told[0] ?? all[0];
  if (!found) return null;
  const { line, period } = found;
  // "May – Jul 2021 · Feb – Jul 2022" was one job with a break in it.
  const ranges = period.isRange ? rangesFrom(period, line, head) : [period];
  const last = ranges.at(-1) ?? period;
  const span = { page: line.page, start: line.start + period.from, end: line.start + last.to };
  const starts = ranges.flatMap(({ start }) => start ?? []).sort();
  const ends = ranges.flatMap(({ end }) => end ?? []).sort();
  const isCurrent = ranges.some((range) => range.isCurrent);
  return { start: starts[0] ?? null, end: isCurrent ? null : (ends.at(-1) ?? null), isCurrent, span };
}

/** Dates stand at the edge of their cell; in the midst of a name they tell of something else. */
function isAtEdge({ line, period }: { line: Line; period: FoundPeriod }): boolean {
  return line.parts.some(({ start, end }) => {
    const [from, to] = [start - line.start, end - line.start];
    return Math.abs(period.from - from) <= 2 || Math.abs(period.to - to) <= 2;
  });
}

function rangesFrom(first: FoundPeriod, line: Line, head: EntryLine[]): FoundPeriod[] {
  const periods = head.find((item) => item.line === line)?.periods ?? [];
  const ranges = [first];
  for (const period of periods.slice(periods.indexOf(first) + 1)) {
    const between = line.text.slice(ranges.at(-1)?.to ?? 0, period.from);
    if (!period.isRange || !/^[\s,;·•|&/]{1,5}(?:and\s)?$/u.test(between)) break;
    ranges.push(period);
  }
  return ranges;
}
