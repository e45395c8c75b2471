import { mendCharacters } from "../characters.ts";
import type { PlacedText } from "../placed-text.ts";
import { strokeWidth } from "./ink.ts";
import type { Picture } from "./picture.ts";
import type { RecognizedWord } from "./recognizer.ts";

/** Below this a word is more often an icon, a rule or a part of a photograph than text. */
const LEAST_CONFIDENCE = 35;
const LEAST_CONFIDENCE_OF_SIGNS = 70;
/** Strokes so much thicker than those of the page's text, at the same size, are bold. */
const BOLD = 1.28;

const RISING = /[\p{Lu}\p{N}bdfhijklt]/u;

/** A word with the size of its type in points, as far as its letters tell. */
type Sized = { word: RecognizedWord; text: string; size: number };

/** Recognized words as text of a page: boxes in points from its lower left corner, sizes and weights estimated. */
export function placeWords(words: readonly RecognizedWord[], picture: Picture): PlacedText[] {
  const sized = words.flatMap((word): Sized[] => {
    const text = mendCharacters(word.text).trim();
    return isText(text, word) ? [{ word, text, size: typeSize(text, word) / picture.scale }] : [];
  });
  const even = evenSizes(sized);
  const weights = even.map(({ word, size }) => strokeWidth(picture, word) / picture.scale / size);
  const usual = median(weights.filter((weight, index) => weight > 0 && (even[index]?.text.length ?? 0) > 2));
  const isBold = (index: number): boolean => {
    const [before, own, after] = [weights[index - 1], weights[index], weights[index + 1]];
    // One word alone may be blurred: its neighbors must be heavy with it, at least somewhat.
    const beside = Math.max(before ?? 0, after ?? 0);
    return (own ?? 0) > usual * BOLD && beside > usual * (BOLD - 0.1) && (even[index]?.text.length ?? 0) > 1;
  };
  const high = picture.height / picture.scale;
  return even.map(({ word, text, size }, index): PlacedText => {
    const [left, right] = [word.left / picture.scale, word.right / picture.scale];
    const baseline = high - word.baseline / picture.scale;
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

function isText(text: string, { confidence, left, right, top, bottom }: RecognizedWord): boolean {
  if (text === "" || right <= left || bottom <= top) return false;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return /^[•·●▪\-–—|&+*,;:/]+$/.test(text) && confidence >= LEAST_CONFIDENCE_OF_SIGNS;
  return confidence >= (letters < 3 ? LEAST_CONFIDENCE * 1.5 : LEAST_CONFIDENCE);
}

/** The type size in pixels by the height of a word, which depends on whether its letters rise and fall. */
function typeSize(text: string, { top, bottom, baseline }: RecognizedWord): number {
  const rises = RISING.test(text);
  const falls = /[gjpqyQ,;()]/.test(text);
  const above = Math.max(1, Math.min(baseline, bottom) - top);
  if (rises) return above / 0.71;
  return falls || bottom - top > above ? above / 0.49 : (bottom - top) / 0.49;
}

/** Words that follow each other in about one size have one size: letter by letter it would jump. */
function evenSizes(words: readonly Sized[]): Sized[] {
  const rows: Sized[][] = [];
  const sorted = words.toSorted((a, b) => a.word.baseline - b.word.baseline || a.word.left - b.word.left);
  for (const one of sorted) {
    const row = rows.findLast(
      (other, index) => index >= rows.length - 4 && other.some((neighbor) => areAlike(neighbor, one)),
    );
    if (row === undefined) rows.push([one]);
    else row.push(one);
  }
  return rows.flatMap((row) => {
    const letters = row.flatMap(({ text, size }) => (isSign(text) ? [] : Array.from(text, () => size)));
    if (letters.length === 0) letters.push(...row.map(({ size }) => size));
    const size = Math.round(median(letters) * 2) / 2;
    return row.map((one) => ({ ...one, size: Math.max(1, size) }));
  });
}

function areAlike(a: Sized, b: Sized): boolean {
  const height = Math.min(a.word.bottom - a.word.top, b.word.bottom - b.word.top);
  if (Math.abs(a.word.baseline - b.word.baseline) > Math.max(3, height * 0.3)) return false;
  // A rule or a dot is as high as it likes; it has the size of what it stands with.
  if (isSign(a.text) || isSign(b.text)) return true;
  const isSure = RISING.test(a.text) && RISING.test(b.text);
  return Math.max(a.size, b.size) < Math.min(a.size, b.size) * (isSure ? 1.3 : 1.6);
}

function isSign(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
