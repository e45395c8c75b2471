import { aroundAll, type PlacedLine, type PlacedText } from "./placed-text.ts";

/** Parts two cells of a line: a date at the right margin, a column of a table. */
export const CELL_GAP = "\t";

/** Gaps in sizes of the text: below the first the words touch, above the second they are cells of their own. */
const WORD_GAP = 0.11;
const CELL_GAP_SIZE = 1.8;

/** In sizes: how far the baselines of one line may differ; a date set apart in smaller type is often centered on it. */
const LEVEL = 0.3;
const LEVEL_APART = 0.4;

const MOST_LOOKED_AT = 40;

/** Lines from top to bottom, each with its texts from left to right. `column` is passed on to every line. */
export function joinLines(texts: readonly PlacedText[], column: number): PlacedLine[] {
  return rowsOf(texts).map((row) => toLine(row, column));
}

/** The texts of each line, lines from top to bottom, texts from left to right. */
export function rowsOf(texts: readonly PlacedText[]): PlacedText[][] {
  const rows: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => b.baseline - a.baseline || a.box[0] - b.box[0])) {
    // Only the rows and texts just above can share the line: looking further would be quadratic.
    const row = rows
      .slice(-3)
      .findLast((candidate) => candidate.slice(-MOST_LOOKED_AT).some((other) => isOnOneLine(text, other)));
    if (row === undefined) rows.push([text]);
    else row.push(text);
  }
  return rows.map((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

/** Whether two texts stand on one line: a common baseline, or a small one raised or lowered beside a large one. */
export function isOnOneLine(a: PlacedText, b: PlacedText): boolean {
  const apart = Math.abs(a.baseline - b.baseline);
  const [small, large] = a.fontSize < b.fontSize ? [a, b] : [b, a];
  if (apart <= small.fontSize * LEVEL) return true;
  const gap = Math.max(a.box[0], b.box[0]) - Math.min(a.box[2], b.box[2]);
  if (apart <= small.fontSize * LEVEL_APART && gap > small.fontSize) return true;
  if (small.fontSize > large.fontSize * 0.8) return false;
  return (
    small.baseline > large.baseline - large.fontSize * 0.15 &&
    small.baseline + small.fontSize * 0.6 < large.baseline + large.fontSize * 0.85
  );
}

/** Texts of one font that follow each other, and the gap before each. */
type Run = { texts: PlacedText[]; gaps: string[] };

function toLine(sorted: readonly PlacedText[], column: number): PlacedLine {
  const runs: Run[] = [];
  for (const [index, text] of sorted.entries()) {
    const last = sorted[index - 1];
    const gap = last === undefined ? "" : gapBetween(last, text);
    const run = runs.at(-1);
    if (run !== undefined && last !== undefined && gap !== CELL_GAP && isSameFont(last, text)) {
      run.texts.push(text);
      run.gaps.push(gap);
    } else runs.push({ texts: [text], gaps: [gap] });
  }
  const tallest = sorted.reduce((a, b) => (b.fontSize > a.fontSize ? b : a));
  return {
    runs: runs.flatMap(joinTexts),
    gaps: runs.slice(1).map(({ gaps }) => gaps[0] ?? ""),
    box: aroundAll(sorted.map(({ box }) => box)),
    baseline: tallest.baseline,
    column,
  };
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

function joinTexts({ texts, gaps }: Run): PlacedText[] {
  const [first] = texts;
  if (first === undefined || texts.length === 1) return [...texts];
  let whole = "";
  const starts: number[] = [];
  for (const [index, { text, starts: own }] of texts.entries()) {
    const gap = index === 0 ? "" : (gaps[index] ?? "");
    if (gap !== "") starts.push(texts[index - 1]?.box[2] ?? 0);
    for (const start of own) starts.push(start);
    whole += gap + text;
  }
  return [{ ...first, text: whole, starts, box: aroundAll(texts.map(({ box }) => box)) }];
}
