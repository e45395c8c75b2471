import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unreadable } from "#lib/errors.ts";
import type { Box } from "../document.ts";
import { describeFont, type Font } from "./fonts.ts";
import {
  type GraphicsState,
  initialPosition,
  initialState,
  intersect,
  type TextPosition,
} from "./graphics-state.ts";
import { compose, IDENTITY, type Matrix, moveBox } from "./matrix.ts";
import { boxFrom, colorFrom, matrixFrom, numberFrom } from "./operands.ts";
import type { Area, PaintedPage } from "./painted-page.ts";
import { isRectangle } from "./path-shape.ts";
import { showGlyphs } from "./show-glyphs.ts";
import { isMasked } from "./shrink-images.ts";

/** pdf.js's operator list: operations and, at the same index, their arguments. */
export type OperatorList = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** What a page's operations refer to by name. */
export type PageResources = {
  font: (name: string) => unknown;
  isLayerVisible: (properties: unknown) => boolean;
};

type Painter = {
  state: GraphicsState;
  saved: GraphicsState[];
  position: TextPosition;
  base: Matrix;
  isClipPending: boolean;
  layers: boolean[];
  resources: PageResources;
  fonts: Map<string, Font>;
  page: PaintedPage;
  order: number;
};

type Operation = (painter: Painter, args: readonly unknown[]) => void;

/** More than any page that a person reads holds; a page beyond it is made to exhaust its reader. */
const GLYPH_LIMIT = 200_000;
/** A drawing has more lines than any table. */
const RULE_LIMIT = 2000;

/**
 * The glyphs and filled areas of a page in the order of painting, `base` being the way from user space to the
 * displayed page. One pass over the operator list, which carries position, font, color and mode together.
 * Throws `document_too_complex` for a page with more than 200,000 glyphs.
 */
export function interpretPage(operators: OperatorList, base: Matrix, resources: PageResources): PaintedPage {
  const painter: Painter = {
    state: initialState(base),
    saved: [],
    position: initialPosition(),
    base,
    isClipPending: false,
    layers: [],
    resources,
    fonts: new Map(),
    page: { glyphs: [], areas: [], rules: [] },
    order: 0,
  };
  for (const [index, code] of operators.fnArray.entries()) {
    painter.order = index;
    const args = operators.argsArray[index];
    OPERATIONS.get(code)?.(painter, Array.isArray(args) ? args : []);
    if (painter.page.glyphs.length > GLYPH_LIMIT) {
      throw unreadable(
        "document_too_complex",
        "A page of this PDF holds more text than a page can. Export it again.",
      );
    }
  }
  return painter.page;
}

const OPERATIONS: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, (painter, args) => transform(painter, matrixFrom(args))],
  [OPS.beginText, (painter) => startText(painter, IDENTITY)],
  [OPS.setCharSpacing, (painter, args) => change(painter, { charSpacing: numberFrom(args[0]) })],
  [OPS.setWordSpacing, (painter, args) => change(painter, { wordSpacing: numberFrom(args[0]) })],
  [OPS.setHScale, (painter, args) => change(painter, { horizontalScale: numberFrom(args[0], 100) / 100 })],
  [OPS.setLeading, (painter, args) => change(painter, { leading: -numberFrom(args[0]) })],
  [OPS.setTextRise, (painter, args) => change(painter, { rise: numberFrom(args[0]) })],
  [OPS.setTextRenderingMode, (painter, args) => change(painter, { mode: numberFrom(args[0]) })],
  [OPS.setFont, setFont],
  [OPS.moveText, (painter, args) => moveLine(painter, numberFrom(args[0]), numberFrom(args[1]))],
  [
    OPS.setLeadingMoveText,
    (painter, args) => {
      change(painter, { leading: numberFrom(args[1]) });
      moveLine(painter, numberFrom(args[0]), numberFrom(args[1]));
    },
  ],
  [OPS.nextLine, (painter) => moveLine(painter, 0, painter.state.leading)],
  [OPS.setTextMatrix, (painter, args) => startText(painter, matrixFrom(args[0]))],
  [OPS.showText, showText],
  [OPS.setFillRGBColor, (painter, args) => change(painter, { fill: colorFrom(args[0]) })],
  [OPS.setStrokeRGBColor, (painter, args) => change(painter, { stroke: colorFrom(args[0]) })],
  [OPS.setFillColorN, (painter) => change(painter, { fill: null })],
  [OPS.setStrokeColorN, (painter) => change(painter, { stroke: null })],
  [OPS.setGState, setGraphicsState],
  [OPS.clip, awaitClip],
  [OPS.eoClip, awaitClip],
  [OPS.constructPath, paintPath],
  [OPS.shadingFill, (painter) => addArea(painter, painter.state.clip ?? EVERYWHERE, null, false)],
  [OPS.paintImageXObject, paintImage],
  [OPS.paintInlineImageXObject, paintImage],
  [OPS.paintImageXObjectRepeat, paintImage],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, save],
  [OPS.endGroup, restore],
  [OPS.beginAnnotation, beginAnnotation],
  [OPS.endAnnotation, restore],
  [OPS.beginMarkedContent, (painter) => void painter.layers.push(true)],
  [
    OPS.beginMarkedContentProps,
    (painter, args) =>
      void painter.layers.push(args[0] !== "OC" || painter.resources.isLayerVisible(args[1])),
  ],
  [OPS.endMarkedContent, (painter) => void painter.layers.pop()],
]);

const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6];

function change(painter: Painter, values: Partial<GraphicsState>): void {
  Object.assign(painter.state, values);
}

function save(painter: Painter): void {
  painter.saved.push({ ...painter.state });
}

function restore(painter: Painter): void {
  painter.state = painter.saved.pop() ?? painter.state;
}

function transform(painter: Painter, matrix: Matrix): void {
  painter.state.matrix = compose(painter.state.matrix, matrix);
}

function startText(painter: Painter, matrix: Matrix): void {
  painter.position = { ...initialPosition(), matrix };
}

function awaitClip(painter: Painter): void {
  painter.isClipPending = true;
}

function setFont(painter: Painter, [name, size]: readonly unknown[]): void {
  if (typeof name !== "string") return;
  let font = painter.fonts.get(name);
  if (font === undefined) {
    font = describeFont(painter.resources.font(name));
    painter.fonts.set(name, font);
  }
  change(painter, { font, fontSize: numberFrom(size) });
}

function moveLine({ position }: Painter, x: number, y: number): void {
  position.lineX += x;
  position.lineY += y;
  position.x = position.lineX;
  position.y = position.lineY;
}

function showText(painter: Painter, [glyphs]: readonly unknown[]): void {
  if (!Array.isArray(glyphs)) return;
  const { state, position, layers, page, order } = painter;
  showGlyphs(glyphs, state, position, layers.every(Boolean), order, page.glyphs);
}

function setGraphicsState(painter: Painter, [entries]: readonly unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (key === "ca") change(painter, { fillAlpha: numberFrom(value, 1) });
    else if (key === "CA") change(painter, { strokeAlpha: numberFrom(value, 1) });
    else if (key === "BM") change(painter, { isBlended: value !== "source-over" });
    else if (key === "SMask") change(painter, { isMasked: value !== false && value !== null });
    else if (key === "Font" && Array.isArray(value)) setFont(painter, value);
  }
}

const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

function paintPath(painter: Painter, [operation, shapes, extent]: readonly unknown[]): void {
  const box = boxFrom(extent);
  const { state } = painter;
  if (box !== null) {
    const placed = moveBox(state.matrix, box);
    const isBox = isRectangle(Array.isArray(shapes) ? shapes[0] : null) && isUpright(state.matrix);
    if (typeof operation === "number" && FILLS.has(operation)) addArea(painter, placed, state.fill, isBox);
    if (typeof operation === "number" && STROKES.has(operation)) addRules(painter, placed, isBox);
    if (painter.isClipPending) {
      state.clip = intersect(state.clip, placed);
      state.isClipBox &&= isBox;
    }
  }
  painter.isClipPending = false;
}

const UNIT_SQUARE: Box = [0, 0, 1, 1];

function paintImage(painter: Painter, [image, , height]: readonly unknown[]): void {
  const { matrix } = painter.state;
  // An inline picture comes with its pixels, any other by its name and size.
  const rows = typeof image === "object" && image !== null ? Reflect.get(image, "height") : height;
  const kind = isMasked(rows) ? "masked image" : "image";
  addArea(painter, moveBox(matrix, UNIT_SQUARE), null, isUpright(matrix), kind);
}

function addArea(
  painter: Painter,
  box: Box,
  color: string | null,
  isBox: boolean,
  kind: "shape" | "image" | "masked image" = "shape",
): void {
  const { state, order, page, layers } = painter;
  const visible = intersect(state.clip, box);
  if (visible === null || !layers.every(Boolean)) return;
  // Rules and underlines are areas too, but neither a background nor a cover.
  if (isThin(visible)) {
    addRule(painter, visible);
    return;
  }
  if (state.fillAlpha < 0.3 || state.isMasked) return;
  const isPlain = state.fillAlpha > 0.95 && !state.isBlended;
  const isFull = isPlain && isBox && state.isClipBox;
  const area: Area = {
    box: visible,
    color: isPlain ? color : null,
    isImage: kind !== "shape",
    isMasked: isFull && kind === "masked image",
    isCover: isFull && (kind === "image" || color !== null),
    order,
  };
  page.areas.push(area);
}

/** A stroked line is a rule, and so are the upper and the lower edge of a stroked box. */
function addRules(painter: Painter, [left, bottom, right, top]: Box, isBox: boolean): void {
  if (isThin([left, bottom, right, top])) addRule(painter, [left, bottom, right, top]);
  else if (isBox) {
    addRule(painter, [left, bottom, right, bottom]);
    addRule(painter, [left, top, right, top]);
  }
}

function addRule({ page, state, layers }: Painter, rule: Box): void {
  const visible = intersect(state.clip, rule);
  if (visible !== null && layers.every(Boolean) && page.rules.length < RULE_LIMIT) page.rules.push(visible);
}

function isThin([left, bottom, right, top]: Box): boolean {
  return right - left < 3 || top - bottom < 3;
}

function beginForm(painter: Painter, [matrix, extent]: readonly unknown[]): void {
  save(painter);
  if (matrix) transform(painter, matrixFrom(matrix));
  const box = boxFrom(extent);
  if (box !== null) {
    painter.state.clip = intersect(painter.state.clip, moveBox(painter.state.matrix, box));
    painter.state.isClipBox &&= isUpright(painter.state.matrix);
  }
}

function beginAnnotation(painter: Painter, args: readonly unknown[]): void {
  save(painter);
  painter.state = initialState(painter.base);
  transform(painter, matrixFrom(args[2]));
  transform(painter, matrixFrom(args[3]));
}

function isUpright([a, b, c, d]: Matrix): boolean {
  return (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);
}
