import { medianSize, type Segment } from "./segments.ts";

/** Segments of one side on one baseline. */
export type Row = { baseline: number; segments: Segment[] };

/**
 * One side of a gutter: its rows from top to bottom, the usual distance of two lines of a paragraph in points, the share
 * of rows so close, the characters, and their mean per row.
 */
export type Side = {
  rows: Row[];
  leading: number;
  density: number;
  characters: number;
  length: number;
  fontSize: number;
};

/** In sizes: rows so close in height stand beside each other. */
export const LEVEL = 0.25;
/** In sizes: double spacing, or a list of tags. */
const WIDEST_LEADING = 2.4;
/** In leadings: what is farther apart is not one paragraph. */
const PARAGRAPH = 1.25;

export function textOfRow({ segments }: Row): string {
  return segments.flatMap(({ texts }) => texts.map(({ text }) => text.trim())).join(" ");
}

export function describeSide(segments: readonly Segment[]): Side {
  const fontSize = medianSize(segments);
  const rows: Row[] = [];
  for (const segment of segments.toSorted((a, b) => b.baseline - a.baseline)) {
    const last = rows.at(-1);
    if (last === undefined || last.baseline - segment.baseline > fontSize * 0.3) {
      rows.push({ baseline: segment.baseline, segments: [segment] });
    } else last.segments.push(segment);
  }
  const distances = rows.slice(1).map((row, index) => (rows[index]?.baseline ?? row.baseline) - row.baseline);
  const leading = leadingOf(distances, fontSize);
  const characters = segments.reduce((sum, segment) => sum + segment.characters, 0);
  return {
    rows,
    leading,
    density:
      distances.filter((distance) => distance <= leading * PARAGRAPH).length / Math.max(1, distances.length),
    characters,
    length: characters / rows.length,
    fontSize,
  };
}

/** The distance of two lines of a paragraph: a small one of those that there are, but none that parts paragraphs. */
function leadingOf(distances: readonly number[], fontSize: number): number {
  const small = distances.toSorted((a, b) => a - b)[Math.floor(distances.length * 0.25)] ?? fontSize;
  return Math.min(Math.max(small, fontSize), fontSize * WIDEST_LEADING);
}

/** The rows of a side above which there is more space than between the lines of a paragraph. */
export function startsOf({ rows, leading: own }: Pick<Side, "rows" | "leading">, leading = own): Row[] {
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    return above === undefined || above.baseline - row.baseline > leading * PARAGRAPH;
  });
}

/** How many of the rows have one beside them, as a share. */
export function shareLevel(rows: readonly Row[], other: Side): number {
  const tolerance = Math.min(other.fontSize, medianSize(rows.flatMap(({ segments }) => segments))) * LEVEL;
  const level = rows.filter(({ baseline }) => isLevel(baseline, other, tolerance));
  return level.length / Math.max(1, rows.length);
}

export function isLevel(baseline: number, { rows }: Pick<Side, "rows">, tolerance: number): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.baseline ?? 0) > baseline + tolerance) low = middle + 1;
    else high = middle;
  }
  return Math.abs((rows[low]?.baseline ?? Number.POSITIVE_INFINITY) - baseline) <= tolerance;
}

export function heightOf({ rows, fontSize }: Side): number {
  return (rows[0]?.baseline ?? 0) - (rows.at(-1)?.baseline ?? 0) + fontSize;
}
