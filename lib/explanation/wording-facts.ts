import type { Breakdown } from "#lib/matching/breakdown.ts";
import { matchBand } from "#lib/vocabulary.ts";
import { experienceWords, isEducationFull, isExperienceFull } from "./findings.ts";
import { pointsWords } from "./lists.ts";

/**
 * What may be worded of a breakdown, by topic: all that a model is shown, and all that its sentences may say. Nobody's
 * name, employer, school or text is in it. Null where the job asks for nothing of the kind.
 */
export type WordingFacts = {
  score: { score: number | null; of: 100; band: string };
  met: { required: string[]; preferred: string[]; required_count: string; preferred_count: string };
  missing: { required: string[]; preferred: string[]; required_count: number; preferred_count: number };
  experience: { asked: string; shown: string; fits: boolean } | null;
  education: { asked: string; fits: boolean } | null;
  raise: { what: string; points: string }[];
};

const GAPS_NAMED = 3;

/** The facts of a breakdown that a wording may use. */
export function wordingFacts(breakdown: Breakdown): WordingFacts {
  const { score, matched_required_skills, matched_preferred_skills, education } = breakdown;
  const { missing_required_skills: required, missing_preferred_skills: preferred } = breakdown;
  const words = experienceWords(breakdown);
  return {
    score: { score, of: 100, band: score === null ? "" : matchBand(score).words },
    met: {
      required: matched_required_skills.map(({ skill }) => skill),
      preferred: matched_preferred_skills.map(({ skill }) => skill),
      required_count: countOf(matched_required_skills, required),
      preferred_count: countOf(matched_preferred_skills, preferred),
    },
    missing: { required, preferred, required_count: required.length, preferred_count: preferred.length },
    experience: words && { ...words, fits: isExperienceFull(breakdown) },
    education: education.required ? { asked: education.required, fits: isEducationFull(breakdown) } : null,
    raise: breakdown.recommendations
      .filter(({ kind }) => kind.endsWith("_skill"))
      .slice(0, GAPS_NAMED)
      .map(({ what, points }) => ({ what, points: pointsWords(points) })),
  };
}

function countOf(matched: readonly unknown[], missing: readonly unknown[]): string {
  return `${matched.length} of ${matched.length + missing.length}`;
}
