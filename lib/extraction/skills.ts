import { wordsOf } from "./entry-parts.ts";
import type { ListedSkill } from "./facts.ts";
import { type Line, withoutBullet } from "./lines.ts";

const PROSE_WORDS = 3.6; // words per comma part: above it the text is sentences, not a list
const LONGEST_LIST = 4000; // characters of one list over several lines
const MOST_SKILLS = 400;
const GROUP = /^([^:：,;]{2,45}?)\s*[:：]\s*(?=\S|$)/u;
const LEVEL_WORDS =
  "expert|advanced|intermediate|beginner|basic|proficient|fluent|familiar(?: with)?|experienced|native|novice|skilled|excellent|very good|good|working knowledge|professional|competent|strong|fundamentals|knowledge of|avancé|intermédiaire|débutant|avanzado|intermedio|básico|fortgeschritten|grundkenntnisse|gut|sehr gut|ileri|orta|iyi|başlangıç|熟悉|熟练|精通|掌握|了解";
const LEVEL_ONLY = new RegExp(`^(?:${LEVEL_WORDS}|\\d{1,3}\\s?%|\\d{1,2}\\+?\\s?(?:years?|yrs?)\\.?)$`, "iu");
const LEVEL_END = new RegExp(
  `\\s*[(–—:-]\\s*(?:${LEVEL_WORDS}|\\d{1,3}\\s?%|\\d{1,2}\\+?\\s?(?:years?|yrs?)[^)]{0,14})\\)?$`,
  "iu",
);
const LEVEL_START = new RegExp(
  `^(?:(?:${LEVEL_WORDS})\\s*[:：]\\s*|(?:basic|advanced|intermediate|proficient (?:in|with)|familiar with|knowledge of|working knowledge of|experience (?:in|with)|experienced (?:in|with)|skilled in)\\s+(?=\\p{L}))`,
  "iu",
);
const NOT_A_SKILL =
  /@|https?:|www\.|\b(?:19|20)\d\d\b|^\d[\d\s./-]*$|^(?:references|available upon request|page \d)/iu;
const RATING = /[●○•◦★☆■□▪▫▮▯█░▓◉◯⬤⚫⚪\u{e000}-\u{f8ff}]{2,}|(?:[●○★☆■□█]\s){2,}[●○★☆■□█]/gu;

/**
 * The entries of a skills section, as written: parted at commas, bullets, bars and line ends; group names
 * ("Databases: …") and levels are taken off; wrapped lines are joined before they are parted.
 */
export function findListedSkills(lines: Line[]): ListedSkill[] {
  const found: ListedSkill[] = [];
  let group: string | null = null;
  const loud = lines.filter(isLoud).length;
  const areGroups = loud > 0 && loud < lines.length * 0.55;
  for (const row of joinWrapped(lines)) {
    for (const cell of row) {
      const label = GROUP.exec(cell.text);
      if (label && !LEVEL_END.test(cell.text)) group = label[1]?.trim() ?? null;
      else if (cell.isFirst) group = null;
      const from = label && !LEVEL_END.test(cell.text) ? label[0].length : 0;
      const items = itemsOf(cell.text.slice(from));
      const words = items.reduce((sum, item) => sum + wordsOf(item.text).length, 0);
      // A line of its own in loud type names a group: only a skill that is known counts in it.
      const isDoubtful = (words > 9 && words / items.length > PROSE_WORDS) || (areGroups && cell.isLoud);
      for (const item of items) {
        if (found.length >= MOST_SKILLS) return found;
        const start = cell.at(from + item.from);
        const span = { page: cell.page, start, end: cell.at(from + item.from + item.text.length - 1) + 1 };
        const confidence = isDoubtful ? 0.3 : wordsOf(item.text).length <= 3 ? 0.8 : 0.6;
        found.push({ text: item.text.replace(/\s+/g, " "), span, group, confidence });
      }
    }
  }
  return found;
}

function isLoud(line: Line): boolean {
  const isSet = line.isBold || line.isCapital;
  return isSet && line.parts.length === 1 && !line.isBullet && !/[,;:|•]/.test(line.text);
}

type Cell = { text: string; page: number; isFirst: boolean; isLoud: boolean; at: (index: number) => number };

// A line that runs to a comma, or whose successor is indented or lower case, goes on in the next line.
function joinWrapped(lines: Line[]): Cell[][] {
  const edges = lines.map((line) => line.right).sort((a, b) => a - b);
  const rightEdge = edges[Math.floor(edges.length * 0.9)] ?? 0;
  const rows: Cell[][] = [];
  let open: { cell: Cell; line: Line } | null = null;
  for (const line of lines) {
    const only = line.parts.length === 1 ? line.parts[0] : undefined;
    if (open && only && open.cell.text.length < LONGEST_LIST && continues(open.line, line, rightEdge)) {
      const before: Cell = open.cell;
      const length = before.text.length + 1;
      before.text = `${before.text} ${line.text}`;
      const first = before.at;
      before.at = (index) => (index < length ? first(index) : line.start + index - length);
      open = { cell: before, line };
      continue;
    }
    const cells = cellsOf(line);
    rows.push(cells);
    const last = cells.at(-1);
    open = last ? { cell: last, line } : null;
  }
  return rows;
}

function continues(before: Line, line: Line, rightEdge: number): boolean {
  if (line.isBullet || before.column !== line.column || before.page !== line.page) return false;
  if (GROUP.test(line.text) || (line.isBold && !before.isBold)) return false;
  if (/[,;&/(]$|\b(?:and|et|y|und|e)$/i.test(before.text)) return true;
  if (line.gap > 2) return false;
  // A list that fills its line breaks inside an entry as often as between two.
  const isFull = before.right > rightEdge * 0.9 && (before.text.match(/[,|·•;]/g) ?? []).length >= 2;
  if (isFull && /[,|·•;]/.test(line.text) && line.left <= before.left + 20) return true;
  return /^\p{Ll}/u.test(line.text) && /,/.test(before.text) && /,/.test(line.text);
}

function cellsOf(line: Line): Cell[] {
  return labelledParts(line).map((part, index) => {
    const text = index === 0 ? withoutBullet(part.text) : part.text;
    const start = part.end - text.length;
    return {
      text,
      page: line.page,
      isFirst: index === 0,
      isLoud: isLoud(line),
      at: (offset: number) => start + offset,
    };
  });
}

// "Databases   MySQL, Redis" and "**Databases** MySQL, Redis": a label set apart in type or by a gap names a group.
function labelledParts(line: Line): { text: string; end: number }[] {
  const [first, ...rest] = line.parts;
  if (!first) return [];
  const others = rest.map(({ text }) => text).join(" ");
  if (
    rest.length > 0 &&
    /[,;]/.test(others) &&
    !/[,;]/.test(first.text) &&
    (first.isBold || rest.length === 1)
  )
    return rest;
  const turn = first.turns[0];
  const label = turn === undefined ? "" : first.text.slice(0, turn - first.start);
  const isLabel =
    /^[^,;]{3,40}$/.test(label.trim()) &&
    !/[,;]\s*$/.test(label) &&
    /[,;]/.test(first.text.slice(label.length));
  if (!isLabel || turn === undefined || /[:：]/.test(first.text)) return line.parts;
  return [{ text: first.text.slice(label.length).trimStart(), end: first.end }, ...rest];
}

function itemsOf(text: string): { text: string; from: number }[] {
  const plain = text.replace(RATING, (marks) => ",".padEnd(marks.length, " "));
  const items: { text: string; from: number }[] = [];
  for (const { bit, from } of splitItems(plain)) {
    const lead =
      /^(?:[\s.·•,–—-]|\p{Extended_Pictographic}|\ufe0f|(?:and|et|und|y)\s)*/iu.exec(bit)?.[0].length ?? 0;
    const level = LEVEL_START.exec(bit.slice(lead))?.[0].length ?? 0;
    const body = bit
      .slice(lead + level)
      .replace(LEVEL_END, "")
      .replace(/[\s.;:–—-]+$/u, "");
    if (body.length < 1 || body.length > 80 || !/[\p{L}]/u.test(body) || LEVEL_ONLY.test(body)) continue;
    if (wordsOf(body).length > 8 || NOT_A_SKILL.test(body)) continue;
    items.push({ text: body, from: from + lead + level });
  }
  return items;
}

/** Parts at separators outside brackets; what stands in brackets is parted as well where it is a list. */
function splitItems(text: string): { bit: string; from: number }[] {
  const bits: { bit: string; from: number }[] = [];
  let from = 0;
  const push = (end: number, next: number) => {
    if (end > from) bits.push({ bit: text.slice(from, end), from });
    from = next;
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    const isSpaced = text[index - 1] === " " && text[index + 1] === " ";
    if (/[,;|•·●▪■◦‣∙、，；⋄◆♦]/u.test(sign) || /[\u{e000}-\u{f8ff}]/u.test(sign)) push(index, index + 1);
    else if ((sign === "–" || sign === "—" || sign === "-") && isSpaced) push(index, index + 1);
    else if (sign === "(" && isList(text, index)) push(index, index + 1);
    else if (sign === ")" && !text.slice(from, index).includes("(")) push(index, index + 1);
    else if (sign === "." && text[index + 1] === " " && /\p{Lu}/u.test(text[index + 2] ?? ""))
      push(index, index + 1);
  }
  push(text.length, text.length);
  return bits;
}

function isList(text: string, open: number): boolean {
  const close = text.indexOf(")", open);
  return close > open && close - open < 200 && text.slice(open, close).includes(",");
}
