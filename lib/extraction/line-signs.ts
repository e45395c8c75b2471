import { type FoundPeriod, findPeriods } from "./dates.ts";
import { companyScore, isTown, placeScore, roleScore } from "./entry-parts.ts";
import type { Line } from "./lines.ts";

/** Characters of a heading line, at most. */
export const LONGEST_HEAD = 110;
// "Managed a team of five": what somebody did, not what they were.
export const ACTION =
  /^(?!(?:United|Allied|Applied|Advanced|Associated|Certified|Registered|Licensed|Limited|Federated|Integrated|Combined|Unified|Embedded|Distributed|Managed|Shared|Chartered)\s\p{Lu})(?:\p{Lu}\p{Ll}{2,}ed|Led|Built|Wrote|Ran|Made|Won|Grew|Taught|Drove|Oversaw|I(?=\s\p{Ll}))\s/u;

/** "Worked as a baker at Acme from 2019 to 2021": a job told in a sentence. The role begins behind these words. */
export const WORKED_AS =
  /^(?:(?:i|currently|presently|previously|have|am|was|been)\s){0,3}(?:work(?:ing|ed)|employed|serv(?:ing|ed)|trabajé|trabajo|trabajando)\s(?:as|como)\s(?:an?\s|the\s|una?\s)?/iu;

/** Words with a colon that open a line of description: "Technologies: …". */
export const LABEL =
  /^(?:technolog\w+|tech stack|tech|tools?|stack|skills?|keywords?|environment|responsibilit\w+|achievements?|key achievements?|description|duties|highlights|tasks|relevant course\w*|course\w*|thesis|topics?|references?|supervisor|advisor|team size|role|environnement(?: technique)?|tecnologías|technologien|aufgaben|logros|projects?)\s*[:：]/iu;

export function isDateLine(line: Line): boolean {
  const periods = findPeriods(line.text);
  const covered = periods.reduce((sum, period) => sum + period.to - period.from, 0);
  return periods.some(({ isRange }) => isRange) && covered > line.text.length * 0.7;
}

/** "Hamburg • 01/2019 – 07/2021" */
export function isDateAndPlace({ text }: Line): boolean {
  const [period, ...more] = findPeriods(text);
  if (!period?.isRange || more.length > 0) return false;
  const rest = `${text.slice(0, period.from)} ${text.slice(period.to)}`.replace(
    /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu,
    "",
  );
  return rest.length > 0 && (placeScore(rest) >= 2 || isTown(rest));
}

/** "… Dundee. Aug 2019 – present.": the full stop ends the date, not a sentence. */
export function endsInDate(text: string, periods: FoundPeriod[]): boolean {
  const last = periods.at(-1);
  return last?.isRange === true && last.to >= text.length - 2 && text.length < LONGEST_HEAD;
}

export function endsSentence(text: string): boolean {
  if (/[。；]$/u.test(text) || ((text.match(/[，。；、]/gu) ?? []).length > 1 && text.length > 24))
    return true;
  return (
    /[.;]$/.test(text) &&
    !/(?:[,|]\s\p{Lu}\p{L}{0,4}|\.\p{Lu})\.$/u.test(text) &&
    !/\b(?:inc|ltda?|corp|co|llc|gmbh|s\.a|s\.l|s\.r\.l|a\.ş|e\.v|b\.v|pvt|jr|sr)\.$/iu.test(text)
  );
}

/** Headings are names, sentences are mostly small words: "Trained new nurses on the ward." */
export function isSentence(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isWithoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);
  if (isWithoutSpaces) return endsSentence(text) || text.length > 40;
  return /[.;]$/.test(text) && words.length >= 5 && small * 2 > words.length;
}

/** Whether nearly all longer words of a line begin with a capital, as those of names and titles do. */
export function isNaming(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capital >= words.length * 0.85 && roleScore(text) + companyScore(text) >= 1;
}
