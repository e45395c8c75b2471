import * as z from "zod";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { MatchComponent } from "#lib/vocabulary.ts";
import { askedSkills } from "./asked-skills.ts";
import type { Breakdown, ScoreComponent } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import { projectsPart } from "./components.ts";
import { evaluate, fractionsOf } from "./evaluate.ts";
import { totalOf } from "./formula.ts";
import { compileWeighted } from "./pool/compile-job.ts";
import type { Pool } from "./pool/pool.ts";
import { type Ranking, rankPool } from "./pool/rank-pool.ts";
import type { Symbols } from "./pool/symbols.ts";
import { roundPoints, roundScore } from "./rounding.ts";

// Decimal shares miss their sum by a hair.
const SUM_SLACK = 1e-6;
const share = z.number().min(0).max(100);

/** Points of each component to try out, 100 in all. */
export const explorerWeights = z
  .strictObject({
    required_skills: share,
    preferred_skills: share,
    experience: share,
    education: share,
    projects: share,
  })
  .refine(
    (weights) => Math.abs(Object.values(weights).reduce((sum, one) => sum + one, 0) - 100) <= SUM_SLACK,
    {
      error: "The weights add up to 100.",
    },
  );
export type ExplorerWeights = z.infer<typeof explorerWeights>;

/**
 * A score by weights that somebody tries out. It has no `algorithm_version` and no reasons: nothing that stores or
 * shows an official score takes it.
 */
export type UnofficialScore = {
  official: false;
  weights: ExplorerWeights;
  score: number | null;
  components: Record<MatchComponent, { points: number; max: number; applicable: boolean }>;
};

/** The formula of SPEC section 8 by other weights. Projects count at every level that gives them points. */
export function exploreWeights(
  candidate: MatchCandidate,
  job: JobRequirements,
  weights: ExplorerWeights,
): UnofficialScore {
  const { parts } = evaluate(candidate, job);
  const projects = parts.projects ?? projectsPart(candidate, askedSkills(job).named);
  const fractions = fractionsOf({ ...parts, projects });
  const total = totalOf(fractions, weights);
  const component = (name: MatchComponent) => {
    const fraction = fractions[name];
    return fraction === null
      ? { points: 0, max: 0, applicable: false }
      : { points: roundPoints(weights[name] * fraction), max: weights[name], applicable: true };
  };
  return {
    official: false,
    weights,
    score: total === null ? null : roundScore(total),
    components: {
      required_skills: component("required_skills"),
      preferred_skills: component("preferred_skills"),
      experience: component("experience"),
      education: component("education"),
      projects: component("projects"),
    },
  };
}

/** A whole pool by weights that somebody tries out. */
export function exploreRanking(
  job: JobRequirements,
  weights: ExplorerWeights,
  pool: Pool,
  symbols: Symbols,
): { official: false; weights: ExplorerWeights; ranking: Ranking } {
  return { official: false, weights, ranking: rankPool(compileWeighted(job, symbols, weights), pool) };
}

/**
 * The score, 0–100, that a breakdown would have by other weights; null where nothing with a weight applies. The parts
 * carry one decimal, so the score may differ by one from what `exploreWeights` says.
 */
export function reweigh(components: Breakdown["components"], weights: ExplorerWeights): number | null {
  const fraction = ({ points, max, applicable }: ScoreComponent): number | null =>
    applicable && max > 0 ? points / max : null;
  const { projects, ...others } = components;
  const total = totalOf(
    {
      required_skills: fraction(others.required_skills),
      preferred_skills: fraction(others.preferred_skills),
      experience: fraction(others.experience),
      education: fraction(others.education),
      projects: projects ? fraction(projects) : null,
    },
    weights,
  );
  return total === null ? null : roundScore(total);
}
