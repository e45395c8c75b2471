import type { Breakdown } from "#lib/matching/breakdown.ts";
import { matchBand } from "#lib/vocabulary.ts";
import { type Audience, gapsOf, meets, strengthsOf } from "./findings.ts";
import { pointsWords } from "./lists.ts";
import { recommendationSentences } from "./recommendations.ts";

export type Explanation = {
  /** Two or three sentences: the score, what it rests on, and the rank where it may be shown. */
  opening: string;
  strengths: string[];
  gaps: string[];
  recommendations: string[];
  /** All of it as one plain text. */
  text: string;
};

/** Fewer applicants than this would point at single people (DESIGN section 6). */
const APPLICANTS_FOR_RANK = 10;

/**
 * Puts a breakdown into words that hold no number and no skill beyond it. `applicants` is how many people
 * applied; the rank is told from ten on, and only where the breakdown has a percentile.
 */
export function explainMatch(
  breakdown: Breakdown,
  { audience, jobTitle, applicants }: { audience: Audience; jobTitle: string; applicants?: number },
): Explanation {
  const opening = [
    scoreSentence(breakdown, jobTitle),
    ...meets(breakdown, audience),
    ...rankSentence(breakdown, applicants),
  ].join(" ");
  const strengths = strengthsOf(breakdown);
  const gaps = gapsOf(breakdown, audience);
  const recommendations = audience === "candidate" ? recommendationSentences(breakdown) : [];
  const text = [
    opening,
    section("What fits", strengths),
    section("What was not found", gaps),
    section("What would raise it", recommendations),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  return { opening, strengths, gaps, recommendations, text };
}

/** A line for lists, where the score stands beside it: what is met, and the skill that would add the most. */
export function explainBriefly(breakdown: Breakdown): string {
  const gap = breakdown.recommendations.find(({ kind }) => kind.endsWith("_skill"));
  return [
    ...meets(breakdown, "candidate"),
    ...(gap ? [`${gap.what} would add ${pointsWords(gap.points)}.`] : []),
  ].join(" ");
}

function scoreSentence({ score }: Breakdown, jobTitle: string): string {
  return score === null
    ? `Not enough information to score a match with ${jobTitle}.`
    : `${matchBand(score).words} with ${jobTitle}: ${score} of 100.`;
}

function rankSentence({ percentile }: Breakdown, applicants = 0): string[] {
  if (percentile === undefined || applicants < APPLICANTS_FOR_RANK) return [];
  return [`Higher than ${Math.round((percentile / 100) * applicants)} of ${applicants} applicants.`];
}

function section(title: string, sentences: readonly string[]): string {
  return sentences.length > 0 ? `${title}:\n${sentences.map((sentence) => `- ${sentence}`).join("\n")}` : "";
}
