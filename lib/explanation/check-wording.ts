import type { Breakdown } from "#lib/matching/breakdown.ts";
import { findSkills } from "#lib/normalization/skills.ts";

/** What sentences say beyond the breakdown; two empty lists mean that every claim stands on it. */
export type UnfoundedClaims = { numbers: string[]; skills: string[] };

/**
 * Finds the numbers and skills in `sentences` that `breakdown` does not hold. `context` names what else
 * may be said: the title of the job and the number of its applicants.
 */
export function checkWording(
  sentences: readonly string[],
  breakdown: Breakdown,
  context: { jobTitle?: string; applicants?: number } = {},
): UnfoundedClaims {
  const title = context.jobTitle ?? "";
  const numbers = numbersOf(breakdown, context);
  const known = [JSON.stringify(breakdown), title].join("\n");
  const skills = new Set(findSkills(known, { context: "list" }).map(({ skill }) => skill));
  const words = sentences.map((sentence) => (title === "" ? sentence : sentence.replaceAll(title, "")));
  return {
    numbers: unique(words.flatMap(numbersIn)).filter((number) => !numbers.has(Number(number))),
    skills: unique(words.flatMap((sentence) => findSkills(sentence).map(({ skill }) => skill))).filter(
      (skill) => !skills.has(skill) && !isNamed(skill, known),
    ),
  };
}

/** Every number that the breakdown holds or that is counted from it. */
function numbersOf(breakdown: Breakdown, { applicants }: { applicants?: number }): Set<number> {
  const { experience, percentile } = breakdown;
  const matched = [breakdown.matched_required_skills.length, breakdown.matched_preferred_skills.length];
  const missing = [breakdown.missing_required_skills.length, breakdown.missing_preferred_skills.length];
  const months = Math.round((experience.candidate_years ?? 0) * 12);
  const counted = [
    100,
    ...matched,
    ...missing,
    ...matched.map((count, kind) => count + (missing[kind] ?? 0)),
  ];
  const rank =
    applicants === undefined ? [] : [applicants, Math.round(((percentile ?? 0) / 100) * applicants)];
  const written = numbersIn(JSON.stringify(breakdown)).map(Number);
  return new Set([...written, ...counted, ...rank, Math.floor(months / 12), months % 12]);
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

function isNamed(skill: string, text: string): boolean {
  return text.toLowerCase().includes(skill.toLowerCase());
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
