import type { Box } from "../document.ts";
import { rowsOf } from "../lines.ts";
import { aroundAll, type PlacedText } from "../placed-text.ts";
import { type Frame, inFrame } from "./frame.ts";

/** Texts that follow each other closely on one row; a gutter runs through one only where it stands out of its column. */
export type Segment = {
  texts: PlacedText[];
  /** Its place and size in the measure of the page's frame. */
  box: Box;
  baseline: number;
  fontSize: number;
  characters: number;
  /** The row of the page that it stands on, counted from the top; `hasPrevious` and `hasNext` tell of its neighbors. */
  row: number;
  hasPrevious: boolean;
  hasNext: boolean;
};

/** In sizes: a wider gap may be a gutter. */
const SEGMENT_GAP = 0.8;
/** In sizes: so narrow a gap is one only where many other texts begin at the same place; a space is 0.25 to 0.35. */
const ALIGNED_GAP = 0.4;
const FEWEST_ALIGNED = 5;
const FEWEST_LETTERS = 2;
/** Each says and takes as much as two Latin letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * The segments of a page, from top to bottom and from left to right. Texts are parted by wide gaps, and by narrower
 * ones where the right text begins at an edge that many others share.
 */
export function segmentsOf(texts: readonly PlacedText[], frame: Frame): Segment[] {
  const rows = rowsOf(texts);
  const edges = sharedEdges(rows, frame);
  return rows.flatMap((row, index) => {
    const parts: PlacedText[][] = [];
    for (const text of row) {
      const part = parts.at(-1);
      const last = part?.at(-1);
      if (part !== undefined && last !== undefined && !areParted(last, text, edges, frame)) part.push(text);
      else parts.push([text]);
    }
    return parts.map((part, at) => toSegment(part, frame, index, at > 0, at < parts.length - 1));
  });
}

/** How many texts begin, at the left of a row or behind a wide gap, within a point of each place. */
function sharedEdges(rows: readonly PlacedText[][], frame: Frame): Map<number, number> {
  const edges = new Map<number, number>();
  for (const row of rows) {
    for (const [index, text] of row.entries()) {
      const last = row[index - 1];
      if (last !== undefined && gapOf(last, text) <= SEGMENT_GAP) continue;
      const at = edgeOf(text, frame);
      for (const place of [at - 1, at, at + 1]) edges.set(place, (edges.get(place) ?? 0) + 1);
    }
  }
  return edges;
}

function areParted(
  left: PlacedText,
  right: PlacedText,
  edges: ReadonlyMap<number, number>,
  frame: Frame,
): boolean {
  const gap = gapOf(left, right);
  if (gap > SEGMENT_GAP) return true;
  const isAligned = (edges.get(edgeOf(right, frame)) ?? 0) >= FEWEST_ALIGNED;
  // A bullet stands before the edge of its text: that is no gutter.
  return gap > ALIGNED_GAP && isAligned && (left.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

function edgeOf({ box }: PlacedText, { left, unit }: Frame): number {
  return Math.round((box[0] - left) / unit);
}

/** In sizes of the smaller of the two. */
function gapOf(left: PlacedText, right: PlacedText): number {
  return (right.box[0] - left.box[2]) / Math.min(left.fontSize, right.fontSize);
}

function toSegment(
  texts: PlacedText[],
  frame: Frame,
  row: number,
  hasPrevious: boolean,
  hasNext: boolean,
): Segment {
  const largest = texts.reduce((a, b) => (b.fontSize > a.fontSize ? b : a));
  return {
    texts,
    box: inFrame(aroundAll(texts.map(({ box }) => box)), frame),
    baseline: (largest.baseline - frame.bottom) / frame.unit,
    fontSize: largest.fontSize / frame.unit,
    characters: texts.reduce((sum, { text }) => sum + text.length + (text.match(WIDE)?.length ?? 0), 0),
    row,
    hasPrevious,
    hasNext,
  };
}

/** The same segments as neighbors of each other only: what stands outside of their region is no neighbor. */
export function asRegion(segments: readonly Segment[]): Segment[] {
  return [...Map.groupBy(segments, ({ row }) => row).values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.box[0] - b.box[0]);
    return sorted.map((segment, at) => ({
      ...segment,
      hasPrevious: at > 0,
      hasNext: at < sorted.length - 1,
    }));
  });
}

/** The middle size of the segments' type; 10 for none. */
export function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ fontSize }) => fontSize).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
