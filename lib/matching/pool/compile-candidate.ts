import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "../candidate.ts";
import { studiedWords } from "../education-fit.ts";
import { knownMonths } from "../experience-fit.ts";
import { isShownInProject } from "../skills-held.ts";
import { storedMonths } from "./experience-points.ts";
import type { Symbols } from "./symbols.ts";

/** What a score depends on, and nothing that explains it. Ids are those of a `Symbols` table. */
export type CompiledCandidate = {
  /** Rising; each is twice the id of a skill, plus 1 where a project shows the skill. */
  skills: Uint32Array;
  /** The ids of the skills of each project, rising. Projects without skills are left out. */
  projects: readonly Uint32Array[];
  /** Total months of experience, as `storedMonths`. */
  months: number;
  /** Distinct signs of leadership. */
  signs: number;
  /** The highest degree: 0 for none with a level, else 1 more than its place in `EDUCATION_LEVELS`. */
  level: number;
  /** The ids of what was studied, rising. */
  studies: Uint32Array;
};

/** Prepares a candidate for many comparisons. */
export function compileCandidate(candidate: MatchCandidate, symbols: Symbols): CompiledCandidate {
  const held = new Map<number, number>();
  for (const { skill, evidence } of candidate.skills) {
    const id = symbols.skill(skill);
    held.set(id, Math.max(held.get(id) ?? 0, Number(isShownInProject(evidence))));
  }
  return {
    skills: Uint32Array.from(held, ([id, isShown]) => id * 2 + isShown).sort(),
    projects: candidate.projects
      .filter(({ skills_used }) => skills_used.length > 0)
      .map(({ skills_used }) => distinct(skills_used.map((name) => symbols.skill(name)))),
    months: storedMonths(knownMonths(candidate)),
    signs: new Set(candidate.experience.leadership).size,
    level: Math.max(
      0,
      ...candidate.education.map(({ level }) => (level ? EDUCATION_LEVELS.indexOf(level) + 1 : 0)),
    ),
    studies: distinct(candidate.education.flatMap(studiedWords).map((words) => symbols.study(words))),
  };
}

function distinct(ids: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(ids)).sort();
}
