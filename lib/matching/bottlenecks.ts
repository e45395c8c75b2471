import * as z from "zod";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { type FixCode, fixCode, type JobPart, partsOf, REQUIREMENT_KINDS } from "./bottleneck-fixes.ts";
import { countQualified, type Qualification } from "./pool/count-pool.ts";
import { type Pool, runSteps } from "./pool/pool.ts";
import type { Symbols } from "./pool/symbols.ts";

export const bottleneck = z.object({
  kind: z.enum(REQUIREMENT_KINDS),
  /** The skill in words ("React or Vue"); empty for experience and education. */
  skill: z.string(),
  /** How many of the pool meet it. */
  met: z.int().min(0),
  /** How many more would qualify if it were not asked; below 0 where meeting it raises scores. */
  gain: z.int(),
  /** The mildest change that brings at least half of that, with what it brings; null where none brings anybody. */
  fix: z.object({ change: fixCode, gain: z.int() }).nullable(),
});
export type Bottleneck = z.infer<typeof bottleneck>;

export const bottlenecks = z.object({
  candidates: z.int().min(0),
  qualified: z.int().min(0),
  /** Required skills, preferred skills, least years and education, as far as the job asks for them. */
  requirements: z.array(bottleneck),
  /** The place of the one that keeps most from qualifying, of equals the least met; null where all qualify. */
  tightest: z.int().min(0).nullable(),
});
export type Bottlenecks = z.infer<typeof bottlenecks>;

/**
 * Which of a job's requirements filter its pool, and what changing each would do. Every number is counted for the
 * changed job at the level it has now; none is estimated. Who qualifies is said by `Qualification`.
 */
export function findBottlenecks(
  job: JobRequirements,
  pool: Pool,
  symbols: Symbols,
  qualifies: Qualification = { by: "required" },
): Bottlenecks {
  return runSteps(findBottlenecksInSteps(job, pool, symbols, qualifies));
}

/** As `findBottlenecks`, one pass over the pool at a time, so that the caller can let others work in between. */
export function* findBottlenecksInSteps(
  job: JobRequirements,
  pool: Pool,
  symbols: Symbols,
  qualifies: Qualification,
): Generator<void, Bottlenecks> {
  const count = (changed: JobRequirements) => countQualified(changed, pool, symbols, qualifies);
  const qualified = count(job);
  const requirements: Bottleneck[] = [];
  for (const part of partsOf(job)) {
    yield;
    const met = countQualified(part.alone, pool, symbols, { by: "required" });
    const gain = count(part.without) - qualified;
    const fix = yield* mildestFix(part, gain, (changed) => count(changed) - qualified);
    requirements.push({ kind: part.kind, skill: part.skill, met, gain, fix });
  }
  return {
    candidates: pool.size,
    qualified,
    requirements,
    tightest: qualified < pool.size ? tightestOf(requirements) : null,
  };
}

function* mildestFix(
  { fixes }: JobPart,
  gainWithout: number,
  gainOf: (job: JobRequirements) => number,
): Generator<void, Bottleneck["fix"]> {
  let best: { change: FixCode; gain: number } | null = null;
  for (const { fix, job } of fixes) {
    yield;
    const gain = gainOf(job);
    if (gain <= (best?.gain ?? 0)) continue;
    best = { change: fix, gain };
    if (gain >= gainWithout / 2) break;
  }
  return best;
}

function tightestOf(requirements: readonly Bottleneck[]): number | null {
  let tightest: number | null = null;
  requirements.forEach(({ gain, met }, at) => {
    const before = tightest === null ? undefined : requirements[tightest];
    if (!before || gain > before.gain || (gain === before.gain && met < before.met)) tightest = at;
  });
  return tightest;
}
