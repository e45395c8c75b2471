import type { workRuns } from "#db/schema/background.ts";
import type { RunnerDatabase } from "./database.ts";
import type { FunctionConfig } from "./function-config.ts";
import type { Log } from "./log.ts";
import type { CallQueue } from "./queue.ts";
import type { Endpoint } from "./wire.ts";

/** What the parts of a started runner share. */
export type Parts = {
  database: RunnerDatabase;
  queue: CallQueue;
  functions: Map<string, FunctionConfig>;
  endpoint: Endpoint;
  signingKey: string;
  log: Log;
  /** The pause before the second attempt; each later one is twice as long. */
  retryBaseMs: number;
};

/** A stored run. */
export type Run = typeof workRuns.$inferSelect;
