import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readColumns } from "../columns.ts";
import type { PlacedPage } from "../placed-text.ts";
import type { Strip } from "./bullets.ts";
import { drawImage, drawPage, turnPicture } from "./draw-picture.ts";
import { findStrips, type Layout } from "./find-strips.ts";
import { guessLanguage, type Language } from "./guess-language.ts";
import type { Picture } from "./picture.ts";
import { meanConfidence, placeWords, type RecognizedStrip } from "./place-words.ts";
import { type ReadLine, readLargeStrip, readStrip } from "./read-strip.ts";
import { isInstalled, type RecognizedWord, type Recognizer } from "./recognizer.ts";
import { stanceOf } from "./skew.ts";

/** Reads text off pictures. Null where the time for the document ran out first. */
export type Recognition = {
  ofImage: (bytes: Uint8Array) => Promise<PlacedPage | null>;
  ofPage: (page: PDFPageProxy) => Promise<PlacedPage | null>;
};

/** Recognition of one document, until `signal` says that its time is over. */
export function recognition(recognizer: Recognizer, signal: AbortSignal): Recognition {
  // Pages of one document are of one language.
  const document: Reader = {
    language: "eng",
    words: (line) => readLine(line, recognizer, document.language, signal),
  };
  const read = async (picture: Picture): Promise<PlacedPage | null> =>
    signal.aborted ? null : readPicture(picture, document);
  return {
    ofImage: async (bytes) => (signal.aborted ? null : read(await drawImage(bytes))),
    ofPage: async (page) => (signal.aborted ? null : read(await drawPage(page))),
  };
}

/** A domain and what stands before it. */
const ADDRESS = /[\p{L}\p{N}]\.\p{L}{2,}/u;

/** The words of a line; the data of most languages has no "@", so that English reads addresses. */
async function readLine(
  line: Picture,
  recognizer: Recognizer,
  language: Language,
  signal: AbortSignal,
): Promise<RecognizedWord[] | null> {
  const words = await recognizer.words(line, signal, language);
  if (words === null || language === "eng" || !words.some(({ text }) => ADDRESS.test(text))) return words;
  const english = await recognizer.words(line, signal, "eng");
  return english?.some(({ text }) => text.includes("@")) ? english : words;
}

type Reader = { language: Language; words: ReadLine };

/** A page in one of its stances. `read` has as many of its strips as were read, from the first on; they tell its confidence. */
type Reading = {
  picture: Picture;
  layout: Layout;
  strips: readonly Strip[];
  large: ReadonlySet<Strip>;
  read: RecognizedStrip[];
  confidence: number;
};

/** Below this mean confidence (0–100) a page may stand on its head. */
const CONFIDENT = 60;

async function readPicture(picture: Picture, reader: Reader): Promise<PlacedPage | null> {
  const { isEmpty, isSideways, skew } = stanceOf(picture);
  if (isEmpty) return toPage(picture, [], true);
  let best: Reading | null = null;
  for (const turn of isSideways ? [90, 270] : [0, 180]) {
    const degrees = turn - skew;
    const reading = await sample(degrees === 0 ? picture : turnPicture(picture, degrees), reader);
    if (best === null || reading.confidence > best.confidence) best = reading;
    if (reading.confidence >= CONFIDENT) break;
  }
  if (best === null) return null;
  const isWhole = await readRest(best, reader);
  // A page that may stand on its head is worth nothing in part.
  if (!isWhole && (best.read.length === 0 || best.confidence < CONFIDENT)) return null;
  return toPage(best.picture, best.read, isWhole);
}

/** What is read of a page is kept where the time ran out, but the page still needs recognition. */
function toPage(picture: Picture, strips: readonly RecognizedStrip[], isWhole: boolean): PlacedPage {
  const { width, height, scale } = picture;
  const lines = readColumns(placeWords(strips, picture));
  const page = { width: width / scale, height: height / scale, lines, links: [], hidden: [], ocr: true };
  return isWhole ? page : { ...page, needsOcr: true };
}

/** So many of the longest lines tell whether a page stands on its head, and its language. */
const SAMPLE = 12;

async function sample(picture: Picture, { words }: Reader): Promise<Reading> {
  const layout = findStrips(picture);
  const longest = layout.strips.toSorted((a, b) => b.marks.length - a.marks.length);
  const rest = longest.splice(SAMPLE).sort((a, b) => a.top - b.top);
  const reading: Reading = {
    picture,
    layout,
    strips: [...longest, ...rest],
    large: largeOf(layout.strips),
    read: [],
    confidence: 100,
  };
  await readOn(reading, SAMPLE, words);
  return { ...reading, confidence: meanConfidence(reading.read.flatMap((strip) => strip.words)) };
}

/** Reads the rest of a page, and all of it again where it turns out to be of another language; false where the time ran out. */
async function readRest(reading: Reading, reader: Reader): Promise<boolean> {
  for (const most of [SAMPLE, Number.POSITIVE_INFINITY]) {
    if (!(await readOn(reading, most, reader.words))) return false;
    const lines = reading.read.map(({ words }) => words.map(({ text }) => text).join(" "));
    const language = guessLanguage(lines);
    if (reader.language !== "eng" || language === "eng" || !isInstalled(language)) continue;
    reader.language = language;
    if (!(await readAgain(reading, reader.words))) return false;
  }
  return true;
}

/** Reads strips until so many are read; false where the time ran out first. */
async function readOn(reading: Reading, most: number, words: ReadLine): Promise<boolean> {
  for (const strip of reading.strips.slice(reading.read.length, most)) {
    const one = await readOne(reading, strip, words);
    if (one === null) return false;
    reading.read.push(one);
  }
  return true;
}

/** Replaces what is read by another reading of it; false where the time ran out first. */
async function readAgain(reading: Reading, words: ReadLine): Promise<boolean> {
  for (const [index, strip] of reading.strips.slice(0, reading.read.length).entries()) {
    const one = await readOne(reading, strip, words);
    if (one === null) return false;
    reading.read[index] = one;
  }
  return true;
}

function readOne(
  { picture, layout, large, confidence }: Reading,
  strip: Strip,
  words: ReadLine,
): Promise<RecognizedStrip | null> {
  const read = large.has(strip) ? readLargeStrip : readStrip;
  return read(picture, layout, strip, words, confidence < CONFIDENT);
}

/** In heights of the usual line; on a page, a name and some titles. */
const LARGE = 1.5;
const MOST_LARGE = 6;
const FEWEST_LETTERS = 3;

/** The lines of the largest type. */
function largeOf(strips: readonly Strip[]): Set<Strip> {
  const heightOf = ({ top, bottom }: Strip): number => bottom - top;
  const heights = strips.map(heightOf).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const large = strips.filter(
    (strip) => heightOf(strip) > usual * LARGE && strip.marks.length >= FEWEST_LETTERS,
  );
  return new Set(large.sort((a, b) => heightOf(b) - heightOf(a)).slice(0, MOST_LARGE));
}
