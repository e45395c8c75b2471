import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, PSM, type Worker } from "tesseract.js";
import type { Bounds } from "./bounds.ts";
import type { Language } from "./guess-language.ts";
import { type Picture, toPgm } from "./picture.ts";

/** A word on a picture, in pixels from its upper left corner. `confidence` is 0–100. */
export type RecognizedWord = Bounds & { text: string; confidence: number };

/**
 * Reads words off pictures. It keeps a thread for English and one for the last other language, and starts anew after it
 * was stopped.
 */
export class Recognizer {
  readonly #workers = new Map<Language, Promise<Worker>>();

  /** Loads English ahead of the first picture. */
  warm(): void {
    void this.#workerFor("eng");
  }

  /** The words of one line from left to right; null where `signal` came first. A language that is not installed is read as English. */
  async words(
    picture: Picture,
    signal: AbortSignal,
    language: Language = "eng",
  ): Promise<RecognizedWord[] | null> {
    if (signal.aborted) return null;
    const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
    const onAbort = (): void => stop(null);
    signal.addEventListener("abort", onAbort);
    try {
      const words = await Promise.race([this.#recognize(picture, language), stopped]);
      if (words === null) await this.close();
      return words;
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    const workers = [...this.#workers.values()];
    this.#workers.clear();
    for (const worker of workers) await (await worker).terminate();
  }

  async #workerFor(language: Language): Promise<Worker> {
    const running = this.#workers.get(language);
    if (running !== undefined) return running;
    for (const [other, worker] of this.#workers) {
      if (other === "eng" || language === "eng") continue;
      this.#workers.delete(other);
      await (await worker).terminate();
    }
    const started = startWorker(language);
    this.#workers.set(language, started);
    return started;
  }

  async #recognize(picture: Picture, language: Language): Promise<RecognizedWord[]> {
    const worker = await this.#workerFor(isInstalled(language) ? language : "eng");
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

/** Whether the language can be read; English always can. */
export function isInstalled(language: Language): boolean {
  return folderOf(language) !== null;
}

const require = createRequire(import.meta.url);

function folderOf(language: Language): string | null {
  try {
    return join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), "4.0.0_best_int");
  } catch {
    return null;
  }
}

async function startWorker(language: Language): Promise<Worker> {
  const folder = folderOf(language);
  if (folder === null) throw new Error(`Recognition has no data for "${language}".`);
  const worker = await createWorker(language, 1, { langPath: folder, gzip: true, cacheMethod: "none" });
  // Given a line and its resolution, it need not look for either.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: "300" });
  return worker;
}
