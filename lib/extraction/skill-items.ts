import { wordsOf } from "./entry-parts.ts";

/** One entry of a list; `entry` is the longer entry with brackets from which it was taken. */
export type SkillItem = { text: string; from: number; entry: string | null };

const LONGEST_ITEM = 300; // characters
const MOST_WORDS = 45;
const LONGEST_BRACKET = 200;
const LEVEL_WORDS =
  "expert|comfortable(?: with)?|advanced|intermediate|beginner|basic|basics|proficient|fluent|familiar(?: with)?|experienced|native|novice|skilled|excellent|very good|good|working knowledge|professional|competent|strong|fundamentals|knowledge of|avancé|intermédiaire|débutant|avanzado|intermedio|básico|fortgeschritten|grundkenntnisse|gut|sehr gut|ileri|orta|iyi|başlangıç|熟悉|熟练|精通|掌握|了解";
const AMOUNT =
  "\\d{1,3}\\s?%|\\d{1,2}\\+?\\s?(?:years?|yrs?|an[sñ]os?|jahre?|年|/\\s?(?:5|10))|\\d{1,3}\\+?\\s?(?:months?|mos?\\b|mois|meses|monate?)";
const LEVEL_ONLY = new RegExp(`^(?:${LEVEL_WORDS}|[ABC][12]|${AMOUNT}\\.?)$`, "iu");
const LEVEL_END = new RegExp(
  `\\s*[(（–—:-]\\s*(?:${LEVEL_WORDS}|(?:exp\\p{L}*\\s*[-–:]?\\s*)?(?:${AMOUNT})[^)）]{0,14})[)）]?$|[\\s:]\\d{1,3}\\s?%$`,
  "iu",
);
// "Excel intermedio", "Excel sehr gut": languages that set the level behind the name.
const LEVEL_BEHIND =
  /\s+(?:(?:nivel|niveau|nível|livello|poziom|nivå)\s+\p{L}+|b[aá]sic[oa]|intermedi[oa]|intermédiaire|intermediári[oa]|avan[czç]ad[oa]|avanzat[oa]|avancée?|débutant|courant|sehr gut|grundlegend|fortgeschritten|podstawow\p{L}+|zaawansowan\p{L}+|basis|gevorderd|grundläggande|avancerad|базовый|продвинутый)$/iu;
const LEVEL_START = new RegExp(
  `^(?:(?:${LEVEL_WORDS})\\s*[:：]\\s*|(?:basic|advanced|intermediate|proficient (?:in|with)|familiar with|knowledge of|working knowledge of|experience (?:in|with)|experienced (?:in|with)|skilled in)\\s+(?=\\p{L}))`,
  "iu",
);
// "Swift Familiar: JavaScript": a level with a colon opens the next group of a line.
const LEVEL_MIDWAY = new RegExp(`\\s(?=(?:${LEVEL_WORDS})\\s?[:：])`, "giu");
const NOT_A_SKILL =
  /^[ㅡㅣー]$|@|https?:|www\.|\.com\/|\b(?:19|20)\d\d\b|^\d[\d\s./-]*$|^(?:references|available upon request|page \d)|\([ABC][12]\)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}$/iu;
const GROUP_NAME =
  /^(?!design systems$)(?:(?:programming|coding|scripting|markup|web|mobile|technical|soft|hard|core|other|operating|computer|database|software|front-?\s?end|back-?\s?end|full-?stack|development|cloud|data|design|dev|testing|&|and|of)\s+)*(?:languages?|frameworks?|libraries|tools?|tooling|technologies|databases|platforms|skills|systems|softwares?|hardware|others?|misc(?:ellaneous)?|methodologies|utilities|competencies|proficiencies)$/i;
const RATING = /[●○•◦★☆■□▪▫▮▯█░▓◉◯⬤⚫⚪\u{e000}-\u{f8ff}]{2,}|(?:[●○★☆■□█]\s){2,}[●○★☆■□█]/gu;
// "MIG / TIG / Stick welding" is a list; "CVS / Subversion" may be one entry.
const SLASHED_LIST = /[^,;()/]{1,40}(?: \/ [^,;()/]{1,40}){2,}/gu;
const LEAD = /^(?:[\s.·•,–—-]|\p{Extended_Pictographic}|\ufe0f|(?:and|et|und|y)\s)*/iu;

/** Whether a text ends in a level: "Python – advanced" is no group name before a colon. */
export function endsInLevel(text: string): boolean {
  return LEVEL_END.test(text);
}

/** The entries of one list, parted at its separators; levels, ratings and group names are taken off. */
export function itemsOf(text: string): SkillItem[] {
  const plain = text
    .replace(RATING, (marks) => ",".padEnd(marks.length, " "))
    .replace(LEVEL_MIDWAY, ",")
    .replace(SLASHED_LIST, (list) => list.replaceAll(" / ", " , "));
  const items: SkillItem[] = [];
  for (const { bit, from, entry } of splitItems(plain)) {
    const lead = LEAD.exec(bit)?.[0].length ?? 0;
    const level = LEVEL_START.exec(bit.slice(lead))?.[0].length ?? 0;
    const body = bit
      .slice(lead + level)
      .replace(LEVEL_END, "")
      .replace(LEVEL_BEHIND, "")
      .replace(/[\s.;:–—-]+$/u, "");
    if (isItem(body)) items.push({ text: body, from: from + lead + level, entry });
  }
  return items;
}

function isItem(body: string): boolean {
  if (body.length < 1 || body.length > LONGEST_ITEM || !/\p{L}/u.test(body)) return false;
  if (LEVEL_ONLY.test(body) || GROUP_NAME.test(body) || NOT_A_SKILL.test(body)) return false;
  return wordsOf(body).length <= MOST_WORDS;
}

type Bit = { bit: string; from: number; entry: string | null };

/** Parts at separators outside brackets; what stands in brackets is parted as well where it is a list. */
function splitItems(text: string): Bit[] {
  const bits: Bit[] = [];
  let from = 0;
  let bracket = { entry: null as string | null, close: -1 };
  const push = (end: number, next: number) => {
    if (end > from) bits.push({ bit: text.slice(from, end), from, entry: bracket.entry });
    from = next;
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    if (isSeparator(text, index)) push(index, index + 1);
    else if (sign === "(" || sign === "（") {
      const close = listEnd(text, index);
      if (close < 0) continue;
      bracket = { entry: text.slice(from, close + 1).trim(), close };
      push(index, index + 1);
    } else if (index === bracket.close || (/[)）]/.test(sign) && !/[(（]/.test(text.slice(from, index)))) {
      push(index, index + 1);
      bracket = { entry: null, close: -1 };
    }
  }
  push(text.length, text.length);
  return bits;
}

function isSeparator(text: string, index: number): boolean {
  const sign = text[index] ?? "";
  if (/[,;|•·●▪■◦‣∙、，；⋄◆♦¦‖\u{e000}-\u{f8ff}]/u.test(sign)) return true;
  if (/[–—-]/.test(sign)) return text[index - 1] === " " && text[index + 1] === " ";
  if (sign === "。") return true;
  // A sentence ends after a word; "kat. B" and "No. 5" are abbreviations.
  const isEnd = sign === "." && text[index + 1] === " " && /\p{Lu}/u.test(text[index + 2] ?? "");
  return isEnd && !/(?:^|\s)\p{L}{1,3}$/u.test(text.slice(Math.max(0, index - 4), index));
}

/** The place of the bracket that closes a list in brackets, or -1 where the bracket is only a remark. */
function listEnd(text: string, open: number): number {
  const close = text.slice(open, open + LONGEST_BRACKET).search(/[)）]/);
  return close > 0 && /[,，、;]/.test(text.slice(open, open + close)) ? open + close : -1;
}
