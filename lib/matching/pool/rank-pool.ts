import { joinShares, ofHundred } from "../formula.ts";
import { roundScore } from "../rounding.ts";
import type { CompiledJob } from "./compile-job.ts";
import { experienceIndex } from "./experience-points.ts";
import type { Pool } from "./pool.ts";
import { countedLevel, NO_SCORE } from "./score-compiled.ts";
import type { Segment } from "./segment.ts";
import { createTally, MATCHED_MASK, SHOWN_BITS, type Tally, tallySegment } from "./tally.ts";

/** The scores of a whole pool for one job. */
export type Ranking = {
  /** By position: 0–100, or `NO_SCORE`. */
  scores: Uint8Array;
  /** How many have each score of 0–100. */
  histogram: Uint32Array;
};

/** A place in a pool with its score, null where there was not enough to score. */
export type RankedPosition = { position: number; score: number | null };

// Written anew for each segment before it is read, within one step: nothing is kept in it from one to the next.
const tally = createTally();

/**
 * Scores everybody in a pool, segment by segment, so that the caller can let others work in between. Each score is
 * exactly that of `scoreMatch`.
 */
export function* rankPoolInSteps(job: CompiledJob, pool: Pool): Generator<void, Ranking> {
  const ranking = createRanking(pool);
  let start = 0;
  for (const segment of pool.segments) {
    rankSegment(segment, job, ranking, start);
    start += segment.size;
    yield;
  }
  return ranking;
}

/** As `rankPoolInSteps`, in one go. */
export function rankPool(job: CompiledJob, pool: Pool): Ranking {
  const ranking = createRanking(pool);
  let start = 0;
  for (const segment of pool.segments) {
    rankSegment(segment, job, ranking, start);
    start += segment.size;
  }
  return ranking;
}

function createRanking({ size }: Pool): Ranking {
  return { scores: new Uint8Array(size), histogram: new Uint32Array(101) };
}

function rankSegment(
  segment: Segment,
  job: CompiledJob,
  { scores, histogram }: Ranking,
  start: number,
): void {
  const end = start + segment.size;
  if (job.applicable === 0) {
    scores.fill(NO_SCORE, start, end);
    return;
  }
  tallySegment(segment, job, tally);
  scoreSegment(segment, job, tally, scores, start);
  countScores(scores, histogram, start, end);
}

function scoreSegment(
  { size, months, signs, levels }: Segment,
  job: CompiledJob,
  { required, preferred, relevant, inField }: Tally,
  scores: Uint8Array,
  start: number,
): void {
  const { requiredWeight, matchedShares, shownShares, preferredPoints, projectPoints, applicable } = job;
  const { experience, educationPoints, equivalentByLevel } = job;
  for (let place = 0; place < size; place++) {
    const counted = required[place] ?? 0;
    const stored = months[place] ?? 0;
    const level = countedLevel(equivalentByLevel, levels[place] ?? 0, stored);
    const shares = joinShares(
      matchedShares[counted & MATCHED_MASK] ?? 0,
      shownShares[counted >>> SHOWN_BITS] ?? 0,
    );
    const points =
      requiredWeight * shares +
      (preferredPoints[preferred[place] ?? 0] ?? 0) +
      (experience.points[experienceIndex(experience, stored, signs[place] ?? 0)] ?? 0) +
      (educationPoints[2 * level + (inField[place] ?? 0)] ?? 0) +
      (projectPoints[relevant[place] ?? 0] ?? 0);
    scores[start + place] = roundScore(ofHundred(points, applicable));
  }
}

// Apart from the scoring: to count while scoring costs more than the scoring itself.
function countScores(scores: Uint8Array, histogram: Uint32Array, start: number, end: number): void {
  for (let position = start; position < end; position++) {
    const score = scores[position] ?? 0;
    histogram[score] = (histogram[score] ?? 0) + 1;
  }
}

/**
 * A page of the ranking: the highest score first, equal ones by position. `offset` many are skipped.
 */
export function pageOf({ scores, histogram }: Ranking, limit: number, offset = 0): RankedPosition[] {
  const last = Math.min(offset + limit, scores.length);
  const page: RankedPosition[] = new Array(Math.max(0, last - offset));
  const starts = rankStarts(histogram);
  // `NO_SCORE` is above every score: either all have one or none has.
  const lowest = starts.findLastIndex((rank, score) => score <= 100 && rank >= last) + 1;
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? NO_SCORE;
    if (score < lowest) continue;
    const rank = starts[score] ?? 0;
    if (rank >= last) continue;
    starts[score] = rank + 1;
    if (rank >= offset) page[rank - offset] = { position, score: score === NO_SCORE ? null : score };
  }
  return page;
}

/** The first rank of each score; those without a score come last. */
function rankStarts(histogram: Uint32Array): Uint32Array {
  const starts = new Uint32Array(NO_SCORE + 1);
  let rank = 0;
  for (let score = 100; score >= 0; score--) {
    starts[score] = rank;
    rank += histogram[score] ?? 0;
  }
  starts[NO_SCORE] = rank;
  return starts;
}
