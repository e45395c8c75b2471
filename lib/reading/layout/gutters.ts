import { aroundAll } from "../placed-text.ts";
import { panelShare, type Relation, relationOf, shortBand } from "./relation.ts";
import { asRegion, medianSize, type Segment } from "./segments.ts";
import type { Partition } from "./surface.ts";

/** A white strip with what stands on its sides, above and below. */
export type Gutter = {
  relation: Relation;
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
};

/** The part of a region from `from` to `to` (exclusive) of its segments in which a place may be a gutter. */
type Band = { from: number; to: number; intruders: ReadonlySet<Segment> };

/** In points of a page in 10 point type, and in sizes of the text: a narrower strip parts words, not columns. */
const NARROWEST_GUTTER = 6.5;
const NARROWEST_GUTTER_SIZE = 0.65;
/** In the same points: the places that are tried. */
const GRID = 3;
/** Of two gutters of about one height the wider one parts more; beyond so many sizes all are wide. */
const WIDTH_WEIGHT = 0.15;
const WIDE_GUTTER = 4;
/** A painted panel beside it says more. */
const PANEL_WEIGHT = 0.4;
const LABELS_WEIGHT = 0.8;
const FEWEST_ROWS = 3;
/** More than any page that a person reads has; beyond it the search would take seconds. */
const MOST_SEGMENTS = 4000;
/** One row in so many may reach into a gutter. */
const ROWS_PER_INTRUDER = 12;

/** The gutter beside which most of the region stands in columns of their own. */
export function findGutter(segments: readonly Segment[], partition: Partition): Gutter | null {
  if (segments.length < FEWEST_ROWS * 2 || segments.length > MOST_SEGMENTS) return null;
  const sorted = asRegion(segments).sort((a, b) => b.baseline - a.baseline);
  const [leftEdge, , rightEdge] = aroundAll(segments.map(({ box }) => box));
  let best: Gutter | null = null;
  let bestScore = 0;
  const tried = new Set<string>();
  for (let x = leftEdge + GRID * 4; x < rightEdge - GRID * 4; x += GRID) {
    for (const { from, to, intruders } of bandsAt(sorted, x, cutsAt(sorted, x, partition))) {
      if ((to - from) * (1 + WIDTH_WEIGHT + PANEL_WEIGHT) <= bestScore) continue;
      const band = sorted.slice(from, to);
      const left = band.filter((segment) => isLeftOf(segment, x, intruders));
      const key = `${from}-${to}-${left.length}-${intruders.size}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const isCore = (segment: Segment): boolean => !intruders.has(segment);
      const right = band.filter((segment) => !isLeftOf(segment, x, intruders));
      const width = widthOf(left.filter(isCore), right.filter(isCore));
      if (width === 0) continue;
      const panel = panelShare(left, right, partition);
      const bonus = WIDTH_WEIGHT * Math.min(1, width / WIDE_GUTTER) + panel * PANEL_WEIGHT;
      let score = band.length * (1 + bonus);
      if (score <= bestScore) continue;
      const relation = relationOf(left, right, partition);
      if (relation === "rows") continue;
      // Labels stand inside of a column more often than columns inside of a labelled block.
      if (relation !== "columns") score *= LABELS_WEIGHT;
      if (score <= bestScore) continue;
      best = { relation, above: sorted.slice(0, from), left, right, below: sorted.slice(to) };
      bestScore = score;
    }
  }
  return best === null || best.relation !== "columns" ? best : trimmed(best);
}

/**
 * A list set in two columns, or an address beside the name, ends where its shorter side does: what the longer side says
 * above and below of it is read before and after both.
 */
function trimmed(gutter: Gutter): Gutter {
  const band = shortBand(gutter.left, gutter.right);
  if (band === null) return gutter;
  const [top, bottom] = band;
  const isAbove = ({ baseline }: Segment): boolean => baseline > top;
  const isBelow = ({ baseline }: Segment): boolean => baseline < bottom;
  const isInside = (segment: Segment): boolean => !isAbove(segment) && !isBelow(segment);
  const sides = [...gutter.left, ...gutter.right];
  return {
    ...gutter,
    above: [...gutter.above, ...sides.filter(isAbove)],
    left: gutter.left.filter(isInside),
    right: gutter.right.filter(isInside),
    below: [...sides.filter(isBelow), ...gutter.below],
  };
}

function isLeftOf(segment: Segment, x: number, intruders: ReadonlySet<Segment>): boolean {
  return intruders.has(segment) ? isMostlyLeft(segment, x) : segment.box[2] <= x + 1;
}

/** How far, in points of a page in 10 point type, a line must reach on both sides of a place to part what is above from what is below. */
const REACH = 20;
/** In sizes: the farthest a rule under a heading is from its baseline. */
const HEADING_RULE = 1;

/** The indices of the sorted segments that a line across `x` parts from those before them. */
function cutsAt(sorted: readonly Segment[], x: number, { dividers }: Partition): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { y, left, right } of dividers) {
    if (left > x - REACH || right < x + REACH) continue;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.baseline ?? 0) > y) low = middle + 1;
      else high = middle;
    }
    const heading = sorted[low - 1];
    const isAlone = heading !== undefined && !heading.hasPrevious && !heading.hasNext;
    const isUnderlined = isAlone && heading.baseline - y <= heading.fontSize * HEADING_RULE;
    // A heading over the right side is part of it, with labels in the margin; any other stands over both.
    if (isUnderlined && heading.box[0] > x) continue;
    cuts.add(isUnderlined ? low - 1 : low);
    cuts.add(low);
  }
  return cuts;
}

/** Stretches of the sorted segments that `x` parts: few of each reach across it, and only beside text of the other side. */
function bandsAt(sorted: readonly Segment[], x: number, cuts: ReadonlySet<number>): Band[] {
  const isCrossing = ({ box }: Segment): boolean => box[0] < x - 1 && box[2] > x + 1;
  const tolerant = bandsBetween(sorted, cuts, isCrossing, (segment) => mayIntrude(segment, x));
  const isClear = !sorted.some((segment) => isCrossing(segment) && mayIntrude(segment, x));
  return isClear ? tolerant : [...tolerant, ...bandsBetween(sorted, cuts, isCrossing, () => false)];
}

/** Whether a text that reaches across `x` only leans out of its side: a little, or beside text of the other side. */
function mayIntrude(segment: Segment, x: number): boolean {
  const isLeft = isMostlyLeft(segment, x);
  const [own, other] = isLeft
    ? [segment.hasPrevious, segment.hasNext]
    : [segment.hasNext, segment.hasPrevious];
  const overhang = Math.min(x - segment.box[0], segment.box[2] - x);
  return overhang <= segment.fontSize || (other && !own);
}

function isMostlyLeft({ box }: Segment, x: number): boolean {
  return x - box[0] > box[2] - x;
}

function bandsBetween(
  sorted: readonly Segment[],
  cuts: ReadonlySet<number>,
  isCrossing: (segment: Segment) => boolean,
  mayIntrude: (segment: Segment) => boolean,
): Band[] {
  const bands: Band[] = [];
  let from = 0;
  let intruders = new Set<Segment>();
  const close = (to: number, next: number): void => {
    const rows = (sorted[to - 1]?.row ?? 0) - (sorted[from]?.row ?? 0) + 1;
    if (to - from >= FEWEST_ROWS * 2 && intruders.size <= rows / ROWS_PER_INTRUDER)
      bands.push({ from, to, intruders });
    from = next;
    intruders = new Set();
  };
  for (const [at, segment] of sorted.entries()) {
    if (cuts.has(at)) close(at, at);
    if (!isCrossing(segment)) continue;
    if (mayIntrude(segment)) intruders.add(segment);
    else close(at, at + 1);
  }
  close(sorted.length, sorted.length);
  return bands;
}

/** The width of the strip in sizes of the text around it; 0 where it is too narrow to be a gutter. */
function widthOf(left: readonly Segment[], right: readonly Segment[]): number {
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return 0;
  const width =
    right.reduce((edge, { box }) => Math.min(edge, box[0]), Number.POSITIVE_INFINITY) -
    left.reduce((edge, { box }) => Math.max(edge, box[2]), Number.NEGATIVE_INFINITY);
  const size = medianSize([...left, ...right]);
  return width >= Math.max(NARROWEST_GUTTER, NARROWEST_GUTTER_SIZE * size) ? width / size : 0;
}
