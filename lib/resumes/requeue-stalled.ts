import { and, inArray, isNull, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import { resumeUploaded } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";

/** Longer than any retry of a run takes: whoever waits longer has lost its event. */
const STALLED_AFTER_MS = 60 * 60 * 1000;

/** Asks once more for the resumes that have waited more than an hour without a step forward. Returns how many. */
export async function requeueStalledResumes(now: Date): Promise<{ queued: number }> {
  const queued = await db().transaction(async (tx) => {
    const stalled = await tx
      .update(resumes)
      .set({ updatedAt: now }) // so that the next sweep gives this one its hour
      .where(
        and(
          inArray(resumes.status, ["pending", "parsing"]),
          lt(resumes.updatedAt, new Date(now.getTime() - STALLED_AFTER_MS)),
          isNull(resumes.deletedAt),
        ),
      )
      .returning({ id: resumes.id, userId: resumes.userId });
    for (const { id, userId } of stalled) {
      await queueEvent(tx, resumeUploaded.create({ resume_id: id, user_id: userId }));
    }
    return stalled.length;
  });
  if (queued > 0) wakeOutbox();
  return { queued };
}
