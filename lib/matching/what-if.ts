import * as z from "zod";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
import { evaluate } from "./evaluate.ts";
import { roundPoints } from "./rounding.ts";
import { scoreOnly } from "./score-match.ts";
import { requirementName, skillKey } from "./skills-held.ts";

/** What a candidate might have besides: skills, one more project that shows skills, years of work, a degree. */
export const matchChanges = z.strictObject({
  skills: z.array(z.string()).optional(),
  project: z.array(z.string()).optional(),
  /** Years on top of those there are; parts of a month are dropped. */
  years: z.number().min(0).optional(),
  degree: z.strictObject({ level: z.enum(EDUCATION_LEVELS), field: z.string().optional() }).optional(),
});
export type MatchChanges = z.infer<typeof matchChanges>;

/** A score that would be: 0–100 or null, and the points it adds to the present total, with one decimal. */
export type WhatIf = { score: number | null; gain: number };

/** The score of `scoreMatch` as if the changes were so. Quick enough for every key that is pressed. */
export function scoreWhatIf(candidate: MatchCandidate, job: JobRequirements, changes: MatchChanges): WhatIf {
  const changed = withChanges(candidate, changes);
  const before = evaluate(candidate, job).total ?? 0;
  const after = evaluate(changed, job).total ?? 0;
  const gain = after < before ? -roundPoints(before - after) : roundPoints(after - before);
  return { score: scoreOnly(changed, job), gain: gain + 0 };
}

/** The candidate as if all the changes were so. */
export function withChanges(candidate: MatchCandidate, changes: MatchChanges): MatchCandidate {
  const { skills = [], project = [], years = 0, degree } = changes;
  const skilled = withSkills(candidate, skills);
  const shown = project.length > 0 ? withProject(skilled, project) : skilled;
  const grown = years > 0 ? withYears(shown, years) : shown;
  return degree ? withDegree(grown, degree) : grown;
}

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

/** One more project that shows the skills; its evidence has no title, because the project is only imagined. */
export function withProject(candidate: MatchCandidate, skills: readonly string[]): MatchCandidate {
  return {
    ...candidate,
    skills: [...candidate.skills, ...skills.map((skill) => ({ skill, evidence: ["project:"] }))],
    projects: [...candidate.projects, { skills_used: [...skills] }],
  };
}

/** One more dated job of so many years. Where no job had dates, those years are then all that is known. */
export function withYears(candidate: MatchCandidate, years: number): MatchCandidate {
  const { jobs, dated_jobs, total_months, leadership } = candidate.experience;
  // 0.1 years short of a whole month by a rounding error of the product are still that month.
  const months = total_months + Math.floor(years * 12 + 1e-9);
  return {
    ...candidate,
    experience: { jobs: jobs + 1, dated_jobs: dated_jobs + 1, total_months: months, leadership },
  };
}

/** One more degree. */
export function withDegree(
  candidate: MatchCandidate,
  { level, field }: NonNullable<MatchChanges["degree"]>,
): MatchCandidate {
  return { ...candidate, education: [...candidate.education, { degree: "", level, field }] };
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
