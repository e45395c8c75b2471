import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { MATCH_COMPONENTS } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
import { type CompiledJob, compileJob } from "./compile.ts";
import {
  type Part,
  preferredSkillsPart,
  projectsPart,
  requiredSkillsPart,
  type SkillsPart,
} from "./components.ts";
import { type EducationPart, educationPart } from "./education-fit.ts";
import { type ExperiencePart, experiencePart } from "./experience-fit.ts";
import { type SkillsHeld, skillsHeld } from "./skills-held.ts";
import { WEIGHTS } from "./weights.ts";

/** Every component unrounded, and their total of 0–100, or null where nothing applies. */
export type Evaluation = {
  parts: {
    required_skills: SkillsPart;
    preferred_skills: SkillsPart;
    experience: ExperiencePart;
    education: EducationPart;
    projects: Part | null;
  };
  total: number | null;
};

/** What is prepared once for many evaluations of one job. */
export type Prepared = { asked: CompiledJob; held: SkillsHeld };

export function prepare(candidate: MatchCandidate, job: JobRequirements): Prepared {
  return { asked: compileJob(job), held: skillsHeld(candidate.skills) };
}

/**
 * The formula of SPEC section 8 before any rounding. `kept` are parts of an earlier evaluation that a change
 * of the candidate cannot have touched.
 */
export function evaluate(
  candidate: MatchCandidate,
  job: JobRequirements,
  { asked, held }: Prepared = prepare(candidate, job),
  kept: Partial<Evaluation["parts"]> = {},
): Evaluation {
  const parts = {
    required_skills: kept.required_skills ?? requiredSkillsPart(asked.required, held),
    preferred_skills: kept.preferred_skills ?? preferredSkillsPart(asked.preferred, held),
    experience: kept.experience ?? experiencePart(candidate, job),
    education: kept.education ?? educationPart(candidate, job),
    projects: kept.projects ?? (job.role_level === "entry" ? projectsPart(candidate, asked.named) : null),
  };
  return { parts, total: totalOf(parts, job) };
}

function totalOf(parts: Evaluation["parts"], job: JobRequirements): number | null {
  let points = 0;
  let weights = 0;
  for (const component of MATCH_COMPONENTS) {
    const part = parts[component];
    const weight = WEIGHTS[job.role_level][component];
    if (!part?.applicable || weight === undefined) continue;
    points += weight * part.fraction;
    weights += weight;
  }
  return weights > 0 ? (100 * points) / weights : null;
}
