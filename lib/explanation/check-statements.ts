import type { Breakdown } from "#lib/matching/breakdown.ts";
import { findSkills } from "#lib/normalization/skills.ts";
import { checkWording } from "./check-wording.ts";
import type { Statement } from "./wording-answer.ts";
import { type WordingFacts, wordingFacts } from "./wording-facts.ts";

/** What is wrong with a sentence. */
export const WORDING_FAULTS = ["number", "skill", "side", "name", "all", "tone"] as const;
export type WordingFault = { fault: (typeof WORDING_FAULTS)[number]; sentence: number; what: string };

/**
 * Finds what a model's sentences say beyond the breakdown or against it. A sentence may use the numbers and skills of
 * its own topic alone, must say of what is missing that it is, and never the reverse. No faults: every sentence stands.
 */
export function checkStatements(statements: readonly Statement[], breakdown: Breakdown): WordingFault[] {
  const facts = wordingFacts(breakdown);
  return statements.flatMap((statement, sentence) => {
    const { numbers, skills } = checkWording([statement.text], breakdown);
    return [
      ...numbers.map((what) => ({ fault: "number" as const, what })),
      ...skills.map((what) => ({ fault: "skill" as const, what })),
      ...faultsOf(statement, facts),
    ].map((found) => ({ ...found, sentence }));
  });
}

type Found = Omit<WordingFault, "sentence">;

function faultsOf({ about, text }: Statement, facts: WordingFacts): Found[] {
  // The points of one skill are not those of another.
  const mine = about === "raise" ? facts.raise.filter(({ what }) => holds(text, what)) : facts[about];
  const own = JSON.stringify(mine ?? "");
  const isTold = facts[about] !== null && (about !== "score" || facts.score.score !== null);
  const named =
    about === "missing" || about === "met" ? [...facts[about].required, ...facts[about].preferred] : null;
  const numbers = new Set(numbersIn(own));
  return [
    ...(isTold ? [] : [{ fault: "side" as const, what: about }]),
    ...numbersIn(text)
      .filter((number) => !numbers.has(number))
      .map((number) => ({ fault: "number" as const, what: String(number) })),
    ...mentionedIn(text, facts)
      .filter((skill) => !holds(own, skill))
      .map((what) => ({ fault: "skill" as const, what })),
    ...namesIn(text, JSON.stringify(facts)).map((what) => ({ fault: "name" as const, what })),
    ...(isOnItsSide(about, text, facts) ? [] : [{ fault: "side" as const, what: about }]),
    ...(named !== null && named.length === 0 && !/\d/.test(text)
      ? [{ fault: "side" as const, what: about }]
      : []),
    ...(ALL.test(text) && about === "met" && facts.missing.required.length > 0
      ? [{ fault: "all" as const, what: "required" }]
      : []),
    ...bandsIn(text, facts),
    ...[...text.matchAll(TONE)].map(([what]) => ({ fault: "tone" as const, what })),
  ];
}

const ABSENCE = /\b(?:not|n['’]t|no|nor|none|neither|without|missing|absent|lacks?|gaps?|yet)\b/i;
const CONDITION = /\b(?:would|could|can|may|if|add(?:ing|s)?|show(?:ing|s)?)\b/i;
const SHORT_OF = /\b(?:not|no|below|under|short|less|fewer|while|but|although|asks?|beyond|more than)\b/i;
const ALL = /\b(?:all|every|each|full|fully|complete(?:ly)?|everything)\b/i;
/** What DESIGN section 7 rules out, promises, and words about the person instead of the document. */
const TONE =
  /\b(?:unfortunately|sorry|regret|overqualified|good fit|stronger candidates?|guarantee[ds]?|perfect|ideal|weak|poor|impressive|excellent|outstanding|he|she|his|her|young|old|age|native|gender)\b|[%!]|https?:|\bwww\./gi;

/** Whether a sentence about what is missing says so, and one about what was found does not. */
function isOnItsSide(about: Statement["about"], text: string, facts: WordingFacts): boolean {
  switch (about) {
    case "missing":
      return ABSENCE.test(text);
    case "met":
      return !ABSENCE.test(text);
    case "raise":
      return CONDITION.test(text);
    case "experience":
    case "education":
      return facts[about]?.fits === true ? !ABSENCE.test(text) : SHORT_OF.test(text);
    case "score":
      return true;
  }
}

const NUMBER_WORDS = "zero,,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");

/** Figures, and numbers in words; "one" is an article as often as a number. */
function numbersIn(text: string): number[] {
  const figures = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
  const words = [...text.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => NUMBER_WORDS.indexOf(word));
  return [...figures, ...words.filter((number) => number >= 0)];
}

/** The skills that a sentence speaks of: known ones, and those of the breakdown that no list knows. */
function mentionedIn(text: string, { met, missing, raise }: WordingFacts): string[] {
  const names = [met, missing].flatMap(({ required, preferred }) => [...required, ...preferred]);
  const told = [...names, ...raise.map(({ what }) => what)].filter((name) => holds(text, name));
  // "Java" in "JavaScript", or "Spring" in "Spring Boot", is part of the longer name that stands there.
  const longest = told.filter((name) => !told.some((other) => other !== name && holds(other, name)));
  const known = findSkills(text, { context: "list" }).filter(
    ({ as_written }) => /\p{Lu}|\d/u.test(as_written) && !longest.some((name) => holds(name, as_written)),
  );
  return [...new Set([...longest, ...known.map(({ skill }) => skill)])];
}

/** Capitals inside of a sentence that stand nowhere in the facts: an employer, a person, a place. */
function namesIn(text: string, known: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}\p{N}.+#-]*/gu)]
    .map(([name]) => name.replace(/[.,]$/, ""))
    .filter((name) => name !== "I" && !holds(known, name));
}

/** "A strong match" of one that is not. */
function bandsIn(text: string, { score }: WordingFacts): Found[] {
  return [...text.matchAll(/\b(strong|good|partial|limited)\s+match\b/gi)]
    .filter(([band]) => band.toLowerCase() !== score.band.toLowerCase())
    .map(([what]) => ({ fault: "number" as const, what }));
}

function holds(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}
