import type { Box } from "../document.ts";
import type { PlacedText } from "../placed-text.ts";

/**
 * The measure of a page: places are counted from its lower left text, in tenths of its usual type size. What is decided in
 * it is the same for a page in large type, in small type, or moved; distances read like points of a page in 10 point type.
 */
export type Frame = { left: number; bottom: number; unit: number };

/** The frame of a page's texts. */
export function frameOf(texts: readonly PlacedText[]): Frame {
  const sizes = texts.map(({ fontSize }) => fontSize).sort((a, b) => a - b);
  let [left, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { box, baseline } of texts) {
    left = Math.min(left, box[0]);
    bottom = Math.min(bottom, baseline);
  }
  return { left, bottom, unit: (sizes[Math.floor(sizes.length / 2)] ?? 10) / 10 };
}

/** A box of the page in the measure of its frame. */
export function inFrame([left, bottom, right, top]: Box, frame: Frame): Box {
  return [
    (left - frame.left) / frame.unit,
    (bottom - frame.bottom) / frame.unit,
    (right - frame.left) / frame.unit,
    (top - frame.bottom) / frame.unit,
  ];
}
