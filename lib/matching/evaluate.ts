import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { type AskedSkills, askedSkills } from "./asked-skills.ts";
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
import { type Fractions, totalOf } from "./formula.ts";
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
export type Prepared = { asked: AskedSkills; held: SkillsHeld };

export function prepare(candidate: MatchCandidate, job: JobRequirements): Prepared {
  return { asked: askedSkills(job), held: skillsHeld(candidate.skills) };
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
  return { parts, total: totalOf(fractionsOf(parts), WEIGHTS[job.role_level]) };
}

/** What each component earns of its points, 0–1, or null where it does not apply. */
export function fractionsOf(parts: Evaluation["parts"]): Fractions {
  const fraction = (part: Part | null) => (part?.applicable ? part.fraction : null);
  return {
    required_skills: fraction(parts.required_skills),
    preferred_skills: fraction(parts.preferred_skills),
    experience: fraction(parts.experience),
    education: fraction(parts.education),
    projects: fraction(parts.projects),
  };
}
