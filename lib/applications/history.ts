import { and, asc, eq, inArray } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { events, users } from "#db/schema/index.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";

export type StatusStep = { status: ApplicationStatus; at: string; by: string };

const MOVES = ["application_submitted", "application_status_changed", "application_status_undone"] as const;

/** The way of each application through the pipeline, oldest step first, as the audit log tells it. */
export async function listHistories(
  applicationIds: string[],
  database: Db = db(),
): Promise<Map<string, StatusStep[]>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await database
    .select({ id: events.entityId, payload: events.payload, at: events.createdAt, by: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.userId))
    .where(
      and(
        eq(events.entityType, "application"),
        inArray(events.entityId, applicationIds),
        inArray(events.eventType, [...MOVES]),
      ),
    )
    .orderBy(asc(events.sequence));
  const steps = new Map<string, StatusStep[]>();
  for (const { id, payload, at, by } of rows) {
    const status = statusAfter(payload["after"]);
    if (id === null || status === null) continue;
    steps.set(id, [...(steps.get(id) ?? []), { status, at: at.toISOString(), by: by ?? "deleted user" }]);
  }
  return steps;
}

function statusAfter(state: unknown): ApplicationStatus | null {
  const status = typeof state === "object" && state !== null && "status" in state ? state.status : null;
  return status as ApplicationStatus | null; // written by the commands of this domain alone
}
