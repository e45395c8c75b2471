import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import { alternativesOf, requirementName, skillKey } from "./skills-held.ts";

/** A requirement made ready for many comparisons: its name in words and the key of each alternative. */
export type CompiledRequirement = { requirement: Requirement; skill: string; keys: string[] };

/** The skills of a job without repetitions, and every skill that it names. */
export type CompiledJob = {
  required: CompiledRequirement[];
  preferred: CompiledRequirement[];
  named: ReadonlySet<string>;
};

/** Prepares the skills of a job; the same alternatives in any order are one requirement. */
export function compileJob(job: JobRequirements): CompiledJob {
  const required = distinct(job.required_skills);
  const preferred = distinct(job.preferred_skills);
  const named = new Set([...required, ...preferred].flatMap(({ keys }) => keys));
  return { required, preferred, named };
}

function distinct(requirements: readonly Requirement[]): CompiledRequirement[] {
  const byKeys = new Map<string, CompiledRequirement>();
  for (const requirement of requirements) {
    const keys = alternativesOf(requirement).map(skillKey);
    const id = JSON.stringify([...keys].sort());
    if (!byKeys.has(id)) byKeys.set(id, { requirement, skill: requirementName(requirement), keys });
  }
  return [...byKeys.values()];
}
