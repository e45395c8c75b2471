import { OPS, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readColumns } from "../columns.ts";
import type { Box } from "../document.ts";
import { findHidden, type HidingWay } from "../hidden-text.ts";
import { BLANK, type Surface } from "../layout/surface.ts";
import { type PlacedLine, type PlacedPage, textOfLine } from "../placed-text.ts";
import { interpretPage } from "./interpret-page.ts";
import { displayMatrix, type Matrix } from "./matrix.ts";
import type { Area, Glyph, PaintedPage } from "./painted-page.ts";
import { placeGlyphs } from "./place-glyphs.ts";
import { inLogicalOrder, isLeftwardPage, isPaintedInOrder } from "./right-to-left.ts";
import { turnBack } from "./turn-back.ts";

/** A handful of letters on a page of pictures is a watermark or a page number, not its text. */
export const FEWEST_LETTERS = 25;

/** The text of a page in reading order, what of it cannot be seen, and whether a picture says more; without links. */
export async function readPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PlacedPage> {
  const [width, height] = displayedSize(viewOf(page), page.rotate);
  const painted = await paintedPage(pdf, page);
  const found = findHidden(painted, width, height);
  const isScan = isScanWithText(painted, found, width * height);
  const hidden: ReadonlyMap<Glyph, HidingWay> = isScan ? new Map() : found;
  const visible = hidden.size === 0 ? painted.glyphs : painted.glyphs.filter((glyph) => !hidden.has(glyph));
  const needsOcr = isScan || isUnreadable(painted, visible) || isUnderMasked(painted, visible);
  return {
    width,
    height,
    lines: linesOf(visible, surfaceOf(painted)),
    links: [],
    hidden: hiddenTexts(hidden),
    ...(needsOcr && { needsOcr }),
  };
}

/** From the user space of a page to the page as it is displayed. */
export function displayOf(page: PDFPageProxy): Matrix {
  return displayMatrix(viewOf(page), page.rotate);
}

async function paintedPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PaintedPage> {
  const operators = await page.getOperatorList({ intent: "display" });
  const layers = operators.fnArray.includes(OPS.beginMarkedContentProps)
    ? await pdf.getOptionalContentConfig()
    : null;
  return interpretPage(operators, displayOf(page), {
    font: (name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
    isLayerVisible: (properties) => properties === null || layers?.isVisible(properties) !== false,
  });
}

function viewOf(page: PDFPageProxy): Box {
  const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
  return [left, bottom, right, top];
}

function displayedSize([left, bottom, right, top]: Box, rotate: number): [number, number] {
  const size: [number, number] = [right - left, top - bottom];
  return rotate % 180 === 0 ? size : [size[1], size[0]];
}

/** A scan whose recognized text lies unseen under its picture: there the unseen text may be what the picture says. */
function isScanWithText(
  { glyphs, areas }: PaintedPage,
  hidden: ReadonlyMap<Glyph, HidingWay>,
  pageSize: number,
): boolean {
  if (hidden.size <= glyphs.length / 2) return false;
  const isUnder = (way: HidingWay): boolean => way === "invisible" || way === "covered";
  return (
    areas.some(({ isImage, box }) => isImage && sizeOf(box) > pageSize * 0.8) &&
    [...hidden.values()].every(isUnder)
  );
}

function sizeOf([left, bottom, right, top]: Box): number {
  return (right - left) * (top - bottom);
}

/** Whether a page shows something, but hardly anything of it is text: a scan, or letters drawn as shapes. */
function isUnreadable({ areas }: PaintedPage, visible: readonly Glyph[]): boolean {
  let letters = 0;
  for (const { text } of visible) {
    if (/[\p{L}\p{N}]/u.test(text) && ++letters >= FEWEST_LETTERS) return false;
  }
  return areas.some(isDrawing);
}

/** Whether most of the text lies under pictures that are transparent in places: only a look tells if it is seen. */
function isUnderMasked({ areas }: PaintedPage, visible: readonly Glyph[]): boolean {
  const pictures = areas.filter(({ isMasked }) => isMasked);
  if (pictures.length === 0) return false;
  const under = visible.filter(({ x, y, order }) =>
    pictures.some(({ box, order: later }) => {
      return later > order && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
    }),
  );
  return under.length > visible.length / 2;
}

/** An area on which or as which something may be written; a page filled with one color is none. */
function isDrawing({ isImage, box }: Area): boolean {
  return isImage || sizeOf(box) < 40_000;
}

function linesOf(glyphs: readonly Glyph[], surface: Surface): PlacedLine[] {
  return placeGlyphs(glyphs).flatMap(({ degrees, texts }) => {
    const seen = degrees === 0 ? readColumns(texts, surface) : readColumns(texts);
    const isLeftward = isLeftwardPage(seen);
    const lines = isPaintedInOrder(seen) ? seen : seen.map((line) => inLogicalOrder(line, isLeftward));
    return degrees === 0 ? lines : turnBack(lines, degrees);
  });
}

function surfaceOf({ areas, rules }: PaintedPage): Surface {
  return { areas: areas.filter(({ isImage }) => !isImage).map(({ box }) => box), rules };
}

function hiddenTexts(hidden: ReadonlyMap<Glyph, HidingWay>): PlacedPage["hidden"] {
  const ways = Map.groupBy(hidden, ([, way]) => way);
  return [...ways].flatMap(([way, entries]) =>
    linesOf(
      entries.map(([glyph]) => glyph),
      BLANK,
    ).map((line) => ({ text: textOfLine(line), way, box: line.box })),
  );
}
