import { and, count, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { RawDatabase } from "#db/client.ts";
import { workRuns } from "#db/schema/background.ts";
import { acceptEvents } from "./accept-events.ts";
import { type Depth, embeddedSigningKey, setReceiver, setRestarter } from "./bridge.ts";
import { openRunnerDatabase } from "./database.ts";
import { readFunctionConfigs } from "./function-config.ts";
import type { Log } from "./log.ts";
import type { Parts } from "./parts.ts";
import { Pump } from "./pump.ts";
import { CallQueue } from "./queue.ts";
import { removeOldRuns } from "./retention.ts";
import { startRun } from "./runs.ts";
import { declaredFunctions, type Endpoint } from "./wire.ts";

export type EmbeddedRunnerOptions = {
  database: RawDatabase;
  /** Our own `/api/inngest`. */
  endpoint: Endpoint;
  /** Calls made at once; ten unless given. */
  concurrency?: number;
  log?: Log;
  /** The pause before the second attempt in milliseconds; a second unless given. */
  retryBaseMs?: number;
  /** How long a stop waits for running steps before it hands them back, in milliseconds; eight seconds unless given. */
  graceMs?: number;
};

export type EmbeddedRunner = { stop(): Promise<void>; depth(): Promise<Depth> };

const CONCURRENCY = 10;
const RETRY_BASE_MS = 1000;
const GRACE_MS = 8000; // a stop takes ten seconds at most; the rest is for handing back
const HOUR_MS = 3_600_000;

/**
 * Runs the Inngest functions behind `endpoint` in this process, durably: events, runs, step results and the queue
 * are in the database. Throws one sentence for a function that declares what the runner does not support.
 */
export async function startEmbeddedRunner(options: EmbeddedRunnerOptions): Promise<EmbeddedRunner> {
  const { endpoint, log = console, retryBaseMs = RETRY_BASE_MS } = options;
  const signingKey = embeddedSigningKey();
  const functions = readFunctionConfigs(await declaredFunctions(endpoint, signingKey));
  const database = openRunnerDatabase(options.database);
  const queue = await CallQueue.open(database, log);
  const parts: Parts = { database, queue, functions, endpoint, signingKey, log, retryBaseMs };
  try {
    await queue.setTimetable(functions.values());
  } catch (error) {
    await queue.stop();
    await database.close();
    throw error;
  }
  const pump = new Pump(parts, options.concurrency ?? CONCURRENCY);
  setReceiver(async (events, seed) => {
    const ids = await database.statements.transaction((tx) => acceptEvents(parts, tx, events, seed));
    pump.wake();
    return ids;
  });
  setRestarter({
    restart: async (tx, { id, functionId, event }) => {
      const config = functions.get(functionId);
      return config ? startRun(parts, tx, config, event, { key: `replay:${id}` }) : null;
    },
    wake: () => pump.wake(),
  });
  pump.wake();
  const sweep = () =>
    removeOldRuns(database.statements, new Date()).catch((error) => log.error("Sweep", error));
  const sweeping = setInterval(sweep, HOUR_MS);
  sweeping.unref();

  return {
    async stop() {
      clearInterval(sweeping);
      await pump.stop(options.graceMs ?? GRACE_MS);
      // Until here a step that was still running could send its events.
      setReceiver(null);
      setRestarter(null);
      await queue.stop();
      await database.close();
    },
    depth: () => depthOf(parts),
  };
}

async function depthOf({ database, queue }: Parts): Promise<Depth> {
  const runs = (where: SQL | undefined) =>
    database.statements.select({ number: count() }).from(workRuns).where(where);
  const [running] = await runs(eq(workRuns.status, "running"));
  const [dead] = await runs(and(inArray(workRuns.status, ["failed", "crashed"]), isNull(workRuns.settledAs)));
  return { ...(await queue.depth()), running: running?.number ?? 0, dead: dead?.number ?? 0 };
}
