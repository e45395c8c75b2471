import { frameOf } from "./layout/frame.ts";
import { findGutter, type Gutter } from "./layout/gutters.ts";
import { labelledLines } from "./layout/labels.ts";
import { type Segment, segmentsOf } from "./layout/segments.ts";
import { BLANK, type Partition, partitionOf, type Surface } from "./layout/surface.ts";
import { joinLines } from "./lines.ts";
import type { PlacedLine, PlacedText } from "./placed-text.ts";

/**
 * The lines of a page in reading order. Columns first, then rows: sorting by height alone interleaves a two-column
 * resume. Rows stay whole where the columns are those of a table, of labels in the margin, or of dates at the right.
 */
export function readColumns(texts: readonly PlacedText[], surface: Surface = BLANK): PlacedLine[] {
  const frame = frameOf(texts);
  return split(segmentsOf(texts, frame), partitionOf(surface, frame), 0);
}

const DEEPEST = 4;

function split(segments: readonly Segment[], partition: Partition, depth: number): PlacedLine[] {
  const gutter = depth < DEEPEST ? findGutter(segments, partition) : null;
  if (gutter === null) {
    return joinLines(
      segments.flatMap(({ texts }) => texts),
      0,
    );
  }
  return [
    ...split(gutter.above, partition, depth),
    ...(gutter.relation === "columns" ? columnsOf(gutter, partition, depth) : labelledLines(gutter)),
    ...split(gutter.below, partition, depth),
  ];
}

function columnsOf(gutter: Gutter, partition: Partition, depth: number): PlacedLine[] {
  const left = split(gutter.left, partition, depth + 1);
  const offset = 1 + Math.max(0, ...left.map(({ column }) => column));
  const right = split(gutter.right, partition, depth + 1).map((line) => {
    return { ...line, column: line.column + offset };
  });
  return [...left, ...right];
}
