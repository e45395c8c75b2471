import { mendCharacters } from "../characters.ts";
import type { PlacedText } from "../placed-text.ts";
import { inkIn, strokeWidths } from "./ink.ts";
import type { Picture } from "./picture.ts";
import type { RecognizedWord } from "./recognizer.ts";

/** The words of one strip from left to right; in pixels, its baseline and how high its tallest letters rise above it. */
export type RecognizedStrip = { words: RecognizedWord[]; baseline: number; rise: number };

/** Below this a strip, or a sign at its ends, is more often an icon, a rule or a part of a photograph than text. */
const LEAST_CONFIDENCE = 30;
const LEAST_CONFIDENCE_OF_ENDS = 50;
/** Of a strip that holds one letter or two and nothing else. */
const LEAST_CONFIDENCE_ALONE = 80;
const LEAST_CONFIDENCE_OF_SIGNS = 60;
/** Strokes so much thicker than those of the page's text, at the same size, are bold. */
const BOLD = 1.28;

/** Letters that rise above the small ones, and figures. */
const RISING = /[\p{Lu}\p{N}bdfhijklt]/u;
/** Of the size of type, what most faces give to capitals and to small letters. */
const CAPITALS = 0.71;
const SMALL_LETTERS = 0.49;
/** Sizes closer than this are one size: measured by the pixel they jump. */
const ONE_SIZE = 1.09;
const DEFAULT_SIZE = 10;

/** A word with the size of its type in points, 0 where only signs tell it. */
type Sized = { word: RecognizedWord; text: string; size: number; baseline: number; strip: number };

/** Recognized words as text of a page: boxes in points from its lower left corner, sizes and weights estimated. */
export function placeWords(strips: readonly RecognizedStrip[], picture: Picture): PlacedText[] {
  const sized = strips.flatMap(({ words, baseline, rise }, strip): Sized[] => {
    const all = words.flatMap((word) => {
      const text = mendCharacters(word.text).trim();
      return text === "" || word.right <= word.left || word.bottom <= word.top ? [] : [{ word, text }];
    });
    const confidence = meanConfidence(words);
    const isAlone = lettersIn(all.map(({ text }) => text).join("")) < 3;
    if (isAlone && confidence < LEAST_CONFIDENCE_ALONE) return [];
    const kept = all.filter(({ word, text }, at) =>
      isText(text, word.confidence, confidence, at === 0 || at === all.length - 1),
    );
    const size = typeSize(kept.map(({ text }) => text).join(""), rise) / picture.scale;
    return kept.map((one) => ({ ...one, size, baseline, strip }));
  });
  const even = evenSizes(sized);
  const widths = strokeWidths(even.map(({ word }) => inkIn(picture, word)));
  const weights = even.map(({ size }, index) => (widths[index] ?? 0) / picture.scale / size);
  const usual = median(weights.filter((weight, index) => weight > 0 && (even[index]?.text.length ?? 0) > 2));
  const isBold = (index: number): boolean => {
    const one = even[index];
    if (one === undefined || one.text.length < 2 || (weights[index] ?? 0) < usual * BOLD) return false;
    // One word alone may be blurred: a neighbor must be heavy with it, at least somewhat.
    const beside = [index - 1, index + 1].filter((near) => even[near]?.strip === one.strip);
    return beside.length === 0 || beside.some((near) => (weights[near] ?? 0) > usual * (BOLD - 0.1));
  };
  const high = picture.height / picture.scale;
  return even.map(({ word, text, size, ...one }, index): PlacedText => {
    const [left, right] = [word.left / picture.scale, word.right / picture.scale];
    const baseline = high - one.baseline / picture.scale;
    return {
      text,
      box: [left, baseline - size * 0.2, right, baseline + size * 0.8],
      baseline,
      fontSize: size,
      fontName: "",
      bold: isBold(index),
      italic: false,
      starts: Array.from(text, (_, at) => left + ((right - left) * at) / text.length),
    };
  });
}

/** A doubtful word in a line that reads well is still the best reading of what stands there. */
function isText(text: string, confidence: number, ofStrip: number, isEnd: boolean): boolean {
  const letters = lettersIn(text);
  if (letters === 0)
    return /^[•·●▪\-–—|&+*,;:/@]+$/.test(text) && (!isEnd || confidence >= LEAST_CONFIDENCE_OF_SIGNS);
  if (letters < 3 && isEnd) return confidence >= LEAST_CONFIDENCE_OF_ENDS;
  return Math.max(confidence, ofStrip - LEAST_CONFIDENCE) >= LEAST_CONFIDENCE;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The type size in pixels, which the height of a line gives by whether any of its letters rise. */
function typeSize(text: string, rise: number): number {
  if (lettersIn(text) === 0) return 0;
  return Math.max(1, rise) / (RISING.test(text) ? CAPITALS : SMALL_LETTERS);
}

/** Gives sizes that are nearly the same the one that most of their letters have. */
function evenSizes(words: readonly Sized[]): Sized[] {
  const sizes = new Map<number, number>();
  let rest = words.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b);
  while (rest.length > 0) {
    const center = mostCommon(rest);
    const isNear = (size: number): boolean => size < center * ONE_SIZE && size > center / ONE_SIZE;
    const even = Math.round(median(rest.filter(isNear)) * 2) / 2;
    for (const size of rest) if (isNear(size)) sizes.set(size, Math.max(1, even));
    if (sizes.size > 0 && !sizes.has(0)) sizes.set(0, even);
    rest = rest.filter((size) => !isNear(size));
  }
  return words.map((word) => ({ ...word, size: sizes.get(word.size) ?? DEFAULT_SIZE }));
}

/** Of sorted sizes, the one about which most lie. */
function mostCommon(sorted: readonly number[]): number {
  let [best, most] = [sorted[0] ?? 1, 0];
  let [from, to] = [0, 0];
  for (const size of sorted) {
    while ((sorted[from] ?? size) <= size / ONE_SIZE) from++;
    while (to < sorted.length && (sorted[to] ?? size) < size * ONE_SIZE) to++;
    if (to - from > most) [best, most] = [size, to - from];
  }
  return best;
}

/** By letters: a photograph gives many doubtful words of one. */
export function meanConfidence(words: readonly RecognizedWord[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
