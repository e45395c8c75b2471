import { extractJob } from "#lib/extraction/job-description.ts";
import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { JobData } from "#lib/normalization/job-data.ts";
import { type NormalizedJob, normalizeRequirements } from "#lib/normalization/requirements.ts";
import { groupRepeats } from "./group-repeats.ts";
import { findRedFlags } from "./red-flags.ts";
import { type Criterion, rateQuality } from "./rubric.ts";

/** A job text as it is given for assessment. `today` is `YYYY-MM-DD`; spans index `text`, page 1. */
export type JobText = { title: string; text: string; today: string };

/**
 * Reads and assesses a job description: requirements, quality 0–100, red flags and suggestions. Pure, and the
 * same in the browser and on the server.
 */
export function analyzeJob(given: JobText): JobData {
  return assessJob(given).job;
}

/** The same analysis with the lines of the rubric that make up its quality. */
export function assessJob({ title, text, today }: JobText): { job: JobData; criteria: Criterion[] } {
  const facts = extractJob(text, title);
  const normalized = normalizeRequirements(facts);
  const findings = findRedFlags(normalized, facts, today);
  const quality = rateQuality(normalized, facts, findings.red_flags);
  const { contested_skills: _, ...asked } = normalized;
  const job = {
    ...asked,
    quality_score: quality.score,
    quality_analysis: quality.analysis,
    ...groupRepeats(findings), // after the rating: each of them costs
    confidence: confidenceOf(normalized, facts),
    extracted_by: "rules",
  };
  return { job, criteria: quality.criteria };
}

/** How sure the rules are of each field, 0–100: a marked section is surer than wording, wording than nothing. */
function confidenceOf(job: NormalizedJob, facts: JobFacts): JobData["confidence"] {
  const sections = new Set(facts.statements.map(({ section }) => section));
  const skills = job.required_skills.length === 0 ? 40 : sections.has("required") ? 92 : 75;
  const by_field = {
    required_skills: skills,
    preferred_skills: job.preferred_skills.length === 0 || sections.has("preferred") ? 90 : 80,
    experience_years: facts.years.length > 1 ? 80 : 92,
    education_required: facts.education.length > 1 ? 88 : 95,
    work_arrangement: 90,
    salary: job.salary ? 92 : 95,
  };
  const values = Object.values(by_field);
  return { overall: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length), by_field };
}
