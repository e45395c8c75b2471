import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import { alternativesOf, requirementName, skillKey } from "./skills-held.ts";

/** One requirement with its name in words and the key of each alternative. */
export type AskedSkill = { requirement: Requirement; skill: string; keys: string[] };

/** The skills that a job asks for without repetitions, and every skill that it names. */
export type AskedSkills = {
  required: AskedSkill[];
  preferred: AskedSkill[];
  named: ReadonlySet<string>;
};

/** The skills of a job; the same alternatives in any order are one requirement. */
export function askedSkills(job: JobRequirements): AskedSkills {
  const required = distinct(job.required_skills);
  const preferred = distinct(job.preferred_skills);
  const named = new Set([...required, ...preferred].flatMap(({ keys }) => keys));
  return { required, preferred, named };
}

function distinct(requirements: readonly Requirement[]): AskedSkill[] {
  const byKeys = new Map<string, AskedSkill>();
  for (const requirement of requirements) {
    const keys = alternativesOf(requirement).map(skillKey);
    const id = JSON.stringify([...keys].sort());
    if (!byKeys.has(id)) byKeys.set(id, { requirement, skill: requirementName(requirement), keys });
  }
  return [...byKeys.values()];
}
