import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readColumns } from "../columns.ts";
import type { PlacedPage } from "../placed-text.ts";
import type { Strip } from "./bullets.ts";
import { drawImage, drawPage, turnPicture } from "./draw-picture.ts";
import { findStrips, type Layout } from "./find-strips.ts";
import type { Picture } from "./picture.ts";
import { meanConfidence, placeWords, type RecognizedStrip } from "./place-words.ts";
import { readStrip } from "./read-strip.ts";
import type { Recognizer } from "./recognizer.ts";
import { stanceOf } from "./skew.ts";

/** Reads text off pictures. Null where the time for the document ran out first. */
export type Recognition = {
  ofImage: (bytes: Uint8Array) => Promise<PlacedPage | null>;
  ofPage: (page: PDFPageProxy) => Promise<PlacedPage | null>;
};

/** Recognition of one document, until `signal` says that its time is over. */
export function recognition(recognizer: Recognizer, signal: AbortSignal): Recognition {
  const read = async (picture: Picture): Promise<PlacedPage | null> =>
    signal.aborted ? null : readPicture(picture, (page) => readStrips(page, recognizer, signal));
  return {
    ofImage: async (bytes) => (signal.aborted ? null : read(await drawImage(bytes))),
    ofPage: async (page) => (signal.aborted ? null : read(await drawPage(page))),
  };
}

/** A page in one of its stances, with its surest lines read and the rest still to read. */
type Reading = {
  picture: Picture;
  strips: RecognizedStrip[];
  confidence: number;
  rest: () => Promise<boolean>;
};

/** Below this mean confidence (0–100) a page may stand on its head. */
const CONFIDENT = 60;

async function readPicture(
  picture: Picture,
  begin: (page: Picture) => Promise<Reading | null>,
): Promise<PlacedPage | null> {
  const { isEmpty, isSideways, skew } = stanceOf(picture);
  if (isEmpty) return toPage(picture, [], true);
  let best: Reading | null = null;
  for (const turn of isSideways ? [90, 270] : [0, 180]) {
    const degrees = turn - skew;
    const reading = await begin(degrees === 0 ? picture : turnPicture(picture, degrees));
    if (reading === null) break;
    if (best === null || reading.confidence > best.confidence) best = reading;
    if (reading.confidence >= CONFIDENT) break;
  }
  if (best === null) return null;
  const isWhole = await best.rest();
  return toPage(best.picture, best.strips, isWhole);
}

/** What is read of a page is kept where the time ran out, but the page still needs recognition. */
function toPage(picture: Picture, strips: readonly RecognizedStrip[], isWhole: boolean): PlacedPage {
  const { width, height, scale } = picture;
  const lines = readColumns(placeWords(strips, picture));
  const page = { width: width / scale, height: height / scale, lines, links: [], hidden: [], ocr: true };
  return isWhole ? page : { ...page, needsOcr: true };
}

/** So many of the longest lines tell whether a page stands on its head. */
const SAMPLE = 12;

async function readStrips(
  picture: Picture,
  recognizer: Recognizer,
  signal: AbortSignal,
): Promise<Reading | null> {
  const layout = findStrips(picture);
  const longest = layout.strips.toSorted((a, b) => b.marks.length - a.marks.length);
  const strips: RecognizedStrip[] = [];
  const isSampled = await readAll(longest.slice(0, SAMPLE), picture, layout, strips, recognizer, signal);
  if (!isSampled) return null;
  const rest = longest.slice(SAMPLE).sort((a, b) => a.top - b.top);
  return {
    picture,
    strips,
    confidence: meanConfidence(strips.flatMap(({ words }) => words)),
    rest: () => readAll(rest, picture, layout, strips, recognizer, signal),
  };
}

/** Reads strips into `to`; false where the time ran out first. */
async function readAll(
  strips: readonly Strip[],
  picture: Picture,
  layout: Layout,
  to: RecognizedStrip[],
  recognizer: Recognizer,
  signal: AbortSignal,
): Promise<boolean> {
  for (const strip of strips) {
    const read = await readStrip(picture, layout, strip, recognizer, signal);
    if (read === null) return false;
    to.push(read);
  }
  return true;
}
