import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { RoleLevel } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
import { NOT_ASKED, type Part } from "./components.ts";
import { durationWords, rangeWords } from "./duration.ts";
import { EXPERIENCE } from "./weights.ts";

export type ExperiencePart = Part & {
  /** Total months, or null where there are jobs and none has a date. */
  months: number | null;
  leadership: string[];
};

/** How the total experience fits the asked range of years (SPEC section 8). */
export function experiencePart(candidate: MatchCandidate, job: JobRequirements): ExperiencePart {
  const { jobs, dated_jobs, total_months } = candidate.experience;
  const months = jobs > 0 && dated_jobs === 0 && total_months === 0 ? null : total_months;
  const leadership = [...new Set(candidate.experience.leadership)].sort();
  const range = job.experience_years;
  if (!range) return { ...NOT_ASKED, months, leadership };
  const bonus = leadershipBonus(job.role_level, leadership);
  return {
    fraction: Math.min(1, rangeFraction(months, range) + bonus),
    applicable: true,
    why: whyExperience(months, range, bonus > 0 ? leadership : []),
    months,
    leadership,
  };
}

function rangeFraction(months: number | null, [min, max]: readonly [number, number | null]): number {
  if (months === null) return EXPERIENCE.unknown;
  const years = months / 12;
  if (years < min) return years / min;
  if (max === null || years <= max) return 1;
  return Math.max(EXPERIENCE.floorAbove, 1 - EXPERIENCE.lossPerYearAbove * (years - max));
}

function leadershipBonus(level: RoleLevel, leadership: readonly string[]): number {
  if (level !== "senior") return 0;
  return Math.min(EXPERIENCE.leadershipLimit, EXPERIENCE.leadershipBonus * leadership.length);
}

function whyExperience(
  months: number | null,
  range: readonly [number, number | null],
  leadership: readonly string[],
): string {
  const asked = `The job asks for ${rangeWords(range)}`;
  const led = leadership.length > 0 ? ` Leadership counted: ${leadership.join(", ")}.` : "";
  if (months === null) {
    return `${asked}; the jobs in the resume have no dates, so the length of the experience is unknown.${led}`;
  }
  return `${asked}; the resume shows ${months === 0 ? "no dated experience" : durationWords(months)}.${led}`;
}
