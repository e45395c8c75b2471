import { and, eq } from "drizzle-orm";
import { workRuns } from "#db/schema/background.ts";
import { acceptEvents, tellParent } from "./accept-events.ts";
import type { Statements } from "./database.ts";
import type { Parts, Run } from "./parts.ts";

/** How a run ended. `crashed` is a failure too, and kept apart for whoever reads the dead letters. */
export type Outcome =
  | { status: "completed"; output: unknown }
  | { status: "failed" | "crashed"; error: unknown };

/** Ends a run once: stores the outcome, tells the run that invoked it, and announces the end (`onFailure`). */
export async function finishRun(parts: Parts, tx: Statements, run: Run, outcome: Outcome): Promise<void> {
  const isCompleted = outcome.status === "completed";
  const stored = isCompleted ? { output: outcome.output ?? null } : { error: outcome.error };
  const ended = await tx
    .update(workRuns)
    .set({ status: outcome.status, endedAt: new Date(), ...stored })
    .where(and(eq(workRuns.id, run.id), eq(workRuns.status, "running")))
    .returning({ id: workRuns.id });
  if (ended.length === 0) return;
  const result = isCompleted ? { data: outcome.output ?? null } : { error: outcome.error };
  await tellParent(parts, tx, run, result);
  const data = {
    function_id: run.functionId,
    run_id: run.id,
    event: run.event,
    ...(isCompleted ? { result: outcome.output ?? null } : { error: outcome.error }),
  };
  const name = isCompleted ? "inngest/function.finished" : "inngest/function.failed";
  await acceptEvents(parts, tx, [{ name, data }], null);
}
