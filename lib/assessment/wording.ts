import type { RedFlag } from "#lib/normalization/job-data.ts";

/** Words to look for. `instead`: what to write; "" to leave out; "role" for the role of the job. */
export type Wording = {
  code: RedFlag["code"];
  severity: RedFlag["severity"];
  words: RegExp;
  effect: string;
  instead?: string;
  /** Where the text also says this, the words are fine. */
  unless?: RegExp;
};

type Row = [words: RegExp, instead: string | undefined];

/** The wordings of one kind. */
export function rows(
  code: RedFlag["code"],
  severity: RedFlag["severity"],
  effect: string,
  list: Row[],
): Wording[] {
  return list.map(([words, instead]) => ({ code, severity, effect, words, instead }));
}
