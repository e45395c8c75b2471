import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import { UsageError } from "./command.ts";
import { showProgress } from "./progress.ts";

/** The number after `--jobs`, or one per core. Throws UsageError for anything but 1–64. */
export function jobsOption(word: string | undefined): number {
  if (word === undefined) return availableParallelism();
  const jobs = Number(word);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
    throw new UsageError(`--jobs is a whole number from 1 to 64, not "${word}".`);
  }
  return jobs;
}

/** Does `work` for every file, `jobs` at a time, and yields the results in the order of the files. */
export async function* inOrder<Result extends object>(
  files: readonly string[],
  jobs: number,
  work: (file: string) => Promise<Result>,
): AsyncGenerator<Result> {
  const progress = showProgress(files.length);
  try {
    for await (const result of pMapIterable(files, work, { concurrency: jobs, backpressure: jobs * 4 })) {
      progress.step();
      yield result as Result; // no work of ours skips its file
    }
  } finally {
    progress.end();
  }
}
