/** What ranking needs to know of an application. `score` is null where there was not enough to score. */
export type Ranked = { score: number | null; appliedAt: Date };

/** Orders applications: the highest score first, ties by the time applied, those without a score last. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (b.score ?? -1) - (a.score ?? -1) || a.appliedAt.getTime() - b.appliedAt.getTime();
}

/**
 * The share of a job's applicants with a lower score, 0–100 with two decimals. `scores` are those of all
 * applicants, this one included; applicants without a score are left out.
 */
export function percentileOf(score: number, scores: readonly (number | null)[]): number {
  const known = scores.filter((other) => other !== null);
  if (known.length === 0) return 0;
  const lower = known.filter((other) => other < score).length;
  return percentage(lower, known.length);
}

/** As `percentileOf`, from how many have each score of 0–100. */
export function percentileIn(score: number, histogram: Uint32Array): number {
  const lower = sumOf(histogram.subarray(0, score));
  const known = sumOf(histogram);
  return known === 0 ? 0 : percentage(lower, known);
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function percentage(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}
