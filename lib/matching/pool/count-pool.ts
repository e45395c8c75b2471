import * as z from "zod";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { type CompiledJob, compileJob } from "./compile-job.ts";
import { storedMonths } from "./experience-points.ts";
import type { Pool } from "./pool.ts";
import { rankPool } from "./rank-pool.ts";
import { countedLevel } from "./score-compiled.ts";
import type { Segment } from "./segment.ts";
import type { Symbols } from "./symbols.ts";
import { createTally, MATCHED_MASK, type Tally, tallySegment } from "./tally.ts";

/**
 * Who qualifies. `required`: every required skill is held, the months of work are known and reach the least years, and
 * the education is met in full (level, or its equivalent, and field). `score`: the match is at least so high.
 */
export const qualification = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("required") }),
  z.strictObject({ by: z.literal("score"), at_least: z.int().min(0).max(100) }),
]);
export type Qualification = z.infer<typeof qualification>;

// Written anew for each segment before it is read: nothing is kept in it from one call to the next.
const tally = createTally();

/** How many of a pool qualify for a job. */
export function countQualified(
  job: JobRequirements,
  pool: Pool,
  symbols: Symbols,
  qualifies: Qualification,
): number {
  const compiled = compileJob(job, symbols);
  if (qualifies.by === "score") {
    const { histogram } = rankPool(compiled, pool);
    return histogram.subarray(qualifies.at_least).reduce((sum, count) => sum + count, 0);
  }
  const least = leastStored(job.experience_years?.[0] ?? 0);
  let count = 0;
  for (const segment of pool.segments) {
    tallySegment(segment, compiled, tally);
    count += countMeetingAll(segment, compiled, least, tally);
  }
  return count;
}

function countMeetingAll(
  { size, months, levels }: Segment,
  { required: asked, educationPoints, equivalentByLevel }: CompiledJob,
  least: number,
  { required, inField }: Tally,
): number {
  const full = educationPoints.reduce((most, points) => Math.max(most, points), 0);
  let count = 0;
  for (let place = 0; place < size; place++) {
    const stored = months[place] ?? 0;
    if (stored < least || ((required[place] ?? 0) & MATCHED_MASK) < asked.length) continue;
    const level = countedLevel(equivalentByLevel, levels[place] ?? 0, stored);
    if ((educationPoints[2 * level + (inField[place] ?? 0)] ?? 0) === full) count++;
  }
  return count;
}

/** The least stored months that reach these years, by the comparison that scoring makes; 0 where none are asked. */
function leastStored(years: number): number {
  if (years <= 0) return 0;
  let months = Math.max(0, Math.ceil(years * 12) - 1);
  if (months / 12 < years) months++;
  return storedMonths(months);
}
