import type { PlacedLine, PlacedPage } from "./placed-text.ts";

/** Where a column stands on its page, and how much it holds. */
type Column = { number: number; left: number; right: number; characters: number };

/** In points: the left edges of a column on two pages differ by less. */
const SAME_EDGE = 6;
/** The right edges are ragged: they differ by less than this share of the page's width. */
const SAME_RIGHT = 0.15;

/**
 * The pages with one number for each column of the document. A page without a sidebar has one column: it gets the number
 * of the column that goes on there, so that no later step takes it for the sidebar's.
 */
export function continueColumns(pages: readonly PlacedPage[]): PlacedPage[] {
  let before: Column[] = [];
  return pages.map((page) => {
    const own = columnsOf(page.lines);
    const [only, another] = own;
    if (only === undefined) return page;
    if (another !== undefined || before.length < 2) {
      before = own;
      return page;
    }
    const main = before.toSorted((a, b) => b.characters - a.characters)[0];
    const number = (before.find((column) => isSame(column, only, page.width)) ?? main ?? only).number;
    return { ...page, lines: page.lines.map((line) => ({ ...line, column: number })) };
  });
}

function isSame(column: Column, other: Column, width: number): boolean {
  return (
    Math.abs(column.left - other.left) < SAME_EDGE &&
    Math.abs(column.right - other.right) < width * SAME_RIGHT
  );
}

function columnsOf(lines: readonly PlacedLine[]): Column[] {
  return [...Map.groupBy(lines, ({ column }) => column)].map(([number, group]) => {
    return {
      number,
      left: mostCommon(group.map(({ box }) => Math.round(box[0]))),
      right: group.map(({ box }) => box[2]).sort((a, b) => a - b)[Math.floor(group.length * 0.9)] ?? 0,
      characters: group.reduce(
        (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0),
        0,
      ),
    };
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
