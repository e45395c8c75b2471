import { findPeriods } from "./dates.ts";
import type { EntryLine } from "./entry-lines.ts";
import type { Line } from "./lines.ts";

/** Dates stacked in the margin ("2018-08" above "2018-04", "Current" above "2024") are one range beside the entry. */
export function joinStackedDates(marked: EntryLine[], opensEntry: (line: Line) => boolean): EntryLine[] {
  const taken = new Set<EntryLine>();
  return marked.flatMap((item, index) => {
    const lower = stackedDate(item);
    const before = lower ? dateOver(marked, index) : undefined;
    const upper = before && !taken.has(before) ? stackedDate(before) : null;
    if (!before || !upper || !lower || Math.abs(before.line.left - item.line.left) > 20) return item;
    if (upper === lower || before.line.page !== item.line.page) return item;
    if (opensEntry(before.line) && opensEntry(item.line)) return item;
    taken.add(item);
    const isCurrent = upper === "now" || lower === "now";
    const [start = "", end = ""] = [upper, lower].sort();
    const to = before.line.parts[0]?.text.length ?? 0;
    before.periods = [{ start, end: isCurrent ? null : end, isCurrent, isRange: true, from: 0, to }];
    before.isBody = false;
    const parts = item.line.parts.slice(1);
    const from = parts[0]?.start;
    if (from === undefined) return [];
    const line = { ...item.line, parts, start: from, text: item.line.text.slice(from - item.line.start) };
    return { line, periods: [], isBody: item.isBody || line.text.length > 60 };
  });
}

/** The line above, or, over lines set further in, the next that begins at the same edge: the upper of two stacked dates. */
function dateOver(marked: EntryLine[], index: number): EntryLine | undefined {
  const { line } = marked[index] ?? {};
  if (!line) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const other = marked[at];
    if (!other || other.line.page !== line.page) return undefined;
    const isInside =
      line.parts.length === 1 &&
      !other.line.isBullet &&
      (other.line.left > line.left + 20 || /^[|¦]/.test(other.line.text));
    if (!isInside) return at === index - 1 || Math.abs(other.line.left - line.left) < 20 ? other : undefined;
  }
  return undefined;
}

/** The date that makes up the whole first part of a line: `YYYY-MM`, `YYYY` or "now". */
function stackedDate({ line, periods }: EntryLine): string | null {
  const first = line.parts[0];
  if (!first || first.text.length > 16) return null;
  if (/^(?:current|present|now|heute|aujourd.hui|actualidad|至今)$/iu.test(first.text)) return "now";
  const [period, ...more] = periods.length > 0 ? periods : findPeriods(first.text);
  if (!period || more.length > 0 || period.isRange || period.to - period.from < first.text.length - 1)
    return null;
  return period.from === 0 ? period.end : null;
}
