import { CELL_GAP, joinLines, rowsOf } from "../lines.ts";
import { aroundAll, type PlacedLine } from "../placed-text.ts";
import type { Gutter } from "./gutters.ts";
import { labelledBlocks } from "./relation.ts";
import type { Segment } from "./segments.ts";
import { describeSide } from "./sides.ts";

const LONGEST_LABEL = 60; // characters
const MOST_LABEL_LINES = 4;

/**
 * The lines of both sides of a gutter, block by block: each label with the block that begins beside it. A label that
 * wraps over several lines stands on the row of its block as one cell; a label of several parts is read before it.
 */
export function labelledLines({ relation, left, right }: Gutter): PlacedLine[] {
  const [labels, blocks] = relation === "labels left" ? [left, right] : [right, left];
  const side = describeSide(labels);
  const starts = (labelledBlocks(side, describeSide(blocks)) ?? []).map(
    (baseline) => baseline + side.fontSize * 0.5,
  );
  return [Number.POSITIVE_INFINITY, ...starts].flatMap((top, index) => {
    const bottom = starts[index] ?? Number.NEGATIVE_INFINITY;
    const isWithin = ({ baseline }: Segment): boolean => baseline <= top && baseline > bottom;
    return linesOfBlock(labels.filter(isWithin), blocks.filter(isWithin), relation === "labels left");
  });
}

function linesOfBlock(
  label: readonly Segment[],
  block: readonly Segment[],
  isLabelFirst: boolean,
): PlacedLine[] {
  const [labelTexts, blockTexts] = [label, block].map((part) => part.flatMap(({ texts }) => texts));
  if (labelTexts === undefined || blockTexts === undefined) return [];
  const rows = rowsOf(labelTexts);
  if (rows.length < 2) return joinLines([...labelTexts, ...blockTexts], 0);
  const labelLines = joinLines(labelTexts, 0);
  const lines = joinLines(blockTexts, 0);
  const [first, ...others] = lines;
  if (first === undefined || !isOneCell(label)) return [...labelLines, ...lines];
  const cell = joinCell(labelLines);
  return [isLabelFirst ? beside(cell, first) : beside(first, cell), ...others];
}

/** Whether the lines of a label are one text in one style that only the narrow margin wraps. */
function isOneCell(label: readonly Segment[]): boolean {
  const styles = label.flatMap(({ texts }) =>
    texts.map((one) => `${one.fontName}:${one.bold}:${Math.round(one.fontSize * 2)}`),
  );
  // Two dates with a stroke between them are a stack of their own making.
  if (label.some(({ texts }) => !/[\p{L}\p{N}]/u.test(texts.map(({ text }) => text).join("")))) return false;
  const characters = label.reduce((sum, segment) => sum + segment.characters, 0);
  return new Set(styles).size === 1 && characters <= LONGEST_LABEL && label.length <= MOST_LABEL_LINES;
}

function joinCell(lines: readonly PlacedLine[]): PlacedLine {
  return lines.reduce((whole, line) => {
    const isBroken = /\p{L}-$/u.test(whole.runs.at(-1)?.text ?? "");
    return joinTwo(whole, line, isBroken ? "" : " ");
  });
}

function beside(left: PlacedLine, right: PlacedLine): PlacedLine {
  return joinTwo(left, right, CELL_GAP);
}

function joinTwo(left: PlacedLine, right: PlacedLine, gap: string): PlacedLine {
  return {
    runs: [...left.runs, ...right.runs],
    gaps: [...left.gaps, gap, ...right.gaps],
    box: aroundAll([left.box, right.box]),
    baseline: left.baseline,
    column: left.column,
  };
}
