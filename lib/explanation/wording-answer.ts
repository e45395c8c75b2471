import * as z from "zod";

/** What a sentence of a wording may be about; each is checked against its own part of the breakdown. */
export const WORDING_TOPICS = ["score", "met", "missing", "experience", "education", "raise"] as const;

/** A model's wording of a breakdown: sentences, each with the one thing it is about. */
export const wordingAnswer = z.object({
  sentences: z
    .array(z.object({ about: z.enum(WORDING_TOPICS), text: z.string().max(300) }))
    .min(1)
    .max(7),
});
export type Statement = z.output<typeof wordingAnswer>["sentences"][number];
