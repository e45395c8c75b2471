import { MONTHS, PRESENT_WORDS, SEASONS } from "#lib/extraction/date-words.ts";
import { placeScore, schoolScore } from "#lib/extraction/entry-parts.ts";

const SURE_PLACE = 3;
/** Words that are left over where a sentence or a heading was parted, and say nothing by themselves. */
const STRAY =
  /^(?:forth|so forth|etc|others?|more|many more|various|several|such|such as|both|also|including|among others|and|or|with|using|concepts?|fundamentals?|basics?|principles?|topics?|areas?|summary|skills?|years?|months?|days?|level|good|great|excellent|new|page|remote|hybrid|full[- ]time|part[- ]time|yes|no|n\/a|na|none|the|a|an|com|www|https?|ie|eg|\d+\s?\+? ?(?:years?|yrs?)(?: of)?(?: \p{L}+)? experience|experience)\.?$/iu;
const OPEN_END = /\s(?:of|and|or|with|in|for|to|the|a|an|using|from|by|at|on|as|de|et|und|y)$/iu;
const DANGLING = /\b(?:among|and) others$/iu;

/**
 * Whether an entry that the taxonomy does not know can be a skill at all: months and other words of dates, places,
 * schools and scraps of sentences that stand in a list are none.
 */
export function canBeSkill(text: string): boolean {
  const plain = text.replace(/[\s.,;:–—-]+$/u, "").trim();
  if (plain.length < 2 && !/\p{Lu}|\p{Lo}/u.test(plain)) return false;
  if (STRAY.test(plain) || OPEN_END.test(plain) || DANGLING.test(plain)) return false;
  if (schoolScore(plain) > 0 && /,|\b(?:university|college|universit\p{L}+)\b/iu.test(plain)) return false;
  return !isDate(plain) && placeScore(plain) < SURE_PLACE;
}

/** "July", "Summer 2019", "May – Present": every word is one of dates. */
function isDate(text: string): boolean {
  const lower = text.toLowerCase();
  if (PRESENT_WORDS.includes(lower)) return true;
  const words = lower.split(/[\s.,/–—-]+/).filter(Boolean);
  return words.every(
    (word) => MONTHS.has(word) || SEASONS.has(word) || PRESENT_WORDS.includes(word) || /^\d{1,4}$/.test(word),
  );
}
