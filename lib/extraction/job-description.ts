import { findEducation } from "./job-description-education.ts";
import { findYears, yearsInTitle } from "./job-description-experience.ts";
import type { Fact } from "./job-description-fact.ts";
import type { JobFacts } from "./job-description-facts.ts";
import type { SectionKind } from "./job-description-headings.ts";
import { findArrangement, findEmploymentType, findLocation } from "./job-description-place.ts";
import { findRequirementClauses } from "./job-description-requirements.ts";
import { findSalary } from "./job-description-salary.ts";
import { readStatements, type Statement } from "./job-description-sections.ts";

/** Reads a job description: every fact as written, each with the characters of `text` where it stands. */
export function extractJob(text: string, title: string): JobFacts {
  const statements = readStatements(text);
  return {
    title,
    text,
    statements,
    requirements: findRequirementClauses(statements),
    years: findYears(statements, text),
    titleYears: yearsInTitle(title),
    education: findEducation(statements),
    salary: findSalary(text),
    location: findLocation(title, text),
    arrangement: findArrangement(title, text),
    employmentType: findEmploymentType(title, text),
    responsibilities: statementsOf(statements, "responsibilities"),
    benefits: statementsOf(statements, "benefits"),
  };
}

const LONGEST_ITEM = 400; // characters; longer pieces are prose that lost its structure
const MOST_ITEMS = 40;

function statementsOf(statements: readonly Statement[], kind: SectionKind): Fact<string>[] {
  return statements
    .filter(({ section, text }) => section === kind && text.length <= LONGEST_ITEM && text.includes(" "))
    .slice(0, MOST_ITEMS)
    .map(({ text, start, end }) => ({ value: text, start, end }));
}
