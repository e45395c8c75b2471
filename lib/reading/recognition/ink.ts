import type { Picture } from "./picture.ts";
import type { RecognizedWord } from "./recognizer.ts";

/** The mean thickness of a word's strokes in pixels, measured along its rows; 0 where nothing stands out. */
export function strokeWidth({ width, height, gray }: Picture, word: RecognizedWord): number {
  const [left, top] = [Math.max(0, word.left), Math.max(0, word.top)];
  const [right, bottom] = [Math.min(width, word.right), Math.min(height, word.bottom)];
  let [darkest, lightest] = [255, 0];
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const shade = gray[y * width + x] ?? 255;
      darkest = Math.min(darkest, shade);
      lightest = Math.max(lightest, shade);
      sum += shade;
    }
  }
  if (lightest - darkest < 40) return 0;
  const middle = (darkest + lightest) / 2;
  // Letters take less room than what is around them: on a dark ground the light pixels are the ink.
  const isDark = sum / ((right - left) * (bottom - top)) < middle;
  let ink = 0;
  let strokes = 0;
  for (let y = top; y < bottom; y++) {
    let wasInk = false;
    for (let x = left; x < right; x++) {
      const shade = gray[y * width + x] ?? 255;
      const isInk = isDark ? shade > middle : shade < middle;
      if (isInk) ink++;
      if (isInk && !wasInk) strokes++;
      wasInk = isInk;
    }
  }
  return strokes === 0 ? 0 : ink / strokes;
}
