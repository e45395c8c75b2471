/** Whole months from `start` to `end`, both inside: index 0 is January of year 0. */
export type MonthSpan = { start: number; end: number };

type Dated = { start_date?: string | undefined; end_date?: string | undefined };

/**
 * The months a job covers, or null without a start. A lone year counts from its January as a start and to its
 * December as an end; an absent end means `today` (YYYY-MM-DD), and nothing counts beyond today.
 */
export function monthSpanOf({ start_date: start, end_date: end }: Dated, today: string): MonthSpan | null {
  if (!start) return null;
  const now = monthIndex(today.slice(0, 7), 12);
  const from = monthIndex(start, 1);
  const to = Math.min(end ? monthIndex(end, 12) : now, now);
  return from <= to ? { start: from, end: to } : null;
}

export function monthsOf(span: MonthSpan | null): number {
  return span ? span.end - span.start + 1 : 0;
}

/** Months covered by any of the spans; overlapping months count once (SPEC section 3). */
export function unionMonths(spans: readonly MonthSpan[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, span.end - Math.max(span.start - 1, reached));
    reached = Math.max(reached, span.end);
  }
  return total;
}

/** Months that two spans share. */
export function sharedMonths(a: MonthSpan, b: MonthSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1);
}

function monthIndex(date: string, month: number): number {
  const [year, named] = date.split("-");
  return Number(year) * 12 + (named ? Number(named) : month) - 1;
}
