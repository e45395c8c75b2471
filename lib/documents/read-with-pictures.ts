import { Problem } from "#lib/errors.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import type { ReaderPool, RunOptions } from "./reader-pool.ts";
import type { ReadingInput } from "./reader-tasks.ts";

/** Runs one reading task on a pool. `more` is what the task is told beside the document. */
export type RunReading<T> = (
  pool: ReaderPool,
  more: Pick<ReadingInput, "recognitionMs">,
  options: RunOptions,
) => Promise<T>;

/** Both readings of a document together take no longer (SPEC section 4). */
const TOTAL_MS = 20_000;
/** Of that, what is left for all else once recognition has stopped: a busy machine draws and answers late. */
const SPARE_MS = 5000;
/** What recognition gets at least, however long the first reading took. */
const LEAST_MS = 6000;

/**
 * What a reader makes of a document; where that leaves pictures unread, what a recognizer makes of it. Recognition that
 * fails leaves a document with some text of its own as the reader read it, its pages still marked `needsOcr`.
 */
export async function readWithPictures<T>(
  run: RunReading<T>,
  documentOf: (output: T) => ReadDocument,
  readers: () => ReaderPool,
  recognizers: () => ReaderPool,
): Promise<T> {
  let begin = performance.now();
  const onBegin = (): void => {
    begin = performance.now();
  };
  let first: { output: T } | null = null;
  try {
    first = { output: await run(readers(), {}, { timeoutMs: TOTAL_MS, onBegin }) };
    if (!documentOf(first.output).pages.some(({ needsOcr }) => needsOcr)) return first.output;
  } catch (error) {
    if (!(error instanceof Problem && error.code === "no_text_layer")) throw error;
  }
  const timeoutMs = Math.max(LEAST_MS, TOTAL_MS - (performance.now() - begin));
  const recognitionMs = Math.max(LEAST_MS / 2, timeoutMs - SPARE_MS);
  try {
    return await run(recognizers(), { recognitionMs }, { timeoutMs });
  } catch (error) {
    if (first === null) throw error;
    return first.output;
  }
}
