import type { FoundSkill } from "./skills.ts";

/** "Experience with X, Y and Z", "tools such as X": what follows is named because it is asked for. */
const LEAD =
  /\b(?:experience(?:d)?|knowledge|proficien(?:t|cy)|familiar(?:ity)?|expertise|skilled|skills|understanding|background|certifi(?:ed|cations?)|competen(?:t|ce|cy)|working|fluent)\s+(?:\p{L}+\s+){0,2}(?:with|in|of|using|on|as)\s+|\b(?:such as|like|including|e\.g\.,?|i\.e\.,?|tools?:|software:|systems?:|platforms?:|technologies:|stack:|languages:)\s+|\(/giu;
const SEPARATOR =
  /\s*(?:,|;|\/|\||\)|\()\s*(?:(?:and|or|and\/or)\s+)?|\s+(?:and|or|and\/or|&)\s+|\s+-\s+|[.!]\s|$/giu;
const PROPER = /^\p{Lu}[\p{L}\p{N}.+#'’-]*(?: (?:\p{Lu}[\p{L}\p{N}.+#'’-]*|\d{1,4})){0,2}$/u;
/** Capitals that name no skill: places, people's words, degrees, parts of a company, days. */
const OTHER_NAMES =
  /^\p{L}$|^(?:(?:the|a|an|or|and|you|your|our|we|ability|strong|excellent|good|must|please|bachelor|master|associate|degree|phd|mba|bs|ba|ms|ma|bsc|msc|diploma|us|usa|uk|eu|u\.s|united|america|american|europe|european|canada|india|asia|global|computer|science|engineering|business|technology|information|high|school|university|college|company|team|department|senior|junior|lead|manager|director|engineer|developer|analyst|designer|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|etc|ceo|cto|cfo|vp|hr|it|am|pm|eoe|fortune|experience|knowledge|required|preferred|plus|minimum|years?|job|role|position|requirements?|responsibilities|qualifications?|skills?|note|other|new|all|any|some|this|that|each|work|working)\b)/iu;
const MOST_NAMES = 30;

/**
 * Proper names in a demand that the taxonomy does not know: tools, standards and certificates that stand in a list
 * beside known skills or right after words that ask for experience with them.
 */
export function findUnknownNames(text: string, found: readonly FoundSkill[]): FoundSkill[] {
  const names: FoundSkill[] = [];
  let reached = 0;
  for (const lead of text.matchAll(LEAD)) {
    if (lead.index < reached || names.length >= MOST_NAMES) continue;
    reached = lead.index + lead[0].length;
    const unknown: FoundSkill[] = [];
    let known = 0;
    for (const item of itemsFrom(text, reached)) {
      if (found.some(({ start, end }) => start < item.end && item.start < end)) known += 1;
      else if (isProperName(item.as_written)) unknown.push(item);
      else break;
      reached = item.end;
    }
    // A lone name with plain capitals may be a customer or a place; a list of names, or "InterTest", is of tools.
    const isList = known > 0 || unknown.length > 1;
    names.push(...unknown.filter(({ as_written }) => isList || /\p{Ll}\p{Lu}|\d/u.test(as_written)));
  }
  return names.slice(0, MOST_NAMES);
}

function* itemsFrom(text: string, from: number): Generator<FoundSkill> {
  let start = from;
  for (const mark of text.slice(from).matchAll(SEPARATOR)) {
    const end = from + mark.index;
    const written = text.slice(start, end).trim().replace(/[.:]$/, "");
    if (written === "" && end > start) return;
    if (written !== "") {
      const at = start + text.slice(start, end).indexOf(written);
      yield { skill: written, as_written: written, start: at, end: at + written.length };
    }
    start = end + mark[0].length;
    if (/^[.!]/.test(mark[0]) || mark[0] === "") return;
  }
}

function isProperName(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && PROPER.test(name) && !OTHER_NAMES.test(name);
}
