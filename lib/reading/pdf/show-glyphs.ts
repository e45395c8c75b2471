import { mendGlyph } from "../characters.ts";
import type { GraphicsState, TextPosition } from "./graphics-state.ts";
import { compose, move } from "./matrix.ts";
import type { Glyph } from "./painted-page.ts";

/** One entry of pdf.js's showText: a glyph, or a number that moves the pen back by thousandths of the size. */
type Shown = { unicode?: unknown; width?: unknown; isSpace?: unknown };

/**
 * Adds the glyphs of one showText operation to `into` and moves `position` past them. The advance is that of
 * ISO 32000-1, 9.4.4: (width × size + character spacing + word spacing) × horizontal scale.
 */
export function showGlyphs(
  shown: readonly unknown[],
  state: GraphicsState,
  position: TextPosition,
  isLayerVisible: boolean,
  order: number,
  into: Glyph[],
): void {
  const { font, fontSize, horizontalScale } = state;
  if (fontSize === 0) return;
  const matrix = compose(state.matrix, position.matrix);
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
  const isUnpainted = !isLayerVisible || isModeUnpainted(state);
  const color = state.mode === 1 ? state.stroke : state.fill;
  for (const one of shown) {
    if (typeof one === "number") {
      if (font.vertical) position.y -= (one * fontSize) / 1000;
      else position.x -= ((one * fontSize) / 1000) * horizontalScale;
      continue;
    }
    const { unicode, width, isSpace } = glyphFrom(one);
    const advance = width * font.unit * fontSize + state.charSpacing + (isSpace ? state.wordSpacing : 0);
    const [x, y] = move(matrix, position.x, position.y + state.rise);
    if (font.vertical) position.y -= Math.abs(fontSize);
    else position.x += advance * horizontalScale;
    const mended = mendGlyph(unicode, font.name);
    if (mended === "") continue;
    const text = mended.trim() || " ";
    const [nextX, nextY] = move(matrix, position.x, position.y + state.rise);
    into.push({
      text,
      x,
      y,
      // Spacing after a glyph is not the glyph's own: the edge that lines are measured by is its width.
      advanceX: nextX - x - (font.vertical ? 0 : state.charSpacing * horizontalScale * matrix[0]),
      advanceY: nextY - y - (font.vertical ? 0 : state.charSpacing * horizontalScale * matrix[1]),
      fontSize: size,
      font,
      color,
      isUnpainted,
      clip: state.clip,
      order,
    });
  }
}

function isModeUnpainted({ mode, fillAlpha, strokeAlpha }: GraphicsState): boolean {
  if (mode === 3 || mode === 7) return true;
  return mode === 1 || mode === 5 ? strokeAlpha < 0.05 : fillAlpha < 0.05;
}

function glyphFrom(value: unknown): { unicode: string; width: number; isSpace: boolean } {
  const { unicode, width, isSpace }: Shown = typeof value === "object" && value !== null ? value : {};
  return {
    unicode: typeof unicode === "string" ? unicode : "",
    width: typeof width === "number" && Number.isFinite(width) ? width : 0,
    isSpace: isSpace === true,
  };
}
