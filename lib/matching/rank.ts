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
  return Math.round((10_000 * lower) / known.length) / 100;
}
