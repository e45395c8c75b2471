import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs } from "#db/schema/index.ts";
import { jobSubmitted } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";

/** Longer than any retry of a run takes: whoever waits longer has lost its event. */
const STALLED_AFTER_MS = 60 * 60 * 1000;

/** Asks once more for the analysis of jobs that have waited for it more than an hour. Returns how many. */
export async function requeueStalledJobs(now: Date): Promise<{ queued: number }> {
  const queued = await db().transaction(async (tx) => {
    const stalled = await tx
      .update(jobs)
      .set({ updatedAt: now }) // so that the next sweep gives this one its hour
      .where(
        and(
          eq(jobs.status, "pending_analysis"),
          lt(jobs.updatedAt, new Date(now.getTime() - STALLED_AFTER_MS)),
        ),
      )
      .returning({ id: jobs.id });
    for (const { id } of stalled) await queueEvent(tx, jobSubmitted.create({ job_id: id }));
    return stalled.length;
  });
  if (queued > 0) wakeOutbox();
  return { queued };
}
