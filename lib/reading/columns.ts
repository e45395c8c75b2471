import type { Box } from "./document.ts";
import { joinLines } from "./lines.ts";
import { aroundAll, type PlacedLine, type PlacedText } from "./placed-text.ts";

/** Texts that follow each other closely on one line; a gutter never runs through it. */
type Segment = { texts: PlacedText[]; box: Box; baseline: number; fontSize: number; characters: number };

/** A part of the page that is read to its end before the next begins. */
type Block = { segments: Segment[]; column: number };

type Gutter = { above: Segment[]; left: Segment[]; right: Segment[]; below: Segment[] };

/** In sizes: a wider gap may be a gutter. */
const SEGMENT_GAP = 0.8;
/** In points, and in sizes of the text: a narrower strip parts words, not columns. */
const NARROWEST_GUTTER = 7;
const NARROWEST_GUTTER_SIZE = 0.7;
const GRID = 3;
const FEWEST_COLUMN_ROWS = 6;
const FEWEST_ROWS = 3;
const DEEPEST = 4;

/**
 * The lines of a page in reading order. Columns first, then rows: sorting by height alone interleaves a two-column
 * resume. Rows stay whole where the columns are those of a table, of labels in the margin, or of dates at the right.
 */
export function readColumns(texts: readonly PlacedText[]): PlacedLine[] {
  return split(segmentsOf(texts), 0).flatMap(({ segments, column }) =>
    joinLines(
      segments.flatMap((segment) => segment.texts),
      column,
    ),
  );
}

function segmentsOf(texts: readonly PlacedText[]): Segment[] {
  return joinLines(texts, 0).flatMap(({ runs }) => {
    const parts: PlacedText[][] = [];
    for (const run of runs) {
      const last = parts.at(-1)?.at(-1);
      if (
        last !== undefined &&
        run.box[0] - last.box[2] <= SEGMENT_GAP * Math.min(run.fontSize, last.fontSize)
      ) {
        parts.at(-1)?.push(run);
      } else parts.push([run]);
    }
    return parts.map(toSegment);
  });
}

function toSegment(texts: PlacedText[]): Segment {
  const largest = texts.reduce((a, b) => (b.fontSize > a.fontSize ? b : a));
  return {
    texts,
    box: aroundAll(texts.map(({ box }) => box)),
    baseline: largest.baseline,
    fontSize: largest.fontSize,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function split(segments: readonly Segment[], depth: number): Block[] {
  const gutter = depth < DEEPEST ? findGutter(segments) : null;
  if (gutter === null) return segments.length === 0 ? [] : [{ segments: [...segments], column: 0 }];
  const left = split(gutter.left, depth + 1);
  const offset = 1 + Math.max(0, ...left.map(({ column }) => column));
  const right = split(gutter.right, depth + 1).map((block) => ({ ...block, column: block.column + offset }));
  return [...split(gutter.above, depth), ...left, ...right, ...split(gutter.below, depth)];
}

/** The gutter beside which most of the region stands in columns of their own. */
function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < FEWEST_ROWS * 2) return null;
  const sorted = segments.toSorted((a, b) => b.baseline - a.baseline);
  const [leftEdge, , rightEdge] = aroundAll(segments.map(({ box }) => box));
  let best: Gutter | null = null;
  let bestSize = 0;
  let lastTried = "";
  for (let x = leftEdge + GRID * 4; x < rightEdge - GRID * 4; x += GRID) {
    for (const [from, to] of clearBands(sorted, x)) {
      const band = sorted.slice(from, to);
      const left = band.filter(({ box }) => box[2] <= x + 1);
      const size = band.length;
      const tried = `${from}-${to}-${left.length}`;
      if (size <= bestSize || tried === lastTried) continue;
      lastTried = tried;
      const right = band.filter(({ box }) => box[2] > x + 1);
      if (!isGutter(left, right) || !areColumns(left, right)) continue;
      best = { above: sorted.slice(0, from), left, right, below: sorted.slice(to) };
      bestSize = size;
    }
  }
  return best;
}

/** Stretches of the sorted segments, as [from, to), of which none crosses `x`. */
function clearBands(sorted: readonly Segment[], x: number): [number, number][] {
  const bands: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= sorted.length; at++) {
    const segment = sorted[at];
    const isCrossing = segment !== undefined && segment.box[0] < x - 1 && segment.box[2] > x + 1;
    if (segment !== undefined && !isCrossing) continue;
    if (at - from >= FEWEST_ROWS * 2) bands.push([from, at]);
    from = at + 1;
  }
  return bands;
}

function isGutter(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return false;
  const width = Math.min(...right.map(({ box }) => box[0])) - Math.max(...left.map(({ box }) => box[2]));
  return width >= Math.max(NARROWEST_GUTTER, NARROWEST_GUTTER_SIZE * medianSize([...left, ...right]));
}

/** Whether two sides are read one after the other (columns) rather than line by line across both (rows). */
function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [describeSide(left), describeSide(right)];
  if (a.rows.length < FEWEST_ROWS || b.rows.length < FEWEST_ROWS) return false;
  const [few, many] = a.rows.length <= b.rows.length ? [a, b] : [b, a];
  // A few lines beside a long side are a block of their own, an address beside the name, not a column.
  if (few.rows.length < FEWEST_COLUMN_ROWS && heightOf(few) < heightOf(many) * 0.6) return false;
  const aligned = few.rows.filter((row) =>
    many.rows.some((other) => Math.abs(row - other) <= few.fontSize * 0.25),
  );
  const share = aligned.length / few.rows.length;
  if (share >= 0.9) return Math.min(a.length, b.length) >= 30 && Math.min(a.density, b.density) > 0.6;
  if (share >= 0.5) return Math.min(a.density, b.density) > 0.5 && Math.min(a.length, b.length) >= 10;
  // Labels in the margin: short, far apart, each beside the block that it names.
  const areLabels = a.length < 22 && a.density < 0.35 && a.rows.length < b.rows.length * 0.6;
  const areDates = b.length < 22 && b.density < 0.35 && b.rows.length < a.rows.length * 0.6;
  return !areLabels && !areDates;
}

function heightOf({ rows, fontSize }: Side): number {
  return (rows[0] ?? 0) - (rows.at(-1) ?? 0) + fontSize;
}

type Side = { rows: number[]; density: number; length: number; fontSize: number };

/** Baselines from top to bottom, the share of them set closely, the mean characters per row. */
function describeSide(segments: readonly Segment[]): Side {
  const fontSize = medianSize(segments);
  const rows: number[] = [];
  for (const { baseline } of segments.toSorted((a, b) => b.baseline - a.baseline)) {
    const last = rows.at(-1);
    if (last === undefined || last - baseline > fontSize * 0.3) rows.push(baseline);
  }
  const close = rows.filter((row, index) => index > 0 && (rows[index - 1] ?? row) - row <= fontSize * 2);
  const characters = segments.reduce((sum, segment) => sum + segment.characters, 0);
  return {
    rows,
    density: close.length / Math.max(1, rows.length - 1),
    length: characters / rows.length,
    fontSize,
  };
}

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ fontSize }) => fontSize).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
