import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import manifest from "../../package.json" with { type: "json" };

const DATABASE_TIMEOUT_MS = 2_000;

/** Whether a part of the system answers. */
type Check = "up" | "down";

/** How the whole is: without its database it is unhealthy, without its workers degraded. */
export type Health = {
  status: "healthy" | "degraded" | "unhealthy";
  version: string;
  checks: { database: Check; workers: Check };
};

// Bundles of one process share globalThis and nothing else.
const shared = globalThis as { candorWorkersCheck?: () => boolean | Promise<boolean> };

/** Tells the health check how to ask whether background work is running. Call once at start. */
export function watchWorkers(isRunning: () => boolean | Promise<boolean>): void {
  shared.candorWorkersCheck = isRunning;
}

/** Asks every part whether it answers; never throws, never takes longer than about two seconds. */
export async function checkHealth(): Promise<Health> {
  const [database, workers] = await Promise.all([
    check(async () => {
      await db().execute(sql`select 1`);
      return true;
    }),
    check(async () => (await shared.candorWorkersCheck?.()) ?? false),
  ]);
  const status = database === "down" ? "unhealthy" : workers === "down" ? "degraded" : "healthy";
  return { status, version: manifest.version, checks: { database, workers } };
}

async function check(ask: () => Promise<boolean>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS);
  });
  try {
    return (await Promise.race([ask(), tooSlow])) ? "up" : "down";
  } catch {
    return "down"; // that it failed is the answer
  } finally {
    clearTimeout(timer);
  }
}
