import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The data folder of a test run; nothing in it outlives the run. */
export const temporaryData = join(tmpdir(), `candor-test-${process.pid}`);

/** Vitest calls it once, after everything. */
export async function teardown(): Promise<void> {
  await rm(temporaryData, { recursive: true, force: true });
}
