import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { Breakdown, ScoreComponent } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import type { Part } from "./components.ts";
import { type Evaluation, evaluate, prepare } from "./evaluate.ts";
import { recommend } from "./recommendations.ts";
import { roundPoints, roundScore } from "./rounding.ts";
import { ALGORITHM_VERSION, WEIGHTS } from "./weights.ts";

/**
 * Scores a candidate for a job by the formula of SPEC section 8. Pure: the same input yields the same
 * bytes of JSON. The score is a whole number of 0–100, or null where the job asks for nothing that can be
 * compared; points carry one decimal.
 */
export function scoreMatch(candidate: MatchCandidate, job: JobRequirements): Breakdown {
  const prepared = prepare(candidate, job);
  const evaluation = evaluate(candidate, job, prepared);
  const { required_skills, preferred_skills, experience, education, projects } = evaluation.parts;
  const weights = WEIGHTS[job.role_level];
  const months = experience.months;
  return {
    algorithm_version: ALGORITHM_VERSION,
    role_level: job.role_level,
    weights: { ...weights },
    score: roundTotal(evaluation),
    components: {
      required_skills: weighted(required_skills, weights.required_skills),
      preferred_skills: weighted(preferred_skills, weights.preferred_skills),
      experience: weighted(experience, weights.experience),
      education: weighted(education, weights.education),
      ...(projects ? { projects: weighted(projects, weights.projects) } : {}),
    },
    matched_required_skills: required_skills.matched.map(({ skill, evidence }) => ({ skill, evidence })),
    missing_required_skills: required_skills.missing.map(({ skill }) => skill),
    matched_preferred_skills: preferred_skills.matched.map(({ skill, evidence }) => ({ skill, evidence })),
    missing_preferred_skills: preferred_skills.missing.map(({ skill }) => skill),
    evidence_bonus: roundPoints(required_skills.bonus * (weights.required_skills ?? 0)),
    experience: {
      candidate_years: months === null ? null : Math.round((months / 12) * 100) / 100,
      required: job.experience_years ? [...job.experience_years] : null,
      leadership: experience.leadership,
    },
    education: {
      candidate: education.candidate,
      required: education.required,
      level_reached: education.level_reached,
      field_matched: education.field_matched,
    },
    recommendations: recommend(candidate, job, evaluation, prepared),
  };
}

/** The score of `scoreMatch` alone, without its reasons. */
export function scoreOnly(candidate: MatchCandidate, job: JobRequirements): number | null {
  return roundTotal(evaluate(candidate, job));
}

function roundTotal({ total }: Evaluation): number | null {
  return total === null ? null : roundScore(total);
}

function weighted({ fraction, applicable, why }: Part, weight = 0): ScoreComponent {
  return applicable
    ? { points: roundPoints(weight * fraction), max: weight, applicable, why }
    : { points: 0, max: 0, applicable, why };
}
