import { parseArgs } from "node:util";
import { closeReaders, configureReaders } from "#lib/documents/read-in-child.ts";
import { UsageError } from "./command.ts";
import { inOrder, jobsOption } from "./reading-in-order.ts";

/**
 * Does `work` for every file named in `words` and prints one JSON line each, in their order.
 * Resolves to 1 when any line holds an `error`, else 0. Throws UsageError without a file.
 */
export async function printLines(words: string[], work: (file: string) => Promise<object>): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { jobs: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError("Name at least one file.");
  const jobs = jobsOption(values.jobs);
  configureReaders({ count: jobs });
  let failures = 0;
  try {
    for await (const line of inOrder(positionals, jobs, work)) {
      if ("error" in line) failures++;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await closeReaders();
  }
  return failures > 0 ? 1 : 0;
}
