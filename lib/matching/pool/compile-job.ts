import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS, type EducationLevel, type MatchComponent } from "#lib/vocabulary.ts";
import { type AskedSkill, askedSkills } from "../asked-skills.ts";
import {
  educationFraction,
  equivalentMonths,
  matchedShare,
  projectsFraction,
  shownShare,
  type Weights,
} from "../formula.ts";
import { areRelated, readField } from "../related-fields.ts";
import { PROJECTS_FOR_FULL_POINTS, WEIGHTS } from "../weights.ts";
import { compileExperience, type ExperiencePoints, storedMonths } from "./experience-points.ts";
import type { Symbols } from "./symbols.ts";

/** A job as tables of unrounded points. A component that does not apply has the table [0]. */
export type CompiledJob = {
  /** The skills of each requirement; any one of them meets it. */
  required: readonly Uint32Array[];
  preferred: readonly Uint32Array[];
  /** The skills that make a project relevant; none where projects do not count. */
  named: ReadonlySet<number>;
  requiredWeight: number;
  /** Shares of the required skills, by skills matched and by skills shown in projects. */
  matchedShares: Float64Array;
  shownShares: Float64Array;
  /** By preferred skills matched. */
  preferredPoints: Float64Array;
  experience: ExperiencePoints;
  /** By 2 × level held (as `CompiledCandidate.level`) + 1 where a study is in an asked field. */
  educationPoints: Float64Array;
  /** By level held, the stored months of work that count as the highest; null where no work does. */
  equivalentByLevel: Uint16Array | null;
  /** Whether a study is in an asked field; null where no field is asked. */
  isInField: ((study: number) => boolean) | null;
  /** By relevant projects; more than the last count as the last. */
  projectPoints: Float64Array;
  /** The points that can be had; 0 where nothing applies and there is no score. */
  applicable: number;
};

/** What a pool can count. */
const REQUIREMENTS_LIMIT = 65_535;
/** By `CompiledCandidate.level`. */
const LEVELS = [undefined, ...EDUCATION_LEVELS];
const NOT_ASKED = Float64Array.of(0);

/**
 * Prepares a job for many comparisons by the formula of SPEC section 8. Throws a RangeError for more than 65,535
 * requirements.
 */
export function compileJob(job: JobRequirements, symbols: Symbols): CompiledJob {
  return compileWeighted(job, symbols, WEIGHTS[job.role_level]);
}

/** As `compileJob`, by other weights: what comes of it is no official score. */
export function compileWeighted(job: JobRequirements, symbols: Symbols, weights: Weights): CompiledJob {
  const asked = askedSkills(job);
  const required = asked.required.map((one) => skillIds(one, symbols));
  const preferred = asked.preferred.map((one) => skillIds(one, symbols));
  if (Math.max(required.length, preferred.length) > REQUIREMENTS_LIMIT) {
    throw new RangeError(`More than ${REQUIREMENTS_LIMIT} requirements.`);
  }
  const named = new Set([...required, ...preferred].flatMap((ids) => [...ids]));
  const scale = (component: MatchComponent, isAsked: boolean) => (isAsked ? (weights[component] ?? 0) : 0);
  const scales = {
    required: scale("required_skills", required.length > 0),
    preferred: scale("preferred_skills", preferred.length > 0),
    experience: scale("experience", job.experience_years !== null),
    education: scale("education", job.education_required !== null),
    projects: scale("projects", named.size > 0),
  };
  return {
    required,
    preferred,
    named: scales.projects > 0 ? named : new Set(),
    requiredWeight: scales.required,
    matchedShares: table(required.length, (matched) => matchedShare(matched, required.length)),
    shownShares: table(required.length, (shown) => shownShare(shown, required.length)),
    preferredPoints: table(preferred.length, (m) => scales.preferred * matchedShare(m, preferred.length)),
    experience: compileExperience(job, scales.experience),
    ...compileEducation(job, symbols, scales.education),
    projectPoints: table(
      PROJECTS_FOR_FULL_POINTS,
      (relevant) => scales.projects * projectsFraction(relevant),
    ),
    applicable: Object.values(scales).reduce((sum, points) => sum + points, 0),
  };
}

function skillIds({ keys }: AskedSkill, symbols: Symbols): Uint32Array {
  return Uint32Array.from(keys, (key) => symbols.skill(key));
}

/** Values for 0 to `last`; for 0 alone where nothing is asked. */
function table(last: number, value: (count: number) => number): Float64Array {
  return last === 0 ? NOT_ASKED : Float64Array.from({ length: last + 1 }, (_, count) => value(count));
}

function compileEducation(job: JobRequirements, symbols: Symbols, weight: number) {
  const asked = job.education_required;
  if (!asked) {
    return { educationPoints: new Float64Array(2 * LEVELS.length), equivalentByLevel: null, isInField: null };
  }
  const asksField = asked.fields.length > 0;
  const reaching = LEVELS.indexOf(asked.level);
  return {
    educationPoints: Float64Array.from(
      { length: 2 * LEVELS.length },
      (_, found) => weight * educationFraction(found >>> 1 >= reaching, (found & 1) === 1, asksField),
    ),
    equivalentByLevel: asked.or_equivalent
      ? Uint16Array.from(LEVELS, (held) => equivalentStored(asked.level, held))
      : null,
    isInField: asksField ? fieldTest(asked.fields, symbols) : null,
  };
}

/** As `equivalentMonths`, stored; what no month is needed for is met by unknown ones. */
function equivalentStored(asked: EducationLevel, held: EducationLevel | undefined): number {
  const months = equivalentMonths(asked, held);
  return months <= 0 ? 0 : storedMonths(months);
}

/** Compares each study with the asked fields once. */
function fieldTest(fields: readonly string[], symbols: Symbols): (study: number) => boolean {
  const asked = fields.map(readField);
  const known = new Map<number, boolean>();
  return (study) => {
    const before = known.get(study);
    if (before !== undefined) return before;
    const held = symbols.fieldOf(study);
    const isRelated = held !== undefined && asked.some((field) => areRelated(held, field));
    known.set(study, isRelated);
    return isRelated;
  };
}
