import type { Box } from "./document.ts";
import { CELL_GAP } from "./lines.ts";
import {
  aroundAll,
  type PlacedLine,
  type PlacedLink,
  type PlacedPage,
  type PlacedText,
} from "./placed-text.ts";

/** Text of one style in a document that has no fixed places. */
export type FlowingRun = {
  text: string;
  fontSize: number;
  fontName: string;
  bold: boolean;
  italic: boolean;
  url: string | null;
};

/** A line of such a document: the cells of a table row or the parts around a tab. `indent` in points. */
export type FlowingLine = { cells: FlowingRun[][]; indent: number; linesBefore: number; column: number };

const WIDTH = 612;
const MARGIN = 36;
const LEADING = 1.2;
const CHARACTER_WIDTH = 0.5;
const CELL_GAP_SIZE = 3;

/**
 * One page as long as its text. The places are those of a plain typesetting, so that what reads positions (gaps,
 * indents, sizes) reads these documents like any other.
 */
export function flowingPage(lines: readonly FlowingLine[]): PlacedPage {
  const heights = lines.map((line) => sizeOf(line) * LEADING * (1 + line.linesBefore));
  const height = 2 * MARGIN + heights.reduce((sum, one) => sum + one, 0);
  const links: PlacedLink[] = [];
  let top = height - MARGIN;
  const placed = lines.map((line, index) => {
    top -= heights[index] ?? 0;
    return placeLine(line, top + sizeOf(line) * (LEADING - 1), links);
  });
  return { width: WIDTH, height, lines: placed, links, hidden: [] };
}

function sizeOf({ cells }: FlowingLine): number {
  return Math.max(...cells.flat().map(({ fontSize }) => fontSize), 1);
}

function placeLine(
  { cells, indent, column }: FlowingLine,
  baseline: number,
  links: PlacedLink[],
): PlacedLine {
  const runs: PlacedText[] = [];
  const gaps: string[] = [];
  let x = MARGIN + indent;
  for (const cell of cells) {
    for (const [index, run] of cell.entries()) {
      if (runs.length > 0) gaps.push(index === 0 ? CELL_GAP : "");
      const step = run.fontSize * CHARACTER_WIDTH;
      const box: Box = [
        x,
        baseline - run.fontSize * 0.2,
        x + run.text.length * step,
        baseline + run.fontSize * 0.8,
      ];
      const starts = Array.from({ length: run.text.length }, (_, at) => box[0] + at * step);
      const { url, ...style } = run;
      runs.push({ ...style, box, baseline, starts });
      if (url !== null) links.push({ url, box });
      x = box[2];
    }
    x += CELL_GAP_SIZE * (cell[0]?.fontSize ?? 1);
  }
  return { runs, gaps, box: aroundAll(runs.map(({ box }) => box)), baseline, column };
}
