import { aroundAll, type PlacedLine, type PlacedText } from "./placed-text.ts";

/** Parts two cells of a line: a date at the right margin, a column of a table. */
export const CELL_GAP = "\t";

/** Gaps in sizes of the text: below the first the words touch, above the second they are cells of their own. */
const WORD_GAP = 0.11;
const CELL_GAP_SIZE = 1.8;

/** Lines from top to bottom, each with its texts from left to right. `column` is passed on to every line. */
export function joinLines(texts: readonly PlacedText[], column: number): PlacedLine[] {
  const rows: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => b.baseline - a.baseline || a.box[0] - b.box[0])) {
    const row = rows.findLast((candidate) => candidate.some((other) => isOnOneLine(text, other)));
    // Only the rows just above can share the line: looking further would be quadratic.
    if (row !== undefined && rows.length - rows.lastIndexOf(row) <= 3) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => toLine(row, column));
}

/** Whether two texts stand on one line: a common baseline, or a small one raised or lowered beside a large one. */
export function isOnOneLine(a: PlacedText, b: PlacedText): boolean {
  const apart = Math.abs(a.baseline - b.baseline);
  const [small, large] = a.fontSize < b.fontSize ? [a, b] : [b, a];
  if (apart <= small.fontSize * 0.3) return true;
  if (small.fontSize > large.fontSize * 0.8) return false;
  return (
    small.baseline > large.baseline - large.fontSize * 0.15 &&
    small.baseline + small.fontSize * 0.6 < large.baseline + large.fontSize * 0.85
  );
}

function toLine(row: readonly PlacedText[], column: number): PlacedLine {
  const sorted = row.toSorted((a, b) => a.box[0] - b.box[0]);
  const runs: PlacedText[] = [];
  const gaps: string[] = [];
  for (const text of sorted) {
    const last = runs.at(-1);
    if (last === undefined) {
      runs.push(text);
      continue;
    }
    const gap = gapBetween(last, text);
    if (gap !== CELL_GAP && isSameFont(last, text)) runs[runs.length - 1] = joinTexts(last, text, gap);
    else {
      gaps.push(gap);
      runs.push(text);
    }
  }
  const tallest = sorted.reduce((a, b) => (b.fontSize > a.fontSize ? b : a));
  return { runs, gaps, box: aroundAll(sorted.map(({ box }) => box)), baseline: tallest.baseline, column };
}

function gapBetween(left: PlacedText, right: PlacedText): string {
  const gap = right.box[0] - left.box[2];
  const size = Math.min(left.fontSize, right.fontSize);
  if (gap > size * CELL_GAP_SIZE) return CELL_GAP;
  if (left.text.endsWith(" ") || right.text.startsWith(" ")) return "";
  return gap > size * WORD_GAP ? " " : "";
}

function isSameFont(a: PlacedText, b: PlacedText): boolean {
  return (
    a.fontName === b.fontName &&
    Math.abs(a.fontSize - b.fontSize) < 0.1 &&
    a.bold === b.bold &&
    a.italic === b.italic
  );
}

function joinTexts(left: PlacedText, right: PlacedText, gap: string): PlacedText {
  return {
    ...left,
    text: left.text + gap + right.text,
    starts: [...left.starts, ...(gap === "" ? [] : [left.box[2]]), ...right.starts],
    box: aroundAll([left.box, right.box]),
  };
}
