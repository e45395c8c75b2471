import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { workRuns } from "#db/schema/index.ts";
import { lockDeadRun, restartRun, wakeRunner } from "#inngest/dead-runs.ts";
import { resumeUploaded } from "#inngest/events.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { conflict } from "#lib/errors.ts";
import { awaitReading } from "#lib/resumes/commands.ts";
import type { DeadRunView } from "./api.ts";
import { toDeadRun } from "./queues.ts";

type Outcome = { settledAs: "replayed" | "dismissed"; replayedBy: string | null };

/**
 * Starts a dead run once more for the same event. Asked again, it answers the same and starts nothing. Throws 404,
 * 409 `run_dismissed`, 409 `no_runner` where an Inngest server runs background work, and 409 `no_such_function`.
 */
export async function replayRun(actor: Actor, id: string): Promise<DeadRunView> {
  const view = await db().transaction(async (tx) => {
    const run = await lockDeadRun(tx, id);
    if (run.settledAs === "replayed") return toDeadRun(run);
    if (run.settledAs === "dismissed") throw conflict("run_dismissed", "This run has been dismissed.");
    const reading = resumeUploaded.schema.safeParse(run.event.data);
    if (run.event.name === resumeUploaded.name && reading.success)
      await awaitReading(tx, reading.data.resume_id);
    const replayedBy = await restartRun(tx, run);
    return settle(tx, actor, id, { settledAs: "replayed", replayedBy });
  });
  wakeRunner();
  return view;
}

/** Takes a dead run off the list. Asked again, it answers the same. Throws 404, and 409 `run_replayed`. */
export async function dismissRun(actor: Actor, id: string): Promise<DeadRunView> {
  return db().transaction(async (tx) => {
    const run = await lockDeadRun(tx, id);
    if (run.settledAs === "dismissed") return toDeadRun(run);
    if (run.settledAs === "replayed") throw conflict("run_replayed", "This run has been replayed.");
    return settle(tx, actor, id, { settledAs: "dismissed", replayedBy: null });
  });
}

async function settle(
  tx: Parameters<typeof lockDeadRun>[0],
  actor: Actor,
  id: string,
  outcome: Outcome,
): Promise<DeadRunView> {
  const view = toDeadRun(
    one(
      await tx
        .update(workRuns)
        .set({ ...outcome, settledAt: new Date() })
        .where(eq(workRuns.id, id))
        .returning(),
    ),
  );
  await recordEvent(tx, actor, outcome.settledAs === "replayed" ? "run_replayed" : "run_dismissed", {
    entityType: "run",
    entityId: null,
    payload: { run_id: id, function: view.function, ...view.about, replayed_by: outcome.replayedBy },
  });
  return view;
}
