import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { workRuns } from "#db/schema/background.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { backgroundDepth, type Depth, findRestarter } from "./embedded/bridge.ts";
import type { Statements } from "./embedded/database.ts";

/** A run that failed or crashed for good. */
export type DeadRun = typeof workRuns.$inferSelect;

/** The name by which people know a function: without that of the app. */
export function functionName(functionId: string): string {
  return functionId.replace(/^candor-/, "");
}

/** The dead run, locked until the transaction ends. Throws 404. */
export async function lockDeadRun(tx: Tx, id: string): Promise<DeadRun> {
  const isDead = and(eq(workRuns.id, id), inArray(workRuns.status, ["failed", "crashed"]));
  const [run] = await tx.select().from(workRuns).where(isDead).for("update");
  if (run === undefined) throw notFound("failed run");
  return run;
}

/**
 * Starts the function of a dead run once more for the same event, in the caller's transaction; returns the new run's
 * id. It begins once `wakeRunner` is called after the commit. Throws 409 `no_runner` where an Inngest server runs
 * background work, and 409 `no_such_function` for one that no longer exists.
 */
export async function restartRun(tx: Tx, run: DeadRun): Promise<string> {
  const restarter = findRestarter();
  if (!restarter) {
    throw conflict(
      "no_runner",
      "Background work does not run in this process. Replay the run where it does.",
    );
  }
  // The same transaction to the runner, whose handle only lacks the types of relational queries.
  const id = await restarter.restart(tx as unknown as Statements, run);
  if (id === null) {
    throw conflict("no_such_function", `The function ${functionName(run.functionId)} no longer exists.`);
  }
  return id;
}

/** Lets the runner look at what was restarted. */
export function wakeRunner(): void {
  findRestarter()?.wake();
}

/** What waits and runs in this process; null where the embedded runner does not run. */
export function runnerDepth(): Promise<Depth | null> {
  return backgroundDepth();
}
