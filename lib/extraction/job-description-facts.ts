import type { EmploymentType, WorkArrangement } from "#lib/vocabulary.ts";
import type { EducationFact } from "./job-description-education.ts";
import type { YearsFact } from "./job-description-experience.ts";
import type { Fact } from "./job-description-fact.ts";
import type { RequirementClause } from "./job-description-requirements.ts";
import type { Salary } from "./job-description-salary.ts";
import type { Statement } from "./job-description-sections.ts";

/** A job description as written: nothing is named in our words yet. */
export type JobFacts = {
  title: string;
  text: string;
  statements: Statement[];
  requirements: RequirementClause[];
  years: YearsFact[];
  titleYears: { min: number; max: number | null } | null;
  education: EducationFact[];
  salary: Fact<Salary> | null;
  location: Fact<string> | null;
  arrangement: Fact<WorkArrangement> | null;
  employmentType: Fact<EmploymentType> | null;
  responsibilities: Fact<string>[];
  benefits: Fact<string>[];
};
