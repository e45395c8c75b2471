import { fileURLToPath } from "node:url";
import { closeDatabase, openDatabase } from "#db/client.ts";
import { env } from "#lib/env.ts";
import { loadEnvironmentFile } from "../scripts/environment-file.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Opens the configured database for one piece of work and closes it again. The embedded database belongs to one
 * process at a time: while the server runs, this throws the sentence that says so.
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  loadEnvironmentFile(ROOT);
  const { DATABASE_URL, DATA_DIR } = env();
  await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR, root: ROOT });
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
