import { and, eq, gt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";

/** Going back and forth between applicants is one look, not ten. */
const ONE_LOOK_MS = 15 * 60 * 1000;

/** Records that somebody other than its owner looked at a resume, once per look. `about` names the occasion. */
export async function recordViewing(
  actor: Actor,
  resumeId: string,
  about: Record<string, string> = {},
  now = new Date(),
): Promise<void> {
  const [seen] = await db()
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.entityType, "resume"),
        eq(events.entityId, resumeId),
        eq(events.userId, actor.id),
        eq(events.eventType, "resume_viewed"),
        gt(events.createdAt, new Date(now.getTime() - ONE_LOOK_MS)),
      ),
    )
    .limit(1);
  if (seen) return;
  await recordEvent(db(), actor, "resume_viewed", {
    entityType: "resume",
    entityId: resumeId,
    payload: { resume_id: resumeId, ...about },
  });
}
