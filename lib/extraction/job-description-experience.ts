import type { Statement } from "./job-description-sections.ts";
import { mayDemand } from "./job-description-wording.ts";

/** A demand for years as written. `max` is null for an open range. */
export type YearsFact = {
  min: number;
  max: number | null;
  start: number;
  end: number;
  isGeneral: boolean;
  text: string;
};

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
// Pasted texts glue words to numbers ("VMware15 years"), so digits need no word boundary before them.
const NUMBER = `(?:\\(?\\d{1,2}(?:\\.5)?\\)?|\\b(?:${WORDS.join("|")}|fifteen|twenty)\\b)(?:\\s*\\(\\s*(?:\\d{1,2}|${WORDS.join("|")})\\s*\\))?`;
const RANGE = `(?<min>${NUMBER})\\s*(?<open>\\+|plus\\b|or more\\b)?(?:\\s*(?:-|–|—|~|to|or|bis|à|(?<=\\bbetween\\s[^.;]{1,20})and)\\s*(?<max>${NUMBER})\\s*(?<openMax>\\+|plus\\b)?)?`;
const YEAR_WORDS = "years?|yrs?|jahren?|jahre|ans|années?|años?|anos?|anni|jaar|lat|lata|rok|år|лет|года?";
const MONTHS = new RegExp(`(?<before>(?!))?(?<![\\d.,$£€₹])${RANGE}\\s*(?:months?|mos\\.)(?!\\p{L})`, "giu");
const YEARS = new RegExp(
  `(?<before>\\b(?:up to|at most|maximum(?: of)?|max\\.?|(?<!\\b(?:no|not) )less than|under)\\s+)?(?<![\\d.,$£€₹])${RANGE}\\s*` +
    `(?:full[- ]?)?(?:(?:${YEAR_WORDS})(?!\\p{L})|年(?:以上)?)(?<after>['’]?\\s*(?:or more|plus|\\+|and above|minimum)?)`,
  "giu",
);
const LABELLED_YEARS = new RegExp(
  `(?<before>(?!))?(?<=(?:years?|yrs?) of (?:[\\p{L}]+ )?experience\\s*(?::|-|–|required:)\\s*)${RANGE}`,
  "giu",
);
const ABOUT_EXPERIENCE =
  /\b(?:experiences?|exp\b|experienced|background|track record|worked|working|employment|practice|hands[- ]on|industry|developing|development|programming|teaching|managing|management|leading|selling|sales|nursing|supervis\w+|in (?:a|the|an) )|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|erfarenhet|опыт|经验|経験/iu;
const NOT_BEFORE =
  /\b(?:founded|in business|for (?:over|more than|nearly|almost)|since|been (?:in|a|the|around)|we(?:['’]ve| have)|our (?:company|history)|the (?:past|last|next)|within|after|combined|probation|tenure|with (?:over|more than)|ages?(?: of)?)\s+(?:[\p{L}]+\s){0,2}$/iu;
const NOT_AFTER =
  /^['’]?\s*(?:[-\s]?old|of age|anniversary|contract|warranty|in business|history|ago|term|tenure|probation)\b/i;
const GENERAL =
  /(?:years?|yrs?)['’]?\s*(?:\+|or more|plus|minimum)?\s*(?:of)?\s*(?:\w+[- ]){0,3}?(?:experience|exp\b)(?!\s+(?:with|using|of)\b)|years? of experience|experience level|(?:relevant|applicable|total|overall|professional|work(?:ing)?|industry|related|similar|progressive)\s+(?:work\s+)?experience|berufserfahrung|d['’]expérience|de experiencia|de experiência|di esperienza|jaar (?:werk)?ervaring|工作经验/i;

/** Without a word on experience more years than this are no demand, even among the requirements. */
const MOST_BARE_YEARS = 15;

/** Every demand for years of experience, in the order of the text. */
export function findYears(statements: readonly Statement[], whole: string): YearsFact[] {
  return statements.filter(mayDemand).flatMap((statement) => yearsIn(statement, whole));
}

/** The range in a title: "Java Developer (2-4 years)". */
export function yearsInTitle(title: string): { min: number; max: number | null } | null {
  for (const match of title.matchAll(YEARS)) return rangeOf(match.groups ?? {});
  return null;
}

function yearsIn({ text, start, section }: Statement, whole: string): YearsFact[] {
  const found: YearsFact[] = [];
  const months = [...text.matchAll(MONTHS)].filter((match) => isMonthsOfExperience(whole, start, match));
  for (const match of [...text.matchAll(LABELLED_YEARS), ...text.matchAll(YEARS), ...months]) {
    const end = match.index + match[0].length;
    // The heading belongs to it: "Experience: 2–6 years".
    const near = whole.slice(Math.max(0, start + match.index - 60), start + Math.min(text.length, end + 110));
    const isMonths = months.includes(match);
    const range = isMonths ? inYears(rangeOf(match.groups ?? {})) : rangeOf(match.groups ?? {});
    const isListed = (section === "required" || section === "preferred") && range.min <= MOST_BARE_YEARS;
    const isDemand = (isListed || ABOUT_EXPERIENCE.test(near)) && !NOT_AFTER.test(text.slice(end, end + 25));
    if (!isDemand || NOT_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    found.push({
      ...range,
      start: start + match.index,
      end: start + end,
      isGeneral: GENERAL.test(near),
      text: match[0],
    });
  }
  return found;
}

/** Months are a demand only where the word stands beside them: most months of an ad are of contracts and probation. */
function isMonthsOfExperience(whole: string, start: number, { index, 0: words }: RegExpExecArray): boolean {
  const at = start + index;
  return (
    /^['’]?\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,2}experience\b/iu.test(whole.slice(at + words.length, at + 80)) ||
    /\bexperience\s*:\s*(?:at least |minimum )?$/i.test(whole.slice(Math.max(0, at - 40), at))
  );
}

function inYears({ min, max }: { min: number; max: number | null }): { min: number; max: number | null } {
  const years = (months: number) => Math.round((months / 12) * 10) / 10;
  return { min: years(min), max: max === null ? null : years(max) };
}

function rangeOf(groups: Record<string, string | undefined>): { min: number; max: number | null } {
  const first = numberOf(groups["min"] ?? "");
  const second = groups["max"] === undefined ? null : numberOf(groups["max"]);
  if (groups["before"] !== undefined) return { min: 0, max: second ?? first };
  if (second === null || second < first) return { min: first, max: null };
  return { min: first, max: groups["openMax"] === undefined ? second : null };
}

function numberOf(words: string): number {
  const digits = /\d+(?:\.\d)?/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = words.trim().toLowerCase();
  if (word === "fifteen") return 15;
  return word === "twenty" ? 20 : Math.max(0, WORDS.indexOf(word));
}
