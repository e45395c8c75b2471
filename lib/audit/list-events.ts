import { and, desc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import type { EventType } from "#lib/vocabulary.ts";

export type EventFilter = {
  type?: EventType;
  userId?: string;
  entityType?: string;
  entityId?: string;
  /** From this moment on. */
  since?: Date;
  /** Before this moment. */
  until?: Date;
};

export type RecordedEvent = typeof events.$inferSelect;
export type EventPage = { items: RecordedEvent[]; nextCursor: string | null };

/** The newest events first, `limit` (1–100) at a time; `cursor` is the `nextCursor` of the page before. */
export async function listEvents(
  db: Db,
  filter: EventFilter,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
): Promise<EventPage> {
  const size = Math.min(100, Math.max(1, Math.trunc(limit)));
  const rows = await db
    .select()
    .from(events)
    .where(and(...conditions(filter), before(cursor)))
    .orderBy(desc(events.sequence))
    .limit(size + 1);
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? String(last.sequence) : null };
}

function conditions({ type, userId, entityType, entityId, since, until }: EventFilter): (SQL | undefined)[] {
  return [
    type && eq(events.eventType, type),
    userId ? eq(events.userId, userId) : undefined,
    entityType ? eq(events.entityType, entityType) : undefined,
    entityId ? eq(events.entityId, entityId) : undefined,
    since && gte(events.createdAt, since),
    until && lt(events.createdAt, until),
  ];
}

// A cursor that is none starts at the top: it can only come from a link that somebody edited.
function before(cursor: string | null | undefined): SQL | undefined {
  return cursor && /^\d{1,15}$/.test(cursor) ? lt(events.sequence, Number(cursor)) : undefined;
}
