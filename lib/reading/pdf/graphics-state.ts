import type { Box } from "../document.ts";
import { type Font, NO_FONT } from "./fonts.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** The part of PDF's graphics state that decides where text stands and whether it can be seen. */
export type GraphicsState = {
  matrix: Matrix;
  clip: Box | null;
  /** Whether the clip is exactly its box. */
  isClipBox: boolean;
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  isBlended: boolean;
  isMasked: boolean;
  font: Font;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** The state at the start of a page or of an annotation's appearance. */
export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    clip: null,
    isClipBox: true,
    fill: "#000000",
    stroke: "#000000",
    fillAlpha: 1,
    strokeAlpha: 1,
    isBlended: false,
    isMasked: false,
    font: NO_FONT,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** The text matrix and, under it, where the next glyph and the next line begin. */
export type TextPosition = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };

export function initialPosition(): TextPosition {
  return { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** What two boxes have in common; null where that is nothing. */
export function intersect(a: Box | null, b: Box): Box | null {
  if (a === null) return b;
  const both: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return both[0] <= both[2] && both[1] <= both[3] ? both : [both[0], both[1], both[0], both[1]];
}
