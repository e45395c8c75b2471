import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readColumns } from "../columns.ts";
import type { PlacedPage } from "../placed-text.ts";
import { drawImage, drawPage, turnPicture } from "./draw-picture.ts";
import type { Picture } from "./picture.ts";
import { placeWords } from "./place-words.ts";
import type { RecognizedWord, Recognizer } from "./recognizer.ts";
import { stanceOf } from "./skew.ts";

/** Reads text off pictures. Null where the time for the document ran out first. */
export type Recognition = {
  ofImage: (bytes: Uint8Array) => Promise<PlacedPage | null>;
  ofPage: (page: PDFPageProxy) => Promise<PlacedPage | null>;
};

/** Below this mean confidence (0–100) a page may stand on its head. */
const CONFIDENT = 55;

/** Recognition of one document, until `signal` says that its time is over. */
export function recognition(recognizer: Recognizer, signal: AbortSignal): Recognition {
  const read = async (picture: Picture): Promise<PlacedPage | null> =>
    readPicture(picture, recognizer, signal);
  return {
    ofImage: async (bytes) => read(await drawImage(bytes)),
    ofPage: async (page) => (signal.aborted ? null : read(await drawPage(page))),
  };
}

async function readPicture(
  picture: Picture,
  recognizer: Recognizer,
  signal: AbortSignal,
): Promise<PlacedPage | null> {
  const { isEmpty, isSideways, skew } = stanceOf(picture);
  const { width: wide, height: high, scale: pixels } = picture;
  if (isEmpty)
    return { width: wide / pixels, height: high / pixels, lines: [], links: [], hidden: [], ocr: true };
  let best: { picture: Picture; words: RecognizedWord[]; confidence: number } | null = null;
  for (const turn of isSideways ? [90, 270] : [0, 180]) {
    const degrees = turn - skew;
    const turned = degrees === 0 ? picture : turnPicture(picture, degrees);
    const words = await recognizer.words(turned, signal);
    if (words === null) break;
    const confidence = meanConfidence(words);
    if (best === null || confidence > best.confidence) best = { picture: turned, words, confidence };
    if (confidence >= CONFIDENT) break;
  }
  if (best === null) return null;
  const lines = readColumns(placeWords(best.words, best.picture));
  const { width, height, scale } = best.picture;
  return { width: width / scale, height: height / scale, lines, links: [], hidden: [], ocr: true };
}

/** By letters: a photograph gives many doubtful words of one. */
function meanConfidence(words: readonly RecognizedWord[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
