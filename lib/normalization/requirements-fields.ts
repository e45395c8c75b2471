import { isRoleName } from "./role-names.ts";
import { impliedSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

type Named = { skill: string; start: number; end: number };

/** "3–6 years of experience in …", "5+ years as a …", "4 years of …": what follows within a few words is what the years are in. */
const YEARS_IN =
  /\b(?:years?|yrs?)\b['’]?\s*(?:\+|plus|or more)?\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,4}?(?:experience|exp|background|expertise|work(?:ing)?)\s+(?:in|as|of|doing|within)\s+(?:[\p{L}-]+[\s/]+){0,3}$/iu;
const YEARS_OF = /\b(?:years?|yrs?)\b['’]?\s*(?:\+|plus|or more)?\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;
const EXPERIENCE = /^\s+(?:[\p{L}-]+\s+){0,1}(?:experience|background)\b/iu;

/**
 * Whether a name is the field in which years of experience are asked: "3 years in web development" asks for the years,
 * and a field is no tool one could list. Years with a tool ("3 years of React") remain a demand for the tool.
 */
export function isYearsInField(clause: string, { skill, start, end }: Named): boolean {
  if (!isField(skill)) return false;
  const before = clause.slice(Math.max(0, start - 120), start);
  return YEARS_IN.test(before) || (YEARS_OF.test(before) && EXPERIENCE.test(clause.slice(end)));
}

/** "A manufacturing or distribution company", "the medical device market": what the employer or its surroundings are. */
const SURROUNDINGS =
  /^(?:\s*(?:\/|,|\b(?:and|or)\b)\s*[\p{L}-]+)?\s+(?:compan(?:y|ies)|industr(?:y|ies)|markets?|firms?|sectors?)\b|^\s+(?:teams?|departments?|resources|business(?:es)?|organi[sz]ations?)\b/iu;
/** "Passionate about teaching", "other big data technologies": a liking, or the name of what was listed. */
const MERELY_NAMED =
  /\b(?:passion(?:ate)? (?:for|about)|desire (?:to|for)|interest(?:ed)? in|enthusiasm for|love (?:of|for))\s+(?:\p{L}+\s+)?$|\b(?:other|similar)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
/** "The organization", "impact operations": words for the place of work that name a skill elsewhere. */
const WORKPLACE =
  /^(?:organi[sz]ations?|operations|production|practice|management|leadership|community|training)$/i;
const DETERMINED = /\b(?:the|this|an|our|your|entire|each|every|impact|within|across|of)\s+$/i;

/**
 * Whether a name tells of the surroundings and asks for nothing: tools and proper names are always meant, a field of
 * work or a manner not where it only describes a company, a team or a liking.
 */
export function isAside(clause: string, { skill, start, end }: Named): boolean {
  const entry = SKILL_BY_NAME.get(skill);
  if (
    entry === undefined ||
    entry.since !== undefined ||
    entry.kind === "language" ||
    entry.kind === "method"
  )
    return false;
  const before = clause.slice(Math.max(0, start - 60), start);
  if (WORKPLACE.test(clause.slice(start, end)) && DETERMINED.test(before)) return true;
  return MERELY_NAMED.test(before) || SURROUNDINGS.test(clause.slice(end, end + 60));
}

const LONG_CLAUSE = 25; // words; shorter ones are items of a list
const ASKED_BEFORE =
  /\b(?:experienced?|expertise|knowledge|proficien\p{L}*|background|understanding|familiar\p{L}*|skill(?:s|ed)?|abilit(?:y|ies)|able|competen\p{L}*|strong|excellent|good|certif\p{L}*|must|required?)\b[^.;:]{0,60}$/iu;
const ASKED_AFTER =
  /^[^.;:]{0,25}\b(?:skills?|experience|knowledge|abilit(?:y|ies)|expertise|required|preferred)\b/iu;

/**
 * Whether a plain word is only said in passing: "enhances their growth, operations and efficiency". In a long
 * sentence a word in small letters that names no tool is a skill where asking words stand near.
 */
export function isInPassing(clause: string, { skill, start, end }: Named): boolean {
  const entry = SKILL_BY_NAME.get(skill);
  if (!entry || entry.since !== undefined || entry.kind === "language") return false;
  if (!/^\p{Ll}+$/u.test(clause.slice(start, end)) || clause.split(/\s+/).length < LONG_CLAUSE) return false;
  return (
    !ASKED_BEFORE.test(clause.slice(Math.max(0, start - 80), start)) &&
    !ASKED_AFTER.test(clause.slice(end, end + 45))
  );
}

/** A broad field of work: people are called after it, or its name says that it is one. */
function isField(skill: string): boolean {
  const entry = SKILL_BY_NAME.get(skill);
  if (entry?.kind !== "hard" || entry.since !== undefined) return false;
  return /(?:Development|Engineering)$/.test(skill) || entry.synonyms.some(isRoleName);
}

/** "B2B Sales" asks for Sales already: of two names where the longer ends in the shorter and implies it, only the longer. */
export function withoutShorterNames<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): T[] {
  const names = items
    .map(namesOf)
    .filter(({ length }) => length === 1)
    .flat();
  return items.filter((item) => {
    const [name, ...others] = namesOf(item);
    if (name === undefined || others.length > 0) return true;
    return !names.some((longer) => longer.endsWith(` ${name}`) && impliedSkills(longer).includes(name));
  });
}
