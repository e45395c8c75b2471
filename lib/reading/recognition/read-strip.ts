import type { Strip } from "./bullets.ts";
import { type Cut, cutStrip, onPage, thicken } from "./cut-strip.ts";
import type { Layout } from "./find-strips.ts";
import type { Picture } from "./picture.ts";
import { meanConfidence, type RecognizedStrip } from "./place-words.ts";
import type { RecognizedWord } from "./recognizer.ts";

/** Reads the words of a line; null where the time ran out. */
export type ReadLine = (line: Picture) => Promise<RecognizedWord[] | null>;

/** Below this confidence a line is read again at other sizes, and the surest reading counts: which suits is hard to tell. */
const SURE = 70;
const ZOOMS = [1, 0.8, 1.5];
/** Shorter strips are more often pictures than words, and not worth another reading. */
const FEWEST_MARKS = 3;

/**
 * The words of a strip, placed on its page, with its bullets; null where the time ran out. It is read once if the page
 * `isDoubtful` as a whole, in a script that recognition does not know: other sizes change nothing there.
 */
export async function readStrip(
  page: Picture,
  layout: Layout,
  strip: Strip,
  read: ReadLine,
  isDoubtful: boolean,
): Promise<RecognizedStrip | null> {
  let best: Attempt | null = null;
  for (const zoom of ZOOMS) {
    const attempt = await tryCut(cutStrip(page, layout, strip, zoom), read);
    if (attempt === null) return null;
    if (best === null || attempt.confidence > best.confidence) best = attempt;
    if (isDoubtful || attempt.confidence >= SURE || strip.marks.length < FEWEST_MARKS) break;
  }
  return best === null ? null : toStrip(best, strip);
}

/** How a line of large type is cut: recognition knows it less, and its confidence says little of it. */
const LARGE_CUTS = [
  { zoom: 1, thicker: 0 },
  { zoom: 1, thicker: 1 },
  { zoom: 1, thicker: 2 },
  { zoom: 0.7, thicker: 1 },
  { zoom: 0.6, thicker: 0 },
];
/** The share of its letters in which a reading agrees with the others: those of a photograph agree in nothing. */
const LEAST_AGREEMENT = 0.4;

/**
 * As `readStrip`, for a line of large type, a name or a title: it is read several times, and the reading that is most
 * like the others counts.
 */
export async function readLargeStrip(
  page: Picture,
  layout: Layout,
  strip: Strip,
  read: ReadLine,
  isDoubtful: boolean,
): Promise<RecognizedStrip | null> {
  if (isDoubtful) return readStrip(page, layout, strip, read, isDoubtful);
  const attempts: Attempt[] = [];
  for (const { zoom, thicker } of LARGE_CUTS) {
    const cut = cutStrip(page, layout, strip, zoom);
    const attempt = await tryCut(thicker > 0 ? thicken(cut, thicker) : cut, read);
    if (attempt === null) return null;
    attempts.push(attempt);
  }
  const texts = attempts.map(({ words }) => words.map(({ text }) => text).join(" "));
  let [best, most] = [attempts[0], 0];
  for (const [at, attempt] of attempts.entries()) {
    const others = texts.filter((_, other) => other !== at);
    const agreement =
      others.reduce((sum, other) => sum + likeness(texts[at] ?? "", other), 0) / others.length;
    // Confidence decides between readings that are equally common.
    const weight = agreement + attempt.confidence / 1000;
    if (agreement >= LEAST_AGREEMENT && weight > most) [best, most] = [attempt, weight];
  }
  if (best === undefined) return null;
  return toStrip(most === 0 ? { ...best, words: [] } : best, strip);
}

type Attempt = { cut: Cut; words: RecognizedWord[]; confidence: number };

async function tryCut(cut: Cut, read: ReadLine): Promise<Attempt | null> {
  const words = await read(cut.picture);
  return words === null ? null : { cut, words, confidence: meanConfidence(words) };
}

function toStrip({ cut, words }: Attempt, strip: Strip): RecognizedStrip {
  const { baseline, rise } = cut;
  const bullets = words.length === 0 ? [] : strip.bullets;
  const all = [
    ...words.map((word) => onPage(cut, word)),
    ...bullets.map((bullet) => ({ ...bullet, text: "•", confidence: 100 })),
  ];
  return { words: all.toSorted((a, b) => a.left - b.left), baseline, rise };
}

/** 1 for equal texts, 0 where every letter differs (V. Levenshtein's distance, 1965, by the longer text). */
function likeness(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    above = current;
  }
  return 1 - (above.at(-1) ?? 0) / Math.max(1, a.length, b.length);
}
