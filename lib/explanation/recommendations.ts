import type { Breakdown, Recommendation } from "#lib/matching/breakdown.ts";
import { capitalized, pointsWords } from "./lists.ts";

/** As many gaps as a screen shows (DESIGN section 6). */
const GAPS_SHOWN = 5;

/** What would raise the score, at most five sentences, each with its exact points. */
export function recommendationSentences({ recommendations }: Breakdown): string[] {
  return recommendations.slice(0, GAPS_SHOWN).map(recommendationSentence);
}

/** One gap in words: "Docker: +6.7. If you have used it, show where." */
export function recommendationSentence({ kind, what, points }: Recommendation): string {
  const worth = `+${pointsWords(points)}`;
  switch (kind) {
    case "required_skill":
      return `${what}: ${worth}. This job requires it; if you have used it, add where.`;
    case "preferred_skill":
      return `${what}: ${worth}. This job prefers it; if you have used it, add where.`;
    case "project_evidence":
      return `A project that shows ${what}: ${worth}.`;
    case "project":
      return `One more project that uses ${what}: ${worth}.`;
    case "experience":
      return `${capitalized(what)}: ${worth}.`;
    case "education":
      return `${capitalized(what)}: ${worth}.`;
  }
}
