import type { EducationLevel, MatchComponent, RoleLevel } from "#lib/vocabulary.ts";
import { MATCH_COMPONENTS } from "#lib/vocabulary.ts";
import {
  EDUCATION,
  EXPERIENCE,
  PROJECT_EVIDENCE_BONUS,
  PROJECTS_FOR_FULL_POINTS,
  STUDY_YEARS,
} from "./weights.ts";

// The formula of SPEC section 8, number by number. The explaining and the compiled way to a score both call
// these and add in the same order, so that both hold the same double before it is rounded.

/** What each component earns of its points, 0–1; null where the job does not ask for it. */
export type Fractions = Record<MatchComponent, number | null>;
/** Points by component; a component that is not listed does not exist. */
export type Weights = Partial<Record<MatchComponent, number>>;
/** Years; the upper end is null where the range is open. */
export type YearsRange = readonly [number, number | null];

/** `matched` of `asked` required skills, `shown` of them in projects: m/n + 0.1 × e/n, at most 1. `asked` is not 0. */
export function requiredFraction(matched: number, shown: number, asked: number): number {
  return joinShares(matchedShare(matched, asked), shownShare(shown, asked));
}

/** The share of what is asked that is matched. */
export function matchedShare(matched: number, asked: number): number {
  return matched / asked;
}

/** What evidence from projects adds to the share of the required skills. */
export function shownShare(shown: number, asked: number): number {
  return (PROJECT_EVIDENCE_BONUS * shown) / asked;
}

/** Both shares of the required skills together. */
export function joinShares(matched: number, shown: number): number {
  return Math.min(1, matched + shown);
}

/**
 * How `months` of experience (null: unknown) fit a range of years, 0–1, with the bonus for `signs` distinct signs
 * of leadership in senior roles.
 */
export function experienceFraction(
  months: number | null,
  signs: number,
  range: YearsRange,
  level: RoleLevel,
): number {
  return Math.min(1, rangeFraction(months, range) + leadershipBonus(level, signs));
}

function rangeFraction(months: number | null, [min, max]: YearsRange): number {
  if (months === null) return EXPERIENCE.unknown;
  const years = months / 12;
  if (years < min) return years / min;
  if (max === null || years <= max) return 1;
  return Math.max(EXPERIENCE.floorAbove, 1 - EXPERIENCE.lossPerYearAbove * (years - max));
}

/** What signs of leadership add to the fraction of the experience. */
export function leadershipBonus(level: RoleLevel, signs: number): number {
  if (level !== "senior") return 0;
  return Math.min(EXPERIENCE.leadershipLimit, EXPERIENCE.leadershipBonus * signs);
}

/** Half for the level, half for the field; all for the level where no field is asked. */
export function educationFraction(
  isLevelReached: boolean,
  isFieldMatched: boolean,
  asksField: boolean,
): number {
  return asksField
    ? EDUCATION.levelShare * Number(isLevelReached) + EDUCATION.fieldShare * Number(isFieldMatched)
    : Number(isLevelReached);
}

/** Months of work that stand for the study between two levels, where the job accepts an equivalent. */
export function equivalentMonths(asked: EducationLevel, held: EducationLevel | undefined): number {
  const missingYears = STUDY_YEARS[asked] - (held ? STUDY_YEARS[held] : 0);
  return EDUCATION.workYearsPerStudyYear * missingYears * 12;
}

/** How many relevant projects there are of the two that fill the component. */
export function projectsFraction(relevant: number): number {
  return Math.min(1, relevant / PROJECTS_FOR_FULL_POINTS);
}

/** 100 × points over applicable points, unrounded, or null where nothing applies. */
export function totalOf(fractions: Fractions, weights: Weights): number | null {
  let points = 0;
  let applicable = 0;
  for (const component of MATCH_COMPONENTS) {
    const fraction = fractions[component];
    const weight = weights[component];
    if (fraction === null || weight === undefined) continue;
    points += weight * fraction;
    applicable += weight;
  }
  return applicable > 0 ? ofHundred(points, applicable) : null;
}

/** Points as a share of the applicable ones, 0–100. */
export function ofHundred(points: number, applicable: number): number {
  return (100 * points) / applicable;
}
