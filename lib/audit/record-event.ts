import type { Db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { type EventPayload, events } from "#db/schema/events.ts";
import { type Doer, doerId } from "#lib/auth/actor.ts";
import type { EventType } from "#lib/vocabulary.ts";

export type EventSubject = {
  entityType: string;
  entityId: string | null;
  /** Ids, codes and figures. What could name a person stands under `personal`, which erasure removes. */
  payload?: EventPayload;
  /** When it happened, where that is not now. */
  at?: Date;
};

/**
 * Records what was done, inside the transaction of the change it tells of; returns the event's id.
 * Call it last: from here to the commit every other writer of events waits.
 */
export async function recordEvent(
  tx: Db,
  doer: Doer,
  type: EventType,
  subject: EventSubject,
): Promise<string> {
  const { entityType, entityId, payload = {}, at } = subject;
  const row = { eventType: type, userId: doerId(doer), entityType, entityId, payload, createdAt: at };
  return one(await tx.insert(events).values(row).returning({ id: events.id })).id;
}
