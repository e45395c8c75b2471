import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { MatchCandidate } from "./candidate.ts";
import { requirementName, skillKey } from "./skills-held.ts";

/** The candidate as if they also had these skills, without evidence. Skills already held stay as they are. */
export function withSkills(candidate: MatchCandidate, skills: readonly string[]): MatchCandidate {
  const held = new Set(candidate.skills.map(({ skill }) => skillKey(skill)));
  const added: MatchCandidate["skills"] = [];
  for (const skill of skills) {
    if (held.has(skillKey(skill))) continue;
    held.add(skillKey(skill));
    added.push({ skill, evidence: [] });
  }
  return { ...candidate, skills: [...candidate.skills, ...added] };
}

/**
 * The skills behind the names of gaps: "React or Vue", as a breakdown names it, is closed by its first
 * alternative; any other name is a skill itself.
 */
export function skillsBehind(names: readonly string[], job: JobRequirements): string[] {
  const asked = [...job.required_skills, ...job.preferred_skills];
  const byName = new Map(
    asked.map((requirement) => [skillKey(requirementName(requirement)), requirement.skill]),
  );
  return names.map((name) => byName.get(skillKey(name)) ?? name);
}
