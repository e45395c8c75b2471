import { injectionRanges } from "./injection.ts";
import type { Line, LinePart } from "./lines.ts";

/** What orders to a machine leave of their line must be a word at least. */
const LETTER = /\p{L}/u;

/**
 * The lines without what speaks to a machine that reads them: an order is no fact, and must not change how the
 * facts around it are read. What stands before an order in its line stays.
 */
export function withoutOrders(lines: Line[], text: string): Line[] {
  const orders = injectionRanges(text);
  if (orders.length === 0) return lines;
  return lines.flatMap((line) => {
    const order = orders.find(([start, end]) => start < line.end && end > line.start);
    if (order === undefined) return [line];
    const left = cut(line, order[0]);
    return left === null ? [] : [left];
  });
}

function cut(line: Line, at: number): Line | null {
  const parts = line.parts.flatMap((part) => (part.start < at ? (cutPart(part, at) ?? []) : []));
  const whole = cutPart(line, at);
  return whole === null ? null : { ...line, ...whole, parts };
}

function cutPart<Part extends LinePart>(part: Part, at: number): Part | null {
  if (at >= part.end) return part;
  const text = part.text.slice(0, Math.max(0, at - part.start)).replace(/[\s\p{P}]+$/u, "");
  if (!LETTER.test(text)) return null;
  const end = part.start + text.length;
  return { ...part, text, end, turns: part.turns.filter((turn) => turn <= end) };
}
