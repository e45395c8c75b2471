import { wordsOf } from "./entry-parts.ts";
import type { ListedSkill } from "./facts.ts";
import { headingKind } from "./heading-kinds.ts";
import { isLanguage } from "./languages.ts";
import type { Line } from "./lines.ts";
import { itemsOf, type SkillItem } from "./skill-items.ts";
import { isLoud, rowsOf, type SkillCell } from "./skill-rows.ts";

const LONGEST_NAME = { words: 8, characters: 80 }; // beyond it an entry is a sentence
const PROSE_WORDS = 3.6; // words per comma part: above it the text is sentences, not a list
const MOST_SKILLS = 400;
const PROSE =
  /\b(?:i|my|our|we|it|he|she|they|you|your|their|his|her|its|that|which|who|this|these|was|were|is|are|am|has|have|had|been|will|can)\b/i;
/** "Bath, 3 May 2024" over the signature. */
const SIGNED =
  /^\p{Lu}[\p{L}.' -]{2,30},\s(?:(?:on|the|den|le|il|em|el|a|dnia|dne)\s)?(?:\d{1,2}[.\s/-]|\p{L}{3,12}\s\d{1,2},\s).{0,16}(?:19|20)\d\d\.?$/u;
const LEISURE =
  /^\P{L}*(?:hobb|interest|leisure|loisirs|centres? d|aficiones|intereses|freizeit|兴趣|爱好|興趣)/iu;
const CONFIDENCE = { short: 0.8, long: 0.6, prose: 0.3, sentence: 0.27, groupName: 0.2 };

/**
 * The entries of a skills section, as written: parted at commas, bullets, bars and line ends; group names
 * ("Databases: …") and levels are taken off; wrapped lines are joined before they are parted.
 * Confidence below 0.4 marks prose, below 0.28 whole sentences, below 0.25 the names of groups.
 */
export function findListedSkills(lines: Line[]): ListedSkill[] {
  const found: ListedSkill[] = [];
  let group: string | null = null;
  const loud = lines.filter(isLoud).length;
  // Groups begin with a name; one word in capitals amid a list is a short form.
  const isOpened = lines.some((line, index) => isLoud(line) && (line.isBold || index === 0));
  const areGroups = (isOpened || loud > 1) && loud < lines.length * 0.55;
  for (const cell of rowsOf(lines.filter(({ text }) => !SIGNED.test(text))).flat()) {
    if (cell.label !== null) group = cell.label;
    else if (cell.isFirst) group = null;
    const items = itemsOf(cell.text);
    if (cell.label !== null && isOfAnotherKind(cell.label, items)) continue;
    const isProse = isProseList(items);
    for (const item of items) {
      if (found.length >= MOST_SKILLS) return found;
      const confidence = confidenceOf(item, isProse, areGroups && cell.isLoud);
      found.push({ ...placed(item, cell), group, confidence });
    }
  }
  return found;
}

/** Whether all lines are entries of a few words: "Highlights" over such a list are skills, over sentences a summary. */
export function isListOfNames(lines: readonly Line[]): boolean {
  const isName = ({ text }: Line) =>
    wordsOf(text).length <= 5 && !/[.!?，。；]|\p{Script=Han}{13}|\d{4}/u.test(text);
  return lines.length >= 3 && lines.every(isName);
}

/** Spoken languages and pastimes that stand among the skills under a label of their own. */
function isOfAnotherKind(label: string, items: SkillItem[]): boolean {
  if (LEISURE.test(label) || isLanguage(label)) return true;
  const spoken = items.filter(({ text }) => isLanguage(text)).length;
  const named = headingKind(label) === "languages";
  return spoken > 0 && (named || spoken >= items.length / 2);
}

function isProseList(items: SkillItem[]): boolean {
  const words = items.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return words > 9 && words / items.length > PROSE_WORDS;
}

function confidenceOf({ text }: SkillItem, isProse: boolean, isGroupName: boolean): number {
  const words = wordsOf(text);
  if (isGroupName) return CONFIDENCE.groupName;
  // A row of names that only spaces part is long as well, but all its words have capitals.
  if (words.length > LONGEST_NAME.words || text.length > LONGEST_NAME.characters)
    return /(?:^|\s)\p{Ll}/u.test(text) ? CONFIDENCE.sentence : CONFIDENCE.long;
  if (isProse || (words.length >= 3 && (PROSE.test(text) || /^\p{L}{3,}ed$/u.test(words[0] ?? ""))))
    return CONFIDENCE.prose;
  return words.length <= 3 ? CONFIDENCE.short : CONFIDENCE.long;
}

function placed(item: SkillItem, cell: SkillCell): Pick<ListedSkill, "text" | "span" | "entry"> {
  const start = cell.at(item.from);
  const end = cell.at(item.from + item.text.length - 1) + 1;
  return {
    text: item.text.replace(/\s+/g, " "),
    span: { page: cell.page, start, end },
    ...(item.entry ? { entry: item.entry.replace(/\s+/g, " ") } : {}),
  };
}
