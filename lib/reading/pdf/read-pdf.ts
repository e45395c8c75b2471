import { OPS, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Problem, unreadable } from "#lib/errors.ts";
import { readColumns } from "../columns.ts";
import { composeDocument } from "../compose-document.ts";
import type { Box, ReadDocument } from "../document.ts";
import { findHidden, type HidingWay, withoutRepeats } from "../hidden-text.ts";
import type { PlacedLine, PlacedPage } from "../placed-text.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { dropRunningHeads } from "../running-heads.ts";
import { interpretPage } from "./interpret-page.ts";
import { linksOf } from "./links.ts";
import { displayMatrix } from "./matrix.ts";
import { LARGE_IMAGES, openPdf, SMALL_IMAGES } from "./open-pdf.ts";
import type { Glyph, PaintedPage } from "./painted-page.ts";
import { placeGlyphs } from "./place-glyphs.ts";
import { turnBack } from "./turn-back.ts";

/**
 * Reads a PDF, at most `maxPages` pages; pages that are pictures through `recognition`, if there is one. Throws
 * `encrypted_document`, `corrupt_document`, `too_many_pages`, `document_too_complex`, and `no_text_layer` where
 * nothing on its pages is text.
 */
export async function readPdf(
  bytes: Uint8Array,
  maxPages: number,
  recognition: Recognition | null,
): Promise<ReadDocument> {
  const pdf = await openPdf(bytes, SMALL_IMAGES);
  try {
    if (pdf.numPages > maxPages) {
      throw unreadable("too_many_pages", `This PDF has ${pdf.numPages} pages; the limit is ${maxPages}.`);
    }
    const pages: PlacedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number, bytes);
      pages.push(
        page.needsOcr && recognition !== null ? await recognizePage(page, number, bytes, recognition) : page,
      );
    }
    const document = composeDocument("pdf", dropRunningHeads(pages));
    refuseWithoutText(document);
    return { ...document, hidden: withoutRepeats(document) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(
      "corrupt_document",
      "A page of this PDF is damaged. Export it again and upload the new file.",
      error,
    );
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number, bytes: Uint8Array): Promise<PlacedPage> {
  const page = await pdf.getPage(number);
  const view = viewOf(page);
  const [width, height] = displayedSize(view, page.rotate);
  const display = displayMatrix(view, page.rotate);
  let painted = await paintedPage(pdf, page);
  let hidden = findHidden(painted, width, height);
  let isScan = false;
  if ([...hidden.values()].includes("same_color") || isMostlyInvisible(painted, hidden)) {
    // White text is hidden on paper but not on a picture, so here the large pictures matter after all.
    painted = await withLargeImages(bytes, number, paintedPage);
    isScan = isScanWithText(painted, hidden, width, height);
    hidden = isScan ? new Map() : findHidden(painted, width, height);
  }
  const links = linksOf(await page.getAnnotations({ intent: "display" }), display);
  page.cleanup();
  const visible = painted.glyphs.filter((glyph) => !hidden.has(glyph));
  const needsOcr = isScan || (await isUnreadable(painted, visible, bytes, number));
  return {
    width,
    height,
    lines: linesOf(visible),
    links,
    hidden: hiddenTexts(hidden),
    ...(needsOcr && { needsOcr }),
  };
}

/** The page with its pictures, which are not even decoded where they do not matter. */
async function withLargeImages<T>(
  bytes: Uint8Array,
  number: number,
  use: (pdf: PDFDocumentProxy, page: PDFPageProxy) => Promise<T>,
): Promise<T> {
  const pdf = await openPdf(bytes, LARGE_IMAGES);
  try {
    return await use(pdf, await pdf.getPage(number));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Whether a page shows something, but hardly anything of it is text: a scan, or letters drawn as shapes. */
async function isUnreadable(
  { areas }: PaintedPage,
  visible: readonly Glyph[],
  bytes: Uint8Array,
  number: number,
): Promise<boolean> {
  if (visible.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length >= FEWEST_LETTERS) return false;
  return areas.length > 0 || (await withLargeImages(bytes, number, paintedPage)).areas.length > 0;
}

async function recognizePage(
  page: PlacedPage,
  number: number,
  bytes: Uint8Array,
  recognition: Recognition,
): Promise<PlacedPage> {
  const recognized = await withLargeImages(bytes, number, (_, picture) => recognition.ofPage(picture));
  if (recognized === null) return page;
  const { lines, ...rest } = page;
  if (saySame(lines, recognized.lines)) return { ...rest, lines, needsOcr: false };
  const unseen = lines.map((line): PlacedPage["hidden"][number] => ({
    text: textOfLine(line),
    way: "covered",
    box: line.box,
  }));
  return { ...recognized, links: page.links, hidden: [...page.hidden, ...unseen] };
}

/** Of the words under a scan so many at least are on it as well, else they are not what a person reads. */
const LEAST_SHARED = 0.5;

/** Whether the text that lies under a picture is what the picture shows: then it is the better reading of it. */
function saySame(layer: readonly PlacedLine[], recognized: readonly PlacedLine[]): boolean {
  const words = wordsOf(layer);
  const seen = new Set(wordsOf(recognized));
  const shared = words.filter((word) => seen.has(word)).length;
  return (
    words.length > 5 && shared >= words.length * LEAST_SHARED && words.length >= seen.size * LEAST_SHARED
  );
}

function wordsOf(lines: readonly PlacedLine[]): string[] {
  return lines.flatMap(
    (line) =>
      textOfLine(line)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
}

function textOfLine({ runs, gaps }: PlacedLine): string {
  return runs.map(({ text }, index) => text + (gaps[index] ?? "")).join("");
}

async function paintedPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PaintedPage> {
  const operators = await page.getOperatorList({ intent: "display" });
  const layers = operators.fnArray.includes(OPS.beginMarkedContentProps)
    ? await pdf.getOptionalContentConfig()
    : null;
  return interpretPage(operators, displayMatrix(viewOf(page), page.rotate), {
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

function isMostlyInvisible({ glyphs }: PaintedPage, hidden: ReadonlyMap<Glyph, HidingWay>): boolean {
  const invisible = glyphs.filter((glyph) => hidden.get(glyph) === "invisible");
  return invisible.length > glyphs.length / 2;
}

/** A scan whose recognized text lies unseen under its picture: there the unseen text is what the picture says. */
function isScanWithText(
  page: PaintedPage,
  hidden: ReadonlyMap<Glyph, HidingWay>,
  width: number,
  height: number,
): boolean {
  const isPicture = page.areas.some(
    ({ isImage, box }) => isImage && (box[2] - box[0]) * (box[3] - box[1]) > width * height * 0.8,
  );
  return isPicture && [...hidden.values()].every((way) => way === "invisible" || way === "covered");
}

function linesOf(glyphs: readonly Glyph[]): PlacedLine[] {
  return placeGlyphs(glyphs).flatMap(({ degrees, texts }) => {
    const lines = readColumns(texts);
    return degrees === 0 ? lines : turnBack(lines, degrees);
  });
}

function hiddenTexts(hidden: ReadonlyMap<Glyph, HidingWay>): PlacedPage["hidden"] {
  const ways = Map.groupBy(hidden, ([, way]) => way);
  return [...ways].flatMap(([way, entries]) =>
    linesOf(entries.map(([glyph]) => glyph)).map((line) => ({ text: textOfLine(line), way, box: line.box })),
  );
}

/** A handful of letters on pages of pictures is a watermark or a page number, not a resume. */
const FEWEST_LETTERS = 25;

function refuseWithoutText({ text, pages }: ReadDocument): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters >= FEWEST_LETTERS) return;
  if (pages.length === 0) throw unreadable("empty_file", "This PDF has no pages.");
  throw unreadable(
    "no_text_layer",
    "This PDF holds no text that can be read, perhaps only a picture. Export it from your editor as a PDF and upload that.",
  );
}
