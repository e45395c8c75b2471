import type { Box } from "../document.ts";
import { type Frame, inFrame } from "./frame.ts";

/** What a page paints beside its text: areas filled with a color, and lines. */
export type Surface = { areas: readonly Box[]; rules: readonly Box[] };

export const BLANK: Surface = { areas: [], rules: [] };

/** A level line across a part of the page at the height `y`. */
type Divider = { y: number; left: number; right: number };

/** What parts a page: `panels` are areas as high as a column, `dividers` the lines and edges that run across columns. */
export type Partition = { panels: Box[]; dividers: Divider[] };

/** In points of a page in 10 point type. */
const LOWEST_PANEL = 150;
const SHORTEST_DIVIDER = 60;
const TOUCHING = 3;
/** A drawing has more edges than any page of text; beyond these they say nothing. */
const MOST_EDGES = 1500;
const MOST_PANELS = 50;

/** The panels and dividers of a page. */
export function partitionOf(surface: Surface, frame: Frame): Partition {
  const areas = surface.areas.map((box) => inFrame(box, frame));
  const rules = surface.rules.map((box) => inFrame(box, frame));
  const panels = areas.filter(([, bottom, , top]) => top - bottom >= LOWEST_PANEL);
  const bars = areas.filter(([left, , right]) => right - left >= SHORTEST_DIVIDER);
  const edges = [
    ...bars.flatMap(([left, bottom, right, top]) => [
      { y: bottom, left, right },
      { y: top, left, right },
    ]),
    ...rules.flatMap(([left, bottom, right, top]) => {
      return right - left > top - bottom ? [{ y: (bottom + top) / 2, left, right }] : [];
    }),
  ];
  return {
    panels: panels.length > MOST_PANELS ? [] : panels,
    dividers: edges.length > MOST_EDGES ? [] : joinEdges(edges),
  };
}

/** The borders of neighboring cells make one line. */
function joinEdges(edges: readonly Divider[]): Divider[] {
  const joined: Divider[] = [];
  for (const edge of edges.toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.left - b.left)) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      Math.round(last.y) === Math.round(edge.y) &&
      edge.left <= last.right + TOUCHING
    ) {
      last.right = Math.max(last.right, edge.right);
    } else joined.push({ ...edge });
  }
  return joined.filter(({ left, right }) => right - left >= SHORTEST_DIVIDER);
}
