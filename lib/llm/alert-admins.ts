import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events, notifications, users } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { log } from "#lib/telemetry/logger.ts";

const told = new Set<string>();

/** Tells every admin once per `occasion`, and records it. */
export async function alertAdmins(
  type: "llm_key_refused" | "llm_budget_reached",
  occasion: string,
  notice: { title: string; body: string; path: string },
): Promise<void> {
  if (told.has(`${type} ${occasion}`)) return;
  told.add(`${type} ${occasion}`);
  log().warn({ alert: type, occasion }, notice.title);
  await db().transaction(async (tx) => {
    const [before] = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.eventType, type), eq(sql`${events.payload}->>'occasion'`, occasion)))
      .limit(1);
    if (before !== undefined) return;
    const admins = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.role, "admin"), eq(users.isActive, true)));
    if (admins.length > 0) {
      await tx.insert(notifications).values(admins.map(({ id }) => ({ userId: id, kind: type, ...notice })));
    }
    await recordEvent(tx, "system", type, { entityType: "llm", entityId: null, payload: { occasion } });
  });
}
