import { findPeriods } from "./dates.ts";
import { companyScore, roleScore } from "./entry-parts.ts";
import { labelKind, leadingLabel } from "./field-labels.ts";
import { isSentence } from "./line-signs.ts";
import type { Line } from "./lines.ts";

const MOST_LINES = 3;
const LONGEST = 140; // characters of a heading with all its lines
const WIDEST_GAP = 1.75; // in line heights
const RAGGED = 0.08; // as a share of the column's width
const FEWEST_FULL = 3;
const SAME_SIZE = 0.3; // points

/**
 * Puts lines of headings together again that their column was too narrow for: set in one type, and the second begins
 * with a word for which the first had no room.
 */
export function withWholeLines(lines: Line[]): Line[] {
  const edges = rightEdges(lines);
  const whole: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const chain = chainFrom(lines, at, edges);
    const [first] = chain;
    if (!first) break;
    whole.push(chain.length > 1 && isHeading(chain) ? chain.reduce(joined) : first);
    at += chain.length > 1 && isHeading(chain) ? chain.length : 1;
  }
  return whole;
}

function chainFrom(lines: Line[], at: number, edges: ReadonlyMap<string, number>): Line[] {
  const chain = lines.slice(at, at + 1);
  for (let next = at + 1; next < lines.length; next += 1) {
    const [before, line] = [lines[next - 1], lines[next]];
    if (!before || !line || !runsOver(before, line, edges.get(columnOf(before)) ?? Number.POSITIVE_INFINITY))
      break;
    chain.push(line);
  }
  return chain;
}

/** Whether the first word of a line found no room at the end of the line above. */
function runsOver(before: Line, line: Line, edge: number): boolean {
  const [part, next] = [before.parts.at(-1), line.parts[0]];
  if (!part || !next || line.isBullet || line.isAside || before.isAside) return false;
  if (columnOf(before) !== columnOf(line)) return false;
  if (line.gap > WIDEST_GAP || line.start - before.end !== 1) return false;
  if (leadingLabel(line.text) || labelKind(next.text)) return false;
  if (isCutRange(before, line)) return true;
  const isAlike =
    part.isBold === next.isBold &&
    part.isItalic === next.isItalic &&
    Math.abs(part.size - next.size) < SAME_SIZE &&
    before.isCapital === line.isCapital;
  if (!isAlike) return false;
  if (Math.abs(next.left - part.left) > part.size) return false;
  if (/[.;:!?]$/u.test(before.text) || findPeriods(part.text).length > 0 || findPeriods(next.text).length > 0)
    return false;
  const word = /^\S+/u.exec(next.text)?.[0] ?? "";
  const width = (before.right - part.left) / Math.max(1, part.text.length);
  return before.right + width * (word.length + 1) > edge;
}

/** "March 2018 to" over "August 2019": a range whose end found no room. */
function isCutRange(before: Line, line: Line): boolean {
  const at = before.text.length;
  return findPeriods(`${before.text} ${line.text}`).some(
    ({ isRange, from, to }) => isRange && from < at - 2 && to > at + 1,
  );
}

function isHeading(chain: Line[]): boolean {
  const [first] = chain;
  const text = chain.map((line) => line.text).join(" ");
  if (!first || chain.length > MOST_LINES || text.length > LONGEST) return false;
  if (first.isBullet || /^\p{Ll}/u.test(first.text) || isSentence(text) || /[.;:]$/u.test(text)) return false;
  if (chain.some((line, index) => index > 0 && isCutRange(chain[index - 1] ?? line, line))) return true;
  const isSet = first.isBold || first.isItalic || first.isCapital;
  return isSet || roleScore(first.text) + companyScore(first.text) >= 1;
}

function joined(before: Line, line: Line): Line {
  const gap = " ".repeat(line.start - before.end);
  const last = before.parts.at(-1);
  const [next, ...others] = line.parts;
  if (!last || !next) return before;
  const part = {
    ...last,
    text: `${last.text}${gap}${next.text}`,
    end: next.end,
    turns: [...last.turns, ...next.turns],
  };
  return {
    ...before,
    rows: (before.rows ?? 1) + 1,
    text: `${before.text}${gap}${line.text}`,
    end: line.end,
    right: Math.max(before.right, line.right),
    parts: [...before.parts.slice(0, -1), part, ...others],
  };
}

function columnOf({ page, column }: Line): string {
  return `${page}:${column}`;
}

/** Where the lines of each column end, for columns in which several do. */
function rightEdges(lines: Line[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const [column, own] of Map.groupBy(lines, columnOf)) {
    const edge = Math.max(...own.map(({ right }) => right));
    const width = edge - Math.min(...own.map(({ left }) => left));
    const full = own.filter(({ right }) => right > edge - width * RAGGED).length;
    if (full >= FEWEST_FULL) edges.set(column, edge);
  }
  return edges;
}
