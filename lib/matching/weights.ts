import type { EducationLevel, MatchComponent, RoleLevel } from "#lib/vocabulary.ts";

/** Names the formula and every number in this file; a change to either gets a new version. */
export const ALGORITHM_VERSION = "1.1.0";

/** Points of each component by role level (SPEC section 8). A component that is not listed does not exist there. */
export const WEIGHTS: Record<RoleLevel, Partial<Record<MatchComponent, number>>> = {
  entry: { required_skills: 40, preferred_skills: 15, experience: 10, education: 15, projects: 20 },
  mid: { required_skills: 50, preferred_skills: 20, experience: 20, education: 10 },
  senior: { required_skills: 45, preferred_skills: 20, experience: 30, education: 5 },
};

/** What a required skill gains when a project shows it, as a share of that requirement. */
export const PROJECT_EVIDENCE_BONUS = 0.1;

export const EXPERIENCE = {
  /** Jobs without dates: absent is not zero. */
  unknown: 0.5,
  /** Lost per year above the range, down to the floor. */
  lossPerYearAbove: 0.1,
  floorAbove: 0.75,
  leadershipBonus: 0.05,
  leadershipLimit: 0.1,
  /** More months than these, 5,461 years, count as these: what two bytes hold. */
  longestMonths: 65_534,
} as const;

export const EDUCATION = {
  levelShare: 0.5,
  fieldShare: 0.5,
  /** Years of work that stand for one missing year of study, where the job accepts an equivalent. */
  workYearsPerStudyYear: 2,
} as const;

/** Years of study after school that a level stands for. */
export const STUDY_YEARS: Record<EducationLevel, number> = {
  secondary: 0,
  diploma: 2,
  bachelor: 4,
  master: 6,
  doctorate: 10,
};

/** Relevant projects that fill the projects component. */
export const PROJECTS_FOR_FULL_POINTS = 2;
