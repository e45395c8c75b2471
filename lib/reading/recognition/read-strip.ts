import type { Strip } from "./bullets.ts";
import { cutStrip, onPage } from "./cut-strip.ts";
import type { Layout } from "./find-strips.ts";
import type { Picture } from "./picture.ts";
import { meanConfidence, type RecognizedStrip } from "./place-words.ts";
import type { Recognizer } from "./recognizer.ts";

/** Below this confidence a line is read again at other sizes, and the surest reading counts: which suits is hard to tell. */
const SURE = 70;
const ZOOMS = [1, 0.8, 1.5];
/** Shorter strips are more often pictures than words, and not worth another reading. */
const FEWEST_MARKS = 3;

/** The words of a strip, placed on its page, with its bullets; null where `signal` came first. */
export async function readStrip(
  page: Picture,
  layout: Layout,
  strip: Strip,
  recognizer: Recognizer,
  signal: AbortSignal,
): Promise<RecognizedStrip | null> {
  let best: RecognizedStrip & { confidence: number } = { words: [], baseline: 0, rise: 0, confidence: -1 };
  for (const zoom of ZOOMS) {
    const cut = cutStrip(page, layout, strip, zoom);
    const words = await recognizer.words(cut.picture, signal);
    if (words === null) return null;
    const confidence = meanConfidence(words);
    if (confidence > best.confidence) {
      const { baseline, rise } = cut;
      best = { words: words.map((word) => onPage(cut, word)), baseline, rise, confidence };
    }
    if (confidence >= SURE || strip.marks.length < FEWEST_MARKS) break;
  }
  const { words, baseline, rise } = best;
  const bullets = words.length === 0 ? [] : strip.bullets;
  const all = [...words, ...bullets.map((bullet) => ({ ...bullet, text: "•", confidence: 100 }))];
  return { words: all.toSorted((a, b) => a.left - b.left), baseline, rise };
}
