import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RedFlag } from "#lib/normalization/job-data.ts";
import type { NormalizedJob } from "#lib/normalization/requirements.ts";
import { titleLevel } from "#lib/normalization/requirements-level.ts";
import { SKILL_BY_NAME } from "#lib/normalization/taxonomy.ts";
import type { RoleLevel } from "#lib/vocabulary.ts";
import { findContradictions } from "./contradictions.ts";
import { findYearsBeyondTechnology } from "./technology-years.ts";

/** More required hard skills than a person of the level can be expected to bring. */
const MOST_REQUIRED: Record<RoleLevel, number> = { entry: 8, mid: 12, senior: 15 };
const ENTRY_YEARS_LIMIT = 3;
const SENIOR_YEARS_LEAST = 2;

/** Demands that nobody, or hardly anybody, can meet together. `today` is `YYYY-MM-DD`. */
export function findUnrealistic(job: NormalizedJob, facts: JobFacts, today: string): RedFlag[] {
  const contradiction = yearsAgainstLevel(job, facts);
  return [
    ...contradiction,
    ...tooManySkills(job, facts, contradiction.length > 0),
    ...findYearsBeyondTechnology(job, facts.text, Number(today.slice(0, 4))),
    ...findContradictions(job, facts),
  ];
}

function yearsAgainstLevel({ experience_years }: NormalizedJob, facts: JobFacts): RedFlag[] {
  const level = titleLevel(facts.title) ?? (/\bentry[- ]level\b/i.test(facts.text) ? "entry" : null);
  if (!experience_years || !level) return [];
  const [min, max] = experience_years;
  const span = spanOf(facts.years[0]);
  if (level === "entry" && min >= ENTRY_YEARS_LIMIT) {
    return [
      {
        code: "years_contradict_level",
        severity: "high",
        message: `An entry-level role that asks for ${min} years of experience.`,
        ...span,
      },
    ];
  }
  if (level === "senior" && (max ?? min) < SENIOR_YEARS_LEAST && min < SENIOR_YEARS_LEAST) {
    return [
      {
        code: "years_contradict_level",
        severity: "medium",
        message: `A senior role that asks for less than ${SENIOR_YEARS_LEAST} years of experience.`,
        ...span,
      },
    ];
  }
  return [];
}

/** Where the years already contradict the level, half as many skills are too many. */
function tooManySkills(job: NormalizedJob, facts: JobFacts, isContradicted: boolean): RedFlag[] {
  const level = titleLevel(facts.title) ?? job.role_level;
  const hard = job.required_skills.filter(({ skill }) => isLearned(SKILL_BY_NAME.get(skill)?.kind));
  const most = isContradicted ? MOST_REQUIRED[level] / 2 : MOST_REQUIRED[level];
  if (hard.length <= most) return [];
  const message = `${hard.length} required skills are more than a role of this level usually needs; up to ${most} can be expected.`;
  return [{ code: "too_many_required_skills", severity: "medium", message }];
}

/** Soft skills and languages cost nobody a place on the list of things to learn for a role. */
function isLearned(kind: string | undefined): boolean {
  return kind === "hard" || kind === "method";
}

function spanOf(place: { start: number; end: number } | undefined): Pick<RedFlag, "span"> {
  return place ? { span: { page: 1, start: place.start, end: place.end } } : {};
}
