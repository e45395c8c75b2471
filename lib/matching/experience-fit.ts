import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { MatchCandidate } from "./candidate.ts";
import { NOT_ASKED, type Part } from "./components.ts";
import { durationWords, rangeWords } from "./duration.ts";
import { experienceFraction, leadershipBonus } from "./formula.ts";
import { EXPERIENCE } from "./weights.ts";

export type ExperiencePart = Part & {
  /** Total months, or null where there are jobs and none has a date. */
  months: number | null;
  leadership: string[];
};

/** How the total experience fits the asked range of years (SPEC section 8). */
export function experiencePart(candidate: MatchCandidate, job: JobRequirements): ExperiencePart {
  const months = knownMonths(candidate);
  const leadership = [...new Set(candidate.experience.leadership)].sort();
  const range = job.experience_years;
  if (!range) return { ...NOT_ASKED, months, leadership };
  return {
    fraction: experienceFraction(months, leadership.length, range, job.role_level),
    applicable: true,
    why: whyExperience(
      months,
      range,
      leadershipBonus(job.role_level, leadership.length) > 0 ? leadership : [],
    ),
    months,
    leadership,
  };
}

/** Total months, or null where there are jobs and none has a date: absent is not zero. */
export function knownMonths({ experience }: Pick<MatchCandidate, "experience">): number | null {
  const { jobs, dated_jobs, total_months } = experience;
  if (jobs > 0 && dated_jobs === 0 && total_months === 0) return null;
  return Math.min(total_months, EXPERIENCE.longestMonths);
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
