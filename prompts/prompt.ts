import type * as z from "zod";

/** One worked example: what the model is shown, and the answer that would be right. */
export type PromptExample<Output> = { input: unknown; output: Output };

/**
 * A prompt as released: never edited, a change is a new file with a higher version. `schema` is what an answer must
 * look like; its fields are nullable rather than optional, which providers with strict schemas ask for.
 */
export type Prompt<Schema extends z.ZodType = z.ZodType> = {
  /** What it is for: `extract-resume`. All versions of one use share it. */
  name: string;
  /** Rises with every release: `1.0.0`. */
  version: string;
  /** `YYYY-MM-DD`. */
  released: string;
  /** What is new in it: its line in the changelog. */
  change: string;
  /** Percent of the inputs that this version answers; those of one name add up to 100. */
  share: number;
  /** Left out first when the month's budget is spent: wording, not reading. */
  isEssential: boolean;
  /** What the model is and may do. */
  system: string;
  /** The same in fewer words, for a small local model. */
  simpleSystem: string;
  examples: PromptExample<z.output<Schema>>[];
  schema: Schema;
  /** Tokens the answer may take. */
  maxOutputTokens: number;
};

/** The version that answers an input: the same input always gets the same one, shared out by `share`. */
export function chooseVersion<P extends Prompt>(versions: readonly [P, ...P[]], inputHash: string): P {
  const point = Number.parseInt(inputHash.slice(0, 8), 16) % 100;
  let sum = 0;
  for (const prompt of versions) {
    sum += prompt.share;
    if (point < sum) return prompt;
  }
  return versions[0];
}
