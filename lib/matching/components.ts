import type { Requirement } from "#lib/normalization/job-data.ts";
import type { AskedSkill } from "./asked-skills.ts";
import type { MatchCandidate } from "./candidate.ts";
import { matchedShare, projectsFraction, requiredFraction } from "./formula.ts";
import { evidenceFor, isShownInProject, type SkillsHeld, skillKey } from "./skills-held.ts";

/** One component before weighting: the fraction of its points that is earned, 0–1, and why. */
export type Part = { fraction: number; applicable: boolean; why: string };

export type SkillsPart = Part & {
  matched: { requirement: Requirement; skill: string; evidence: string[] }[];
  missing: { requirement: Requirement; skill: string }[];
  /** The share of the fraction that evidence from projects added. */
  bonus: number;
};

/** The part of a component that the job says nothing about; its points go to the others. */
export const NOT_ASKED: Part = { fraction: 0, applicable: false, why: "The job does not ask for this." };

/** Required skills: m of n matched, plus a tenth of a requirement for each that a project shows, at most all. */
export function requiredSkillsPart(requirements: readonly AskedSkill[], held: SkillsHeld): SkillsPart {
  const { matched, missing } = compareSkills(requirements, held);
  const asked = matched.length + missing.length;
  if (asked === 0) return { ...NOT_ASKED, matched, missing, bonus: 0 };
  const shown = matched.filter(({ evidence }) => isShownInProject(evidence)).length;
  const fraction = requiredFraction(matched.length, shown, asked);
  const projects = shown > 0 ? `, ${shown} of them shown in projects` : "";
  const why = `${matched.length} of ${asked} required ${asked === 1 ? "skill" : "skills"} found${projects}.`;
  return {
    fraction,
    applicable: true,
    why,
    matched,
    missing,
    bonus: fraction - matchedShare(matched.length, asked),
  };
}

/** Preferred skills: m of n matched. */
export function preferredSkillsPart(requirements: readonly AskedSkill[], held: SkillsHeld): SkillsPart {
  const { matched, missing } = compareSkills(requirements, held);
  const asked = matched.length + missing.length;
  if (asked === 0) return { ...NOT_ASKED, matched, missing, bonus: 0 };
  const why = `${matched.length} of ${asked} preferred ${asked === 1 ? "skill" : "skills"} found.`;
  return { fraction: matchedShare(matched.length, asked), applicable: true, why, matched, missing, bonus: 0 };
}

/** Projects (entry level): the first two that use a skill the job names fill the component. */
export function projectsPart(candidate: MatchCandidate, named: ReadonlySet<string>): Part {
  if (named.size === 0) return NOT_ASKED;
  const relevant = relevantProjects(candidate, named);
  const why = `${relevant} ${relevant === 1 ? "project uses" : "projects use"} a skill that the job names.`;
  return { fraction: projectsFraction(relevant), applicable: true, why };
}

function relevantProjects(candidate: MatchCandidate, named: ReadonlySet<string>): number {
  return candidate.projects.filter(({ skills_used }) =>
    skills_used.some((skill) => named.has(skillKey(skill))),
  ).length;
}

function compareSkills(requirements: readonly AskedSkill[], held: SkillsHeld) {
  const matched: SkillsPart["matched"] = [];
  const missing: SkillsPart["missing"] = [];
  for (const { requirement, skill, keys } of requirements) {
    const evidence = evidenceFor(keys, held);
    if (evidence) matched.push({ requirement, skill, evidence });
    else missing.push({ requirement, skill });
  }
  return { matched, missing };
}
