import fc from "fast-check";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { LEADERSHIP_INDICATORS } from "#lib/matching/leadership.ts";
import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS, ROLE_LEVELS } from "#lib/vocabulary.ts";

// Candidates and jobs as they come and as they should not: few enough skills that pairs have much in common,
// spelled in several ways, with alternatives, repetitions, nothing at all and far too much.

const SKILLS = [
  ..."Java,SQL,React,Vue,Docker,Nursing,Payroll,Welding,C,C++,C#,Excel,Spanish,Go,R,Crème Brûlée".split(","),
  ..."Kubernetes,Triage,Bookkeeping,Machine Learning,Public Speaking,日本語,Ελληνικά,.NET".split(","),
];
const SPELLINGS = [...SKILLS, "java", " SQL ", "REACT", "Cre\u0300me Bru\u0302le\u0301e", "nursing", "", " "];
const FIELDS = [
  ..."Computer Science,Nursing,Accounting,Mechanical Engineering,History,STEM,Engineering,Physics".split(","),
  ..."Fine Arts,Law,computer applications,Économie,Business Administration,Science,Political Science".split(
    ",",
  ),
  "",
  "–",
];
const DEGREES = ["", "Degree", "Bachelor of Science", "MCA", "MBA", "B.Tech", "Diploma in Nursing", "PhD"];
const EVIDENCE = [
  ..."listed,project:Shop,project:,job:Acme,implied:Spring Boot,education:BSc,certification:CPA".split(","),
  "Project:Shop",
  "my project:Shop",
];

const skill = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SKILLS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPELLINGS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const requirement: fc.Arbitrary<Requirement> = fc.record(
  {
    skill,
    as_written: fc.array(skill, { maxLength: 1 }),
    any_of: fc.array(skill, { maxLength: 3 }),
    min_years: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ["skill", "as_written"] },
);

function few<T>(one: fc.Arbitrary<T>, usual: number, many: number): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.array(one, { maxLength: usual }) },
    { weight: 1, arbitrary: fc.array(one, { minLength: usual, maxLength: many, size: "max" }) },
  );
}

const years = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 15 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 1.5, 2.5, 1 / 3, 1 / 12, 0.1) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1_000, noNaN: true }) },
);
const range = fc
  .tuple(
    years,
    fc.oneof({ weight: 4, arbitrary: years }, { weight: 1, arbitrary: fc.constant(null) }),
    fc.boolean(),
  )
  .map(([min, more, isOdd]): [number, number | null] => [min, more === null || isOdd ? more : min + more]);

/** Any job, mostly a plain one. */
export const anyJob: fc.Arbitrary<JobRequirements> = fc.record({
  required_skills: few(requirement, 10, 60),
  preferred_skills: few(requirement, 8, 60),
  experience_years: fc.option(range, { freq: 4 }),
  role_level: fc.constantFrom(...ROLE_LEVELS),
  education_required: fc.option(
    fc.record({
      level: fc.constantFrom(...EDUCATION_LEVELS),
      fields: fc.array(fc.constantFrom(...FIELDS), { maxLength: 3 }),
      or_equivalent: fc.boolean(),
    }),
    { freq: 3 },
  ),
});

const months = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 32 - 2 }) },
);

/** Any candidate, mostly a plain one. */
export const anyCandidate: fc.Arbitrary<MatchCandidate> = fc.record({
  skills: few(
    fc.record({ skill, evidence: fc.array(fc.constantFrom(...EVIDENCE), { maxLength: 3 }) }),
    16,
    120,
  ),
  projects: few(fc.record({ skills_used: fc.array(skill, { maxLength: 4 }) }), 4, 60),
  experience: fc.record({
    jobs: fc.integer({ min: 0, max: 4 }),
    dated_jobs: fc.integer({ min: 0, max: 2 }),
    total_months: months,
    leadership: fc.array(fc.constantFrom(...LEADERSHIP_INDICATORS), { maxLength: 6 }),
  }),
  education: fc.array(
    fc.record({
      degree: fc.constantFrom(...DEGREES),
      level: fc.option(fc.constantFrom(...EDUCATION_LEVELS), { nil: undefined }),
      field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
});

/** A skill as it may be written. */
export const anySkill = skill;
