import * as z from "zod";
import { openQuotedText } from "#lib/normalization/quoted-text.ts";
import type { ReviewSuggestion } from "./resume-review.ts";

/** What a model may advise: each time the words of the resume that it is about, and one sentence of advice. */
export const reviewAnswer = z.object({
  suggestions: z
    .array(
      z.object({
        code: z.enum(["unclear_dates", "unsupported_skill", "weak_bullet", "unclear_wording"]),
        quote: z.string().max(400),
        advice: z.string().max(240),
      }),
    )
    .max(8),
});
export type ReviewAnswer = z.output<typeof reviewAnswer>;

const SHORTEST_QUOTE = 8; // characters: less stands in every resume

/**
 * Keeps advice whose quotation stands in the resume outside of `hidden` stretches, and that brings no number, address
 * or masked name of its own: nobody shall write into a resume what a model made up.
 */
export function groundReview(
  answer: ReviewAnswer,
  text: string,
  by: string,
  hidden: readonly (readonly [number, number])[] = [],
): { kept: ReviewSuggestion[]; dropped: { field: string; value: string }[] } {
  const quoted = openQuotedText(text, hidden);
  const kept: ReviewSuggestion[] = [];
  const dropped: { field: string; value: string }[] = [];
  for (const { code, quote, advice } of answer.suggestions) {
    const [place] = quote.length < SHORTEST_QUOTE ? [] : quoted.find(quote);
    const words = place && text.slice(place.start, place.end).replace(/\s+/g, " ");
    if (place === undefined || words === undefined) dropped.push({ field: `${code}.quote`, value: quote });
    else if (saysMore(advice, words)) dropped.push({ field: `${code}.advice`, value: advice });
    else
      kept.push({
        code,
        message: advice,
        quote: words,
        span: { page: 1, start: place.start, end: place.end },
        by,
      });
  }
  return { kept, dropped };
}

function saysMore(advice: string, words: string): boolean {
  const numbers = advice.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return (
    numbers.some((number) => !words.includes(number)) || /https?:|www\.|\[[A-Z]+_\d+\]|[%!]/.test(advice)
  );
}
