import type { FoundSkill } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

/** "Experience with X, Y and Z", "tools such as X": what follows is named because it is asked for. */
const LEAD =
  /\b(?:experience(?:d)?|knowledge|proficien(?:t|cy)|familiar(?:ity)?|expertise|skilled|skills|understanding|background|certifi(?:ed|cations?)|competen(?:t|ce|cy)|fluent|training|grasp|mastery|command)\s+(?:\p{L}+\s+){0,2}(?:with|in|of|using|on|as)\s+|\b(?:such as|like|including|e\.g\.,?|i\.e\.,?|tools?:|software:|systems?:|platforms?:|technologies:|stack:|languages:)\s+|\(/giu;
/** Leads after which plain words name a skill too: "knowledge of stormwater design". */
const STRONG_LEAD =
  /^(?:experience|knowledge|proficien(?:t|cy)|familiar(?:ity)?|expertise|skilled|understanding|background|certifi(?:ed|cation)|competen(?:t|ce|cy)|training|grasp|mastery|command)\s+(?:with|in|of|using)\s+$/iu;
const SEPARATOR =
  /\s*(?:,|;|\/|\||\)|\()\s*(?:(?:and|or|and\/or)\s+)?|\s+(?:and|or|and\/or|&)\s+|\s+-\s+|[.!]\s|$/giu;
const PROPER = /^\p{Lu}[\p{L}\p{N}.+#'’-]*(?: (?:\p{Lu}[\p{L}\p{N}.+#'’-]*|\d{1,4})){0,2}$/u;
/** One to three plain words. */
const PHRASE = /^(?:[\p{L}][\p{L}\p{N}.+#'’-]*)(?: [\p{L}][\p{L}\p{N}.+#'’-]*){0,2}$/u;
/** Capitals that name no skill: places, people's words, degrees, parts of a company, days. */
const OTHER_NAMES =
  /^\p{L}$|^(?:(?:the|a|an|or|and|you|your|our|we|ability|strong|excellent|good|must|please|bachelor|master|associate|degree|phd|mba|bs|ba|ms|ma|bsc|msc|diploma|us|usa|uk|eu|u\.s|united|america|american|europe|european|canada|india|asia|global|computer|science|engineering|business|technology|information|high|school|university|college|company|team|department|senior|junior|lead|manager|director|engineer|developer|analyst|designer|programmer|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|etc|ceo|cto|cfo|vp|hr|it|am|pm|eoe|fortune|experience|knowledge|required|preferred|plus|minimum|years?|job|role|position|requirements?|responsibilities|qualifications?|skills?|note|other|new|all|any|some|this|that|each|work|working|inc|llc|ltd|gmbh|reading|writing|speaking|listening|overall)\b)/iu;
/** Words that make a phrase say something other than the name of a skill. */
const VAGUE =
  /\b(?:the|an?|our|your|their|its|this|that|these|those|we|you|it|is|are|be|been|will|can|may|must|should|of|in|on|for|with|to|from|by|as|at|into|within|across|about|not|no|other|others|another|similar|relat(?:ed|ing)|relevant|various|multiple|new|all|any|both|each|one|two|three|many|more|most|several|such|well|etc|same|different|equivalent|work(?:ing|s)?|environments?|teams?|compan(?:y|ies)|customers?|clients?|people|person|industr(?:y|ies)|fields?|areas?|years?|months?|experiences?|roles?|positions?|jobs?|business(?:es)?|candidates?|students?|adults?|children|patients?|employees?|staff|degrees?|settings?|levels?|skills?|capacity|discipline|organi[sz]ations?|users?|stakeholders?|vendors?|things?|others|who|which|when|where|how|why|what|have|has|having|being|using|fast|high|large|small|complex|required|preferred|plus|need|needs|least|minimum|up|office|market|latest|current|modern|specific|general|least|building|developing|creating|managing|leading|making|providing|writing|designing|driving|handling|supporting|maintaining|implementing|delivering|performing|dealing|interacting|troubleshooting)\b/iu;
/** Single words that say nothing without another: "relational", "techniques". */
const INCOMPLETE =
  /^(?:techniques?|structures?|methods?|methodolog(?:y|ies)|concepts?|principles|practices?|procedures?|policies|process(?:es)?|standards?|protocols?|databases?|designs?|architectures?|delivery|applications?|platforms?|programs?|products?|services?|solutions?|systems?|tools?|technologies|frameworks?|languages?|topics?|trends|e\.g|i\.e|\p{Ll}+(?:ed|al|ic|ive|ary|ous|able|ern)|spoken|written)$/u;
const MOST_NAMES = 30;
const LONGEST_LIST = 800; // characters after the words that open a list
const LONGEST_NAME = 40; // characters

/**
 * What a demand names and the taxonomy does not know: tools, standards and certificates that stand in a list beside
 * known skills, and what stands right after words that ask for experience with it.
 */
export function findUnknownNames(text: string, found: readonly FoundSkill[]): FoundSkill[] {
  const names: FoundSkill[] = [];
  let reached = 0;
  for (const lead of text.matchAll(LEAD)) {
    if (lead.index < reached || names.length >= MOST_NAMES) continue;
    reached = lead.index + lead[0].length;
    const takesPhrases = STRONG_LEAD.test(lead[0]);
    const unknown: FoundSkill[] = [];
    let known = 0;
    for (const item of itemsFrom(text, reached, reached + LONGEST_LIST)) {
      if (found.some(({ start, end }) => start < item.end && item.start < end)) known += 1;
      else if (isProperName(item.as_written) || (takesPhrases && isPhrase(item.as_written)))
        unknown.push(item);
      else break;
      reached = item.end;
    }
    // A lone name with plain capitals may be a customer or a place; a list of names, or "InterTest", is of tools.
    const isList = known > 0 || unknown.length > 1;
    names.push(
      ...unknown.filter(
        ({ as_written }) =>
          isList ||
          /\p{Ll}\p{Lu}|\d|^\p{Lu}{2,}$/u.test(as_written) ||
          (takesPhrases && isPhrase(as_written) && !isProperName(as_written)),
      ),
    );
  }
  names.push(...namesBeforeNouns(text, [...found, ...names]));
  return [...names, ...namesBesideSkills(text, found, names)].slice(0, MOST_NAMES);
}

/** "CRRT experience", "FPC certification": the name stands before the word that asks for it. */
const NAMED_NOUN =
  /(?<=^|[\s,;(/])((?:\p{Lu}[\p{L}\p{N}.+#-]*)(?: (?:\p{Lu}[\p{L}\p{N}.+#-]*|\d{1,4})){0,2}) (?:experience|certifications?|certificate|certified|licen[sc]e|licensed|proficiency|expertise|training|endorsement|accreditation)\b/gu;

function namesBeforeNouns(text: string, taken: readonly FoundSkill[]): FoundSkill[] {
  return [...text.matchAll(NAMED_NOUN)].flatMap((match) => {
    const name = match[1] ?? "";
    const place = { start: match.index, end: match.index + name.length };
    // The first word of a sentence has a capital whatever it is: initials and longer names tell.
    const isNamed = /^\p{Lu}[\p{Lu}\p{N}.+#-]+(?: |$)|\p{Ll}\p{Lu}| \p{Lu}/u.test(name);
    const isFree = !taken.some(({ start, end }) => start < place.end && place.start < end);
    return isNamed && isFree && isProperName(name) ? [{ skill: name, as_written: name, ...place }] : [];
  });
}

/** "Excel, Adaptive, Hyperion": proper names in a list beside a known tool; departments in a row are none. */
function namesBesideSkills(
  text: string,
  found: readonly FoundSkill[],
  taken: readonly FoundSkill[],
): FoundSkill[] {
  const tools = found.filter(({ skill }) => SKILL_BY_NAME.get(skill)?.since !== undefined);
  const items = [...itemsFrom(text, 0, text.length)];
  const isTool = items.map((item) =>
    tools.some(({ start, end }) => start <= item.start + 1 && end >= item.end - 1),
  );
  const isListed = (from: number) => {
    const [left, right] = [items[from], items[from + 1]];
    return left !== undefined && right !== undefined && LISTS.test(text.slice(left.end, right.start));
  };
  return items.filter((item, index) => {
    if (isTool[index] || !isProperName(item.as_written)) return false;
    if ([...found, ...taken].some(({ start, end }) => start < item.end && item.start < end)) return false;
    const isBeside =
      (isTool[index - 1] && isListed(index - 1)) || (index > 0 && isTool[index + 1] && isListed(index));
    if (isBeside) isTool[index] = true;
    return isBeside;
  });
}

const LISTS = /^\s*[,/|]\s*(?:(?:and|or)\s+)?$/;

function* itemsFrom(text: string, from: number, to: number): Generator<FoundSkill> {
  let start = from;
  for (const mark of text.slice(from, to).matchAll(SEPARATOR)) {
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
  return name.length >= 2 && name.length <= LONGEST_NAME && PROPER.test(name) && !OTHER_NAMES.test(name);
}

function isPhrase(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= LONGEST_NAME &&
    PHRASE.test(name) &&
    !VAGUE.test(name) &&
    !INCOMPLETE.test(name) &&
    !OTHER_NAMES.test(name)
  );
}
