import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, PSM, type Worker } from "tesseract.js";
import type { Bounds } from "./bounds.ts";
import { type Picture, toPgm } from "./picture.ts";

/** A word on a picture, in pixels from its upper left corner. `confidence` is 0–100. */
export type RecognizedWord = Bounds & { text: string; confidence: number };

/** Reads words off pictures. It keeps one thread with the language loaded, and starts anew after it was stopped. */
export class Recognizer {
  #worker: Promise<Worker> | null = null;

  /** Loads the language ahead of the first picture. */
  warm(): void {
    this.#worker ??= startWorker();
  }

  /** The words of one line from left to right; null where `signal` came first. */
  async words(picture: Picture, signal: AbortSignal): Promise<RecognizedWord[] | null> {
    if (signal.aborted) return null;
    this.warm();
    const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
    const onAbort = (): void => stop(null);
    signal.addEventListener("abort", onAbort);
    try {
      const words = await Promise.race([this.#recognize(picture), stopped]);
      if (words === null) await this.close();
      return words;
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await (await worker)?.terminate();
  }

  async #recognize(picture: Picture): Promise<RecognizedWord[]> {
    const worker = await this.#worker;
    if (worker === undefined || worker === null) return [];
    const { data: page } = await worker.recognize(toPgm(picture), {}, { blocks: true, text: false });
    return (page.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ lines }) =>
        lines.flatMap(({ words }) =>
          words.map(({ text, confidence, bbox }) => {
            const { x0: left, y0: top, x1: right, y1: bottom } = bbox;
            return { text, confidence, left, top, right, bottom };
          }),
        ),
      ),
    );
  }
}

async function startWorker(): Promise<Worker> {
  const language = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng/package.json"));
  const worker = await createWorker("eng", 1, {
    langPath: join(language, "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
  });
  // Given a line and its resolution, it need not look for either.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: "300" });
  return worker;
}
