import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { experienceFraction } from "../formula.ts";
import { EXPERIENCE } from "../weights.ts";

/** The points of every length of experience, one row for each number of signs of leadership that counts. */
export type ExperiencePoints = {
  /** By row × (longest + 1) + stored months. */
  points: Float64Array;
  /** More signs than rows count as the last row. */
  rows: number;
  /** More stored months than these count as these. */
  longest: number;
};

/** Months as they are stored, in two bytes: 0 for unknown, else one more than there are. */
export function storedMonths(months: number | null): number {
  return months === null ? 0 : months + 1;
}

const SIGNS_THAT_COUNT = Math.ceil(EXPERIENCE.leadershipLimit / EXPERIENCE.leadershipBonus);

/** The table of a job whose experience is worth `weight`. */
export function compileExperience(job: JobRequirements, weight: number): ExperiencePoints {
  const range = job.experience_years;
  if (range === null || weight === 0) return { points: new Float64Array(1), rows: 1, longest: 0 };
  const level = job.role_level;
  const rows = level === "senior" ? SIGNS_THAT_COUNT + 1 : 1;
  const longest = storedMonths(settledMonths(range));
  const points = new Float64Array(rows * (longest + 1));
  let at = 0;
  for (let signs = 0; signs < rows; signs++) {
    for (let stored = 0; stored <= longest; stored++) {
      points[at++] = weight * experienceFraction(stored === 0 ? null : stored - 1, signs, range, level);
    }
  }
  return { points, rows, longest };
}

/** Where the points stand for stored months and signs of leadership. */
export function experienceIndex({ rows, longest }: ExperiencePoints, stored: number, signs: number): number {
  return Math.min(signs, rows - 1) * (longest + 1) + Math.min(stored, longest);
}

/** Months from which on more of them change nothing: the range is reached, or the floor above it. */
function settledMonths([min, max]: readonly [number, number | null]): number {
  const yearsToFloor = (1 - EXPERIENCE.floorAbove) / EXPERIENCE.lossPerYearAbove;
  const settled = Math.ceil(Math.max(min, max === null ? 0 : max + yearsToFloor) * 12) + 1;
  return Math.min(settled, EXPERIENCE.longestMonths);
}
