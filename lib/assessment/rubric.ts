import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RedFlag } from "#lib/normalization/job-data.ts";
import type { NormalizedJob } from "#lib/normalization/requirements.ts";
import { qualityBand, type RedFlagCode } from "#lib/vocabulary.ts";

/** One line of the rubric: the points that were given, and why. */
export type Criterion = {
  group: "clarity" | "completeness" | "realism" | "inclusive_language";
  name: string;
  points: number;
  max: number;
};

export type Quality = { score: number; criteria: Criterion[]; analysis: string };

/** With a demand that discriminates or work without pay no text is better than "Poor". */
const GRAVE: readonly RedFlagCode[] = ["discriminatory_requirement", "unpaid_trial"];
const GRAVE_CEILING = 49;

const UNREALISTIC_COST: Partial<Record<RedFlagCode, number>> = {
  years_contradict_level: 12,
  years_exceed_technology: 10,
  too_many_required_skills: 8,
  contradictory_requirements: 6,
};
const WORDING_COST: Record<RedFlag["severity"], number> = { high: 8, medium: 4, low: 1 };
const WORDING: readonly RedFlagCode[] = [
  "gendered_language",
  "ageist_language",
  "ableist_language",
  "exclusionary_language",
  "jargon",
  "discriminatory_requirement",
  "unpaid_trial",
];

/** The quality of a job text, 0–100, by the rubric published in docs/job-quality.md. */
export function rateQuality(job: NormalizedJob, facts: JobFacts, flags: readonly RedFlag[]): Quality {
  const criteria = [
    ...clarity(job, flags),
    ...completeness(job, facts, flags),
    ...realism(flags),
    ...language(flags),
  ];
  const sum = criteria.reduce((total, { points }) => total + points, 0);
  const score = flags.some(({ code }) => GRAVE.includes(code)) ? Math.min(sum, GRAVE_CEILING) : sum;
  return { score, criteria, analysis: analysisOf(score, sum, criteria) };
}

function clarity(job: NormalizedJob, flags: readonly RedFlag[]): Criterion[] {
  const required = job.required_skills.length;
  return [
    line("clarity", "required skills named", required >= 2 ? 15 : required * 8, 15),
    line(
      "clarity",
      "required and preferred told apart",
      required > 0 && job.preferred_skills.length > 0 ? 8 : 0,
      8,
    ),
    line("clarity", "easy to scan", has(flags, "wall_of_text") ? 0 : 7, 7),
  ];
}

function completeness(job: NormalizedJob, facts: JobFacts, flags: readonly RedFlag[]): Criterion[] {
  const years = job.experience_years !== null && !has(flags, "years_contradict_level");
  const duties = facts.responsibilities.length;
  return [
    line("completeness", "salary", job.salary ? 14 : 0, 14),
    line("completeness", "years of experience", years ? 11 : 0, 11),
    line("completeness", "place or arrangement", job.location || job.work_arrangement ? 3 : 0, 3),
    line("completeness", "responsibilities", Math.min(3, duties), 3),
    line("completeness", "benefits", job.benefits.length > 0 ? 2 : 0, 2),
    line("completeness", "employment type", job.employment_type ? 1 : 0, 1),
    line("completeness", "education", job.education_required ? 1 : 0, 1),
  ];
}

function realism(flags: readonly RedFlag[]): Criterion[] {
  const cost = flags.reduce((sum, { code }) => sum + (UNREALISTIC_COST[code] ?? 0), 0);
  return [line("realism", "realistic demands", Math.max(0, 20 - cost), 20)];
}

function language(flags: readonly RedFlag[]): Criterion[] {
  const cost = flags
    .filter(({ code }) => WORDING.includes(code))
    .reduce((sum, { severity }) => sum + WORDING_COST[severity], 0);
  return [line("inclusive_language", "inclusive wording", Math.max(0, 15 - cost), 15)];
}

function analysisOf(score: number, sum: number, criteria: readonly Criterion[]): string {
  const lost = criteria
    .filter(({ points, max }) => points < max)
    .sort((a, b) => b.max - b.points - (a.max - a.points))
    .map(({ name, points, max }) => `${name} ${points} of ${max}`);
  const capped = score < sum ? ` Held at ${score}: a demand that discriminates or work without pay.` : "";
  const detail = lost.length > 0 ? ` Points are missing for: ${lost.join("; ")}.` : " Nothing is missing.";
  return `${qualityBand(score)}: ${score} of 100.${detail}${capped}`;
}

function has(flags: readonly RedFlag[], code: RedFlagCode): boolean {
  return flags.some((flag) => flag.code === code);
}

function line(group: Criterion["group"], name: string, points: number, max: number): Criterion {
  return { group, name, points: Math.min(points, max), max };
}
