import * as z from "zod";
import { spanSchema } from "#lib/reading/document.ts";

/** What a suggestion for a resume is about. */
export const REVIEW_CODES = [
  "missing_contact",
  "unclear_dates",
  "unsupported_skill",
  "weak_bullet",
  "length",
  "hidden_text",
  "unclear_wording",
] as const;

/** One thing the candidate could make clearer. `by` is `rules` or `groq:…`; without a span it is about the whole. */
export const reviewSuggestion = z.object({
  code: z.enum(REVIEW_CODES),
  message: z.string(),
  /** The words it is about, as they stand in the document. */
  quote: z.string().nullable(),
  span: spanSchema.nullable(),
  by: z.string(),
});
export type ReviewSuggestion = z.infer<typeof reviewSuggestion>;

/** What a model advises about one reading of a resume; `parsed_at` names the reading. */
export type ModelReview = {
  state: "running" | "done" | "failed";
  /** ISO 8601. */
  asked_at: string;
  parsed_at: string;
  by: string | null;
  prompt_version: string | null;
  suggestions: ReviewSuggestion[];
};
