import type { Box } from "../document.ts";
import type { Font } from "./fonts.ts";

/** A glyph where it is painted, in points of the displayed page. */
export type Glyph = {
  text: string;
  /** The origin on the baseline, and the way to the next glyph's origin. */
  x: number;
  y: number;
  advanceX: number;
  advanceY: number;
  fontSize: number;
  font: Font;
  /** `#rrggbb`, or null for a pattern. */
  color: string | null;
  /** Painted with nothing: rendering mode 3 or 7, no opacity, or in a layer that is switched off. */
  isUnpainted: boolean;
  clip: Box | null;
  /** Its place in the order of painting. */
  order: number;
};

/** A filled area. `color` is null where it is not one color (images, shadings, patterns). */
export type Area = {
  box: Box;
  color: string | null;
  isImage: boolean;
  /** An image with a mask: what lies under it may be seen or not. */
  isMasked: boolean;
  /** Whether it hides everything in its box: an opaque rectangle or image. */
  isCover: boolean;
  order: number;
};

/** Everything that a page paints, in order. `rules` are its upright lines, as boxes less than 3 points thick. */
export type PaintedPage = { glyphs: Glyph[]; areas: Area[]; rules: Box[] };
