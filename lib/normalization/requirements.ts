import type { EducationFact } from "#lib/extraction/job-description-education.ts";
import type { Fact } from "#lib/extraction/job-description-fact.ts";
import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { Span } from "#lib/reading/document.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import type { JobData, JobRequirements } from "./job-data.ts";
import { experienceRange, roleLevel } from "./requirements-level.ts";
import { findRequirements, type Place } from "./requirements-skills.ts";

/** A job in our words, before it is assessed. */
export type NormalizedJob = JobRequirements &
  Pick<
    JobData,
    | "location"
    | "work_arrangement"
    | "salary"
    | "employment_type"
    | "responsibilities"
    | "benefits"
    | "sources"
  > & {
    /** Skills that the text requires in one place and prefers in another. */
    contested_skills: string[];
  };

/** Puts the facts of a job description into our words for skills, levels and degrees, with their places. */
export function normalizeRequirements(facts: JobFacts): NormalizedJob {
  const { required, preferred, contested } = findRequirements(facts);
  const experience_years = experienceRange(facts);
  return {
    required_skills: required.map(({ requirement }) => requirement),
    preferred_skills: preferred.map(({ requirement }) => requirement),
    experience_years,
    role_level: roleLevel(experience_years, facts.title),
    education_required: educationRequired(facts.education),
    ...(facts.location ? { location: facts.location.value } : {}),
    ...(facts.arrangement ? { work_arrangement: facts.arrangement.value } : {}),
    ...(facts.salary ? { salary: facts.salary.value } : {}),
    ...(facts.employmentType ? { employment_type: facts.employmentType.value } : {}),
    responsibilities: facts.responsibilities.map(({ value }) => value),
    benefits: facts.benefits.map(({ value }) => value),
    contested_skills: contested,
    sources: {
      required_skills: required.flatMap(({ places }) => places).map(spanOf),
      preferred_skills: preferred.flatMap(({ places }) => places).map(spanOf),
      experience_years: facts.years.map(spanOf),
      education_required: facts.education.map(spanOf),
      location: placed(facts.location),
      work_arrangement: placed(facts.arrangement),
      salary: placed(facts.salary),
      employment_type: placed(facts.employmentType),
      responsibilities: facts.responsibilities.map(spanOf),
      benefits: facts.benefits.map(spanOf),
    },
  };
}

/**
 * The lowest level that is enough. Where every degree is only preferred, the same experience is as good:
 * a preference must not weigh like a demand.
 */
function educationRequired(facts: readonly EducationFact[]): JobRequirements["education_required"] {
  const needed = facts.filter(({ isPreferred }) => !isPreferred);
  const asked = needed.length > 0 ? needed : facts;
  const rank = ({ level }: EducationFact) => EDUCATION_LEVELS.indexOf(level);
  const lowest = [...asked].sort((a, b) => rank(a) - rank(b))[0];
  if (!lowest) return null;
  const fields = asked.filter(({ level }) => level === lowest.level).flatMap((fact) => fact.fields);
  return {
    level: lowest.level,
    fields: [...new Set(fields)],
    or_equivalent: needed.length === 0 || asked.some(({ orEquivalent }) => orEquivalent),
  };
}

function placed(fact: Fact<unknown> | null): Span[] {
  return fact && fact.end > fact.start ? [spanOf(fact)] : [];
}

function spanOf({ start, end }: Place): Span {
  return { page: 1, start, end };
}
