import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { MATCH_COMPONENTS } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
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

const NONE_HELD: SkillsHeld = new Map();

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

/**
 * The formula of SPEC section 8 before any rounding. `kept` are parts of an earlier evaluation that a change
 * of the candidate cannot have touched.
 */
export function evaluate(
  candidate: MatchCandidate,
  job: JobRequirements,
  kept: Partial<Evaluation["parts"]> = {},
): Evaluation {
  const held = kept.required_skills && kept.preferred_skills ? NONE_HELD : skillsHeld(candidate.skills);
  const parts = {
    required_skills: kept.required_skills ?? requiredSkillsPart(job.required_skills, held),
    preferred_skills: kept.preferred_skills ?? preferredSkillsPart(job.preferred_skills, held),
    experience: kept.experience ?? experiencePart(candidate, job),
    education: kept.education ?? educationPart(candidate, job),
    projects: kept.projects ?? (job.role_level === "entry" ? projectsPart(candidate, job) : null),
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
