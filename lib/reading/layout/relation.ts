import type { Box } from "../document.ts";
import { hasHeadings, haveHeadingsBoth, haveHeadsLevel, withoutHeadings } from "./headings.ts";
import type { Segment } from "./segments.ts";
import {
  describeSide,
  heightOf,
  isLevel,
  LEVEL,
  type Row,
  type Side,
  shareLevel,
  startsOf,
  textOfRow,
} from "./sides.ts";
import type { Partition } from "./surface.ts";

const FEWEST_ROWS = 3;
const FEWEST_COLUMN_ROWS = 6;
/** A side less than so high, as a share of the other, is a block beside it. */
const SHORT = 0.6;
/** A list in two columns has so many rows at most; with more it is a column. */
const MOST_LIST_ROWS = 12;
const FEWEST_LABELS = 4;
/** In leadings: the white space between two blocks. */
const WIDE_SPACE = 1.5;
/** A share that leaves room for an exception. */
const SURE = 0.85;
const LIKELY = 0.75;
const LONGEST_LABEL_LINE = 30; // characters
/** Dates that wrap over two lines. */
const FEWEST_STACKS = 2;
/** In sizes: the farthest that two lines of one date stand apart. */
const WIDEST_STACK = 1.8;
const FEWEST_FIELDS = 2;
const LEAST_REPEATED = 0.4;
const LEAST_LEVEL_FIELDS = 0.7;
const FEWEST_FLUSH = 6;

/**
 * How two sides are read: one after the other (columns), line by line across both (rows), or block by block, the
 * labels of a block first, where one side names what stands on the other (labels).
 */
export type Relation = "columns" | "rows" | "labels left" | "labels right";

/** The relation of what stands left and right of a white strip. */
export function relationOf(
  left: readonly Segment[],
  right: readonly Segment[],
  partition: Partition,
): Relation {
  const [a, b] = [describeSide(left), describeSide(right)];
  if (a.rows.length < FEWEST_ROWS || b.rows.length < FEWEST_ROWS) return "rows";
  if (panelShare(left, right, partition) >= 0.7) return "columns";
  const [few, many] = a.rows.length <= b.rows.length ? [a, b] : [b, a];
  if (areCards(few, many)) return "columns";
  // A few lines beside a long side are a block of their own, an address beside the name, not a column.
  if (few.rows.length < FEWEST_COLUMN_ROWS && heightOf(few) < heightOf(many) * SHORT) {
    return few.density > 0.6 && shareLevel(few.rows, many) < 0.7 ? "columns" : "rows";
  }
  if (haveHeadingsBoth(a, b)) return "columns";
  if (areFields(a, b)) return "rows";
  if (labelledBlocks(a, b) !== null) return "labels left";
  if (labelledBlocks(b, a) !== null) return "labels right";
  const share = shareLevel(withoutHeadings(few, many), many);
  if (share >= 0.9)
    return Math.min(a.length, b.length) >= 30 && Math.min(a.density, b.density) > 0.6 ? "columns" : "rows";
  if (share >= 0.5)
    return Math.min(a.density, b.density) > 0.5 && Math.min(a.length, b.length) >= 10 ? "columns" : "rows";
  return areLabels(a, b) || areLabels(b, a) ? "rows" : "columns";
}

/** Two lists beside each other, each under a heading, of which one ends before the other; a table fills its last row. */
function areCards(few: Side, many: Side): boolean {
  return (
    few.density >= 0.8 &&
    many.density >= 0.8 &&
    many.rows.length >= few.rows.length + 2 &&
    haveHeadsLevel(few, many)
  );
}

/** Labels in the margin, dates at the right: short, far apart, each beside the block that it belongs to. */
function areLabels(labels: Side, blocks: Side): boolean {
  return labels.length < 22 && labels.density < 0.35 && labels.rows.length < blocks.rows.length * 0.6;
}

/**
 * The fields of a form beside what is filled in: the same labels come again and again, or the labels are set flush right
 * against it.
 */
function areFields(labels: Side, blocks: Side): boolean {
  if (labels.length > LONGEST_LABEL_LINE || labels.length > blocks.length * 0.8) return false;
  if (labels.rows.length - startsOfStacks(labels).length >= FEWEST_STACKS) return false;
  const named = labels.rows.filter((row) => /\p{L}{2}/u.test(textOfRow(row)));
  const repeated = [...Map.groupBy(named, textOfRow).values()].filter((rows) => rows.length > 1);
  const fields = repeated.flat();
  const areRepeated =
    repeated.length >= FEWEST_FIELDS && fields.length >= labels.rows.length * LEAST_REPEATED;
  if (areRepeated && shareLevel(fields, blocks) >= LEAST_LEVEL_FIELDS) return true;
  const plain = withoutHeadings(labels, blocks);
  const dated = plain.filter((row) => /\p{N}/u.test(textOfRow(row)));
  return (
    dated.length * 4 <= plain.length &&
    plain.length >= FEWEST_FLUSH &&
    areFlushRight(plain) &&
    shareLevel(plain, blocks) >= LEAST_LEVEL_FIELDS
  );
}

/** Whether nearly all rows end at one edge, and begin at many. */
function areFlushRight(rows: readonly Row[]): boolean {
  const most = (edges: number[]) => {
    return Math.max(...[...Map.groupBy(edges, Math.round).values()].map(({ length }) => length));
  };
  const ends = rows.map(({ segments }) => Math.max(...segments.map(({ box }) => box[2])));
  const starts = rows.map(({ segments }) => Math.min(...segments.map(({ box }) => box[0])));
  return most(ends) >= rows.length * SURE && most(starts) <= rows.length * 0.5;
}

/** The rows of a side without those that only end what the row above leaves open: "2019 –" over "2021". */
function startsOfStacks({ rows, fontSize }: Side): Row[] {
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    const isClose = above !== undefined && above.baseline - row.baseline <= fontSize * WIDEST_STACK;
    return !(isClose && /\p{N}.*[-\u2010-\u2015~〜～]$/u.test(textOfRow(above)));
  });
}

/**
 * The baselines at which the blocks of two sides begin, if one side has labels of several lines, each of which begins
 * where a block of the other side does; null if not.
 */
export function labelledBlocks(labels: Side, blocks: Side): number[] | null {
  if (labels.characters > blocks.characters * 0.6 || labels.length > LONGEST_LABEL_LINE) return null;
  const leading = Math.min(labels.leading, blocks.leading);
  const tolerance = Math.min(labels.fontSize, blocks.fontSize) * LEVEL;
  const stacks = startsOfStacks(labels);
  if (stacks.length >= FEWEST_ROWS && labels.rows.length - stacks.length >= FEWEST_STACKS) {
    const level = stacks.filter(({ baseline }) => isLevel(baseline, blocks, tolerance));
    if (level.length >= stacks.length * SURE) return stacks.map(({ baseline }) => baseline);
  }
  const starts = startsOf(labels, leading).map(({ baseline }) => baseline);
  if (labels.rows.length < starts.length * 1.3) return null;
  const others = startsOf(blocks);
  const level = starts.filter((baseline) => isLevel(baseline, { rows: others }, tolerance));
  if (starts.length >= FEWEST_LABELS && level.length >= starts.length * SURE) return starts;
  const stretches = stretchesOf(labels, blocks, leading);
  const pairs = stretches.filter(({ label, block }) => label !== null && block !== null);
  const even = pairs.filter(({ label, block }) => Math.abs((label ?? 0) - (block ?? 0)) <= tolerance);
  if (pairs.length < FEWEST_LABELS || even.length < pairs.length * LIKELY) return null;
  return stretches.map(({ label, block }) => Math.max(label ?? 0, block ?? 0));
}

/** Where the texts of both sides begin in each stretch between two gaps that run across both; null for no text. */
function stretchesOf(
  labels: Side,
  blocks: Side,
  leading: number,
): { label: number | null; block: number | null }[] {
  const stretches: { label: number | null; block: number | null }[] = [];
  let last = Number.POSITIVE_INFINITY;
  const labelRows = new Set(labels.rows);
  const rows = [...labels.rows, ...blocks.rows].sort((a, b) => b.baseline - a.baseline);
  for (const row of rows) {
    if (last - row.baseline > leading * WIDE_SPACE) stretches.push({ label: null, block: null });
    last = row.baseline;
    const stretch = stretches.at(-1);
    if (stretch === undefined) continue;
    if (labelRows.has(row)) stretch.label ??= row.baseline;
    else stretch.block ??= row.baseline;
  }
  return stretches;
}

/**
 * The highest and the lowest baseline of a side that is short beside the other and bound to its rows, with the rows of the
 * other that go on beside it; null for columns of their own.
 */
export function shortBand(left: readonly Segment[], right: readonly Segment[]): [number, number] | null {
  const [a, b] = [describeSide(left), describeSide(right)];
  const [few, many] = heightOf(a) <= heightOf(b) ? [a, b] : [b, a];
  const [top, bottom] = [few.rows[0]?.baseline, few.rows.at(-1)?.baseline];
  if (top === undefined || bottom === undefined || few.rows.length > MOST_LIST_ROWS) return null;
  let end = bottom - few.fontSize * 0.5;
  for (const { baseline } of many.rows) {
    if (baseline < end && end - baseline <= many.leading * 1.25) end = baseline - few.fontSize * 0.5;
  }
  const above = many.rows.filter(({ baseline }) => baseline > top + few.fontSize).length;
  const below = many.rows.filter(({ baseline }) => baseline < end).length;
  const isShort = heightOf(few) <= heightOf(many) * SHORT;
  const isAddress = above < FEWEST_ROWS && few.rows.length < FEWEST_COLUMN_ROWS;
  // What begins below a list is the next section, of which only short lines stay on their side.
  const isList =
    !hasHeadings(few, many) && (below <= FEWEST_ROWS || (isShort && shareLevel(few.rows, many) >= 0.5));
  if (!isAddress && !isList) return null;
  return [top + few.fontSize * 0.5, end];
}

/** How much of one side stands on a painted panel beside which the other side stands, as a share. */
export function panelShare(
  left: readonly Segment[],
  right: readonly Segment[],
  { panels }: Partition,
): number {
  let best = 0;
  for (const panel of panels) {
    const [a, b] = [left, right].map(
      (side) => side.filter((segment) => isOn(segment, panel)).length / side.length,
    );
    if (a === undefined || b === undefined) continue;
    if (Math.min(a, b) <= 0.05) best = Math.max(best, a, b);
  }
  return best;
}

function isOn({ box }: Segment, panel: Box): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x > panel[0] && x < panel[2] && y > panel[1] && y < panel[3];
}
