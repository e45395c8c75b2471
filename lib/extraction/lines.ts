import type { ReadDocument, TextLine, TextRun } from "#lib/reading/document.ts";

/** A part of a line set off by a wide gap or a tab; `left` in points, `turns` are the offsets where bold or italic type begins or ends. */
export type LinePart = {
  text: string;
  start: number;
  end: number;
  left: number;
  isBold: boolean;
  isItalic: boolean;
  size: number;
  turns: number[];
};

/** A line as a reader of the page sees it. `size` in points, `gap` is the white space above it in line heights. */
export type Line = LinePart & {
  page: number;
  column: number;
  left: number;
  right: number;
  top: number;
  gap: number;
  isBullet: boolean;
  isCapital: boolean;
  /** Stands in the margin, at the height of the line before it. */
  isAside?: boolean;
  /** Of how many printed lines it is put together. */
  rows?: number;
  parts: LinePart[];
};

const MOST_LINES = 4000;
const MOST_PARTS = 40;
const LONGEST_LINE = 2000;
const WIDE_GAP = 1.1; // in font sizes: a space is 0.25 to 0.35, justified text stretches it to about 0.8
// A date in the margin may stand closer, where a column of text begins behind it.
const NARROW_GAP = 0.45;
const EDGE_LINES = 4;
const MARGIN_DATE = /^[^\d]{0,12}(?:[\d/.’'\s-]{0,8}(?:19|20)\d\d|[’']\d\d).{0,14}$/u;
const BULLET =
  /^(?:[•◦▪▫■□●○◆◇▸▹►▻‣⁃∙·➢➤✓✔❖★☆*»›⤷↳➜➔❯▶⇒→⦿✦✧♦]|[-–—>](?=\s)|o(?=\s{1,3}\p{Lu})|\(?\d{1,2}[.)](?=\s+\p{L}))\s*/u;
const PRIVATE = /[\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}]/u;

/** The lines of a document in reading order, without the empty ones; work is capped for hostile input. */
export function linesOf(document: ReadDocument): Line[] {
  const lines: Line[] = [];
  for (const page of document.pages) {
    const edges = edgesOf(page.lines);
    for (const source of page.lines) {
      if (lines.length >= MOST_LINES) return lines;
      const line = lineOf(document.text, source, lines.at(-1), edges);
      if (line) lines.push(line);
    }
  }
  return lines;
}

/** The text of a line or part without its bullet. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "").replace(/^[\u{e000}-\u{f8ff}]\s*/u, "");
}

/** How often text begins at a place of the page, at the beginning of a line or behind a gap: by the left edge in points. */
function edgesOf(lines: TextLine[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { runs } of lines) {
    runs.forEach((run, index) => {
      const before = runs[index - 1];
      if (before && run.box[0] - before.box[2] <= NARROW_GAP * run.fontSize) return;
      const edge = Math.round(run.box[0]);
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    });
  }
  return edges;
}

/** Whether a column begins at a place: text of several lines stands at its edge. */
function isEdge(edges: ReadonlyMap<number, number>, left: number): boolean {
  const edge = Math.round(left);
  const count = (edges.get(edge - 1) ?? 0) + (edges.get(edge) ?? 0) + (edges.get(edge + 1) ?? 0);
  return count >= EDGE_LINES;
}

function lineOf(
  text: string,
  source: TextLine,
  previous: Line | undefined,
  edges: ReadonlyMap<number, number>,
): Line | null {
  const whole = trimmed(text, source.start, Math.min(source.end, source.start + LONGEST_LINE));
  if (!whole) return null;
  const [left, bottom, right, top] = source.box;
  const runs = source.runs.filter((run) => run.text.trim() !== "");
  const size = dominant(runs, (run) => run.fontSize) ?? Math.max(1, top - bottom);
  const follows = previous && previous.page === source.page && previous.column === source.column;
  const isBullet = BULLET.test(whole.text) || PRIVATE.test(whole.text[0] ?? "");
  return {
    ...whole,
    page: source.page,
    column: source.column,
    left,
    right,
    top,
    size,
    gap: follows && size > 0 ? Math.max(0, (previous.top - top) / size) : 9,
    isBullet,
    isBold: dominant(runs, (run) => run.bold) ?? false,
    isItalic: dominant(runs, (run) => run.italic) ?? false,
    turns: [],
    isCapital: isCapital(whole.text),
    parts: partsOf(text, source, runs, whole, edges, follows ? previous.parts[1]?.left : undefined),
  };
}

function trimmed(
  text: string,
  start: number,
  end: number,
): { text: string; start: number; end: number } | null {
  const raw = text.slice(start, end);
  const body = raw.trim();
  if (body === "") return null;
  const from = start + (raw.length - raw.trimStart().length);
  return { text: body, start: from, end: from + body.length };
}

/** The value that covers most characters of a line. */
function dominant<T>(runs: TextRun[], value: (run: TextRun) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const run of runs) weights.set(value(run), (weights.get(value(run)) ?? 0) + run.text.trim().length);
  let best: T | undefined;
  let most = 0;
  for (const [key, weight] of weights) {
    if (weight > most) [best, most] = [key, weight];
  }
  return best;
}

function isCapital(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function partsOf(
  text: string,
  source: TextLine,
  runs: TextRun[],
  whole: { start: number; end: number },
  edges: ReadonlyMap<number, number>,
  /** Where the second part of the line above begins. */
  above: number | undefined,
): LinePart[] {
  const cuts = new Set<number>();
  for (let index = 1; index < runs.length; index += 1) {
    const before = runs[index - 1];
    const run = runs[index];
    if (!before || !run) continue;
    const size = Math.max(before.fontSize, run.fontSize, 1);
    const gap = (run.box[0] - before.box[2]) / size;
    const isBelow = above !== undefined && Math.abs(above - run.box[0]) < 1.5;
    const isBehindDate = index === 1 && (isBelow || MARGIN_DATE.test(before.text.trim()));
    if (gap > WIDE_GAP || (isBehindDate && gap > NARROW_GAP && isEdge(edges, run.box[0])))
      cuts.add(run.start);
  }
  for (const match of text.slice(whole.start, whole.end).matchAll(/\t+|\s{3,}/g)) {
    cuts.add(whole.start + match.index + match[0].length);
  }
  const inner = [...cuts].slice(0, MOST_PARTS);
  const bounds = [whole.start, ...inner.filter((cut) => cut > whole.start && cut < whole.end), whole.end];
  bounds.sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index) => {
    const part = trimmed(text, bounds[index] ?? whole.start, end);
    if (!part) return [];
    const inside = source.runs.filter((run) => run.start < part.end && run.end > part.start);
    return [
      {
        ...part,
        left: inside[0]?.box[0] ?? source.box[0],
        isBold: dominant(inside, (run) => run.bold) ?? false,
        isItalic: dominant(inside, (run) => run.italic) ?? false,
        size: dominant(inside, (run) => run.fontSize) ?? 0,
        turns: turnsOf(text, inside, part),
      },
    ];
  });
}

function turnsOf(text: string, runs: TextRun[], part: { start: number; end: number }): number[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    const isTurn = before && (before.bold !== run.bold || before.italic !== run.italic);
    const isApart =
      /[\s,;:|•·–—()-]/.test(text[run.start - 1] ?? "") || /[\s,;:|•·–—()-]/.test(text[run.start] ?? "");
    return isTurn && isApart && run.start > part.start && run.start < part.end ? [run.start] : [];
  });
}
