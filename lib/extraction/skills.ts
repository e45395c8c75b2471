import type { ListedSkill } from "./facts.ts";
import { type Line, withoutBullet } from "./lines.ts";
import { wordsOf } from "./entry-parts.ts";

const MOST_SKILLS = 400;
const GROUP = /^([^:：,;]{2,45}?)\s*[:：]\s*(?=\S|$)/u;
const LEVEL_WORDS =
  "expert|advanced|intermediate|beginner|basic|proficient|fluent|familiar(?: with)?|experienced|native|novice|skilled|excellent|very good|good|working knowledge|professional|competent|strong|fundamentals|knowledge of|avancé|intermédiaire|débutant|avanzado|intermedio|básico|fortgeschritten|grundkenntnisse|gut|sehr gut|ileri|orta|iyi|başlangıç|熟悉|熟练|精通|掌握|了解";
const LEVEL_ONLY = new RegExp(`^(?:${LEVEL_WORDS}|\\d{1,3}\\s?%|\\d{1,2}\\+?\\s?(?:years?|yrs?)\\.?)$`, "iu");
const LEVEL_END = new RegExp(`\\s*[(–—:-]\\s*(?:${LEVEL_WORDS}|\\d{1,3}\\s?%|\\d{1,2}\\+?\\s?(?:years?|yrs?)[^)]{0,14})\\)?$`, "iu");
const LEVEL_START = new RegExp(`^(?:${LEVEL_WORDS})\\s*[:：]\\s*`, "iu");
const RATING = /[●○•◦★☆■□▪▫▮▯█░▓◉◯⬤⚫⚪\u{e000}-\u{f8ff}]{2,}|(?:[●○★☆■□█]\s){2,}[●○★☆■□█]/gu;

/**
 * The entries of a skills section, as written: parted at commas, bullets, bars and line ends; group names
 * ("Databases: …") and levels are taken off; wrapped lines are joined before they are parted.
 */
export function findListedSkills(lines: Line[]): ListedSkill[] {
  const found: ListedSkill[] = [];
  let group: string | null = null;
  for (const row of joinWrapped(lines)) {
    for (const cell of row) {
      const label = GROUP.exec(cell.text);
      if (label && !LEVEL_END.test(cell.text)) group = label[1]?.trim() ?? null;
      else if (cell.isFirst) group = null;
      const from = label && !LEVEL_END.test(cell.text) ? label[0].length : 0;
      for (const item of itemsOf(cell.text.slice(from))) {
        if (found.length >= MOST_SKILLS) return found;
        const start = cell.at(from + item.from);
        const span = { page: cell.page, start, end: cell.at(from + item.from + item.text.length - 1) + 1 };
        const words = wordsOf(item.text).length;
        found.push({ text: item.text.replace(/\s+/g, " "), span, group, confidence: words <= 3 ? 0.8 : words <= 5 ? 0.6 : 0.35 });
      }
    }
  }
  return found;
}

type Cell = { text: string; page: number; isFirst: boolean; at: (index: number) => number };

// A line that runs to a comma, or whose successor is indented or lower case, goes on in the next line.
function joinWrapped(lines: Line[]): Cell[][] {
  const rows: Cell[][] = [];
  let open: { cell: Cell; line: Line } | null = null;
  for (const line of lines) {
    const only = line.parts.length === 1 ? line.parts[0] : undefined;
    if (open && only && continues(open.line, line)) {
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

function continues(before: Line, line: Line): boolean {
  if (line.isBullet || before.column !== line.column || before.page !== line.page) return false;
  if (GROUP.test(line.text) || (line.isBold && !before.isBold)) return false;
  if (/[,;&/(]$|\b(?:and|et|y|und|e)$/i.test(before.text)) return true;
  if (line.gap > 2) return false;
  return /^\p{Ll}/u.test(line.text) && /,/.test(before.text) && /,/.test(line.text);
}

function cellsOf(line: Line): Cell[] {
  return line.parts.map((part, index) => {
    const text = index === 0 ? withoutBullet(part.text) : part.text;
    const start = part.end - text.length;
    return { text, page: line.page, isFirst: index === 0, at: (offset: number) => start + offset };
  });
}

function itemsOf(text: string): { text: string; from: number }[] {
  const plain = text.replace(RATING, (marks) => ",".padEnd(marks.length, " "));
  const items: { text: string; from: number }[] = [];
  for (const { bit, from } of splitItems(plain)) {
    const lead = /^(?:[\s.·•,–—-]|(?:and|et|und|y)\s)*/iu.exec(bit)?.[0].length ?? 0;
    const level = LEVEL_START.exec(bit.slice(lead))?.[0].length ?? 0;
    const body = bit.slice(lead + level).replace(LEVEL_END, "").replace(/[\s.;:–—-]+$/u, "");
    if (body.length < 1 || body.length > 80 || !/[\p{L}]/u.test(body) || LEVEL_ONLY.test(body)) continue;
    if (wordsOf(body).length > 7) continue;
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
    else if ((sign === "–" || sign === "—" || sign === "-" || sign === "/") && isSpaced) push(index, index + 1);
    else if (sign === "(" && isList(text, index)) push(index, index + 1);
    else if (sign === ")" && !text.slice(from, index).includes("(")) push(index, index + 1);
    else if (sign === "." && text[index + 1] === " " && /\p{Lu}/u.test(text[index + 2] ?? "")) push(index, index + 1);
  }
  push(text.length, text.length);
  return bits;
}

function isList(text: string, open: number): boolean {
  const close = text.indexOf(")", open);
  return close > open && close - open < 200 && text.slice(open, close).includes(",");
}
