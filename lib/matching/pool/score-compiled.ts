import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import { joinShares, ofHundred } from "../formula.ts";
import { roundScore } from "../rounding.ts";
import type { CompiledCandidate } from "./compile-candidate.ts";
import type { CompiledJob } from "./compile-job.ts";
import { experienceIndex } from "./experience-points.ts";

/** Stands for "no score" among scores of 0–100. */
export const NO_SCORE = 255;
const HIGHEST_LEVEL = EDUCATION_LEVELS.length;

/**
 * The score of one pair: exactly that of `scoreMatch`, without its reasons. `held` is the candidate's
 * `heldSkills`; both are of the same `Symbols` table.
 */
export function scoreCompiled(
  candidate: CompiledCandidate,
  job: CompiledJob,
  held: HeldSkills = heldSkills(candidate),
): number | null {
  if (job.applicable === 0) return null;
  const { level, months, signs, studies } = candidate;
  const isInField = Number(job.isInField !== null && studies.some(job.isInField));
  let matched = 0;
  let shown = 0;
  for (const ids of job.required) {
    const state = stateOf(ids, held);
    if (state > 0) matched++;
    if (state > 1) shown++;
  }
  let preferred = 0;
  for (const ids of job.preferred) if (stateOf(ids, held) > 0) preferred++;
  const { experience, educationPoints, equivalentByLevel } = job;
  const points =
    job.requiredWeight * joinShares(job.matchedShares[matched] ?? 0, job.shownShares[shown] ?? 0) +
    (job.preferredPoints[preferred] ?? 0) +
    (experience.points[experienceIndex(experience, months, signs)] ?? 0) +
    (educationPoints[2 * countedLevel(equivalentByLevel, level, months) + isInField] ?? 0) +
    (job.projectPoints[relevantProjects(candidate, job)] ?? 0);
  return roundScore(ofHundred(points, job.applicable));
}

/** By skill id: 1 where the candidate has the skill, 2 where a project shows it; 0 or nothing where not. */
export type HeldSkills = Uint8Array;

/** A candidate's skills for look-ups by id. */
export function heldSkills({ skills }: CompiledCandidate): HeldSkills {
  const held = new Uint8Array(((skills.at(-1) ?? 0) >>> 1) + 1);
  for (const skill of skills) held[skill >>> 1] = 1 + (skill & 1);
  return held;
}

function stateOf(ids: Uint32Array, held: HeldSkills): number {
  let state = 0;
  for (const id of ids) state = Math.max(state, held[id] ?? 0);
  return state;
}

/** The level that counts: the highest of all where the work stands for the asked one. */
export function countedLevel(equivalentByLevel: Uint16Array | null, level: number, stored: number): number {
  if (equivalentByLevel === null) return level;
  return stored >= (equivalentByLevel[level] ?? 0) ? HIGHEST_LEVEL : level;
}

function relevantProjects({ projects }: CompiledCandidate, { named, projectPoints }: CompiledJob): number {
  if (named.size === 0) return 0;
  let relevant = 0;
  for (const skills of projects) {
    if (relevant === projectPoints.length - 1) break;
    if (skills.some((id) => named.has(id))) relevant++;
  }
  return relevant;
}
