import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { outboxEvents } from "#db/schema/outbox.ts";
import { env } from "#lib/env.ts";
import { log } from "#lib/telemetry/logger.ts";
import { hasReceiver } from "./embedded/bridge.ts";

/** What `resumeUploaded.create(…)` and its like make. */
export type TypedEvent = { name: string; data: Record<string, unknown>; validate(): Promise<void> };

type OutboxRow = typeof outboxEvents.$inferSelect;

const BATCH = 25; // small, so that taking them in is over soon
const HOLD_SECONDS = 30; // long enough to send a batch; then whoever comes next takes it over
const LONGEST_PAUSE_SECONDS = 600;
const ALONE_FROM_ATTEMPT = 3;

/** Writes an event in the transaction of the change it tells of. It leaves after the commit: call `wakeOutbox`. */
export async function queueEvent(tx: Tx, event: TypedEvent): Promise<void> {
  await event.validate();
  await tx.insert(outboxEvents).values({ name: event.name, payload: event.data });
}

let flushing: Promise<void> | null = null;
let isAskedAgain = false;
let isReceiverAway = false;

/** Sends what waits in the outbox, soon and without being waited for. What fails is tried again by the timer. */
export function wakeOutbox(): void {
  if (flushing) {
    isAskedAgain = true;
    return;
  }
  flushing = flushOutbox()
    .then(() => {})
    .catch((error: unknown) => log().error({ err: error }, "The outbox could not be read."))
    .finally(() => {
      flushing = null;
      if (!isAskedAgain) return;
      isAskedAgain = false;
      wakeOutbox();
    });
}

/** Resolves once nothing is being sent by this module: before the database is closed. */
export async function outboxAtRest(): Promise<void> {
  while (flushing) await flushing;
}

/**
 * Sends every event that is due, oldest first; returns how many. Each carries the id of its row, so that one that is
 * sent twice has one effect. Does nothing where nobody in this process takes events, as on the command line.
 */
export async function flushOutbox(): Promise<number> {
  if (!hasReceiver() && !env().usesInngestServer) return 0;
  let sent = 0;
  let failed = 0;
  for (;;) {
    const rows = await takeDue();
    if (rows.length === 0) break;
    // A row that keeps failing goes alone, so that it holds up nobody else.
    const fresh = rows.filter((row) => row.attempts < ALONE_FROM_ATTEMPT);
    const alone = rows.filter((row) => row.attempts >= ALONE_FROM_ATTEMPT).map((row) => [row]);
    for (const batch of [fresh, ...alone].filter((each) => each.length > 0)) {
      if (await sendBatch(batch)) sent += batch.length;
      else failed += batch.length;
    }
    // Nobody takes events: what was not tried stays due, and the next look begins with it.
    if (sent === 0) break;
    if (isReceiverAway) await freeOutbox();
    isReceiverAway = false;
  }
  if (sent === 0 && failed > 0) isReceiverAway = true;
  return sent;
}

/** Makes everything unsent due at once: at start, and when events are taken again after a time in which none was. */
export async function freeOutbox(): Promise<void> {
  await db()
    .update(outboxEvents)
    .set({ dueAt: new Date(0) })
    .where(isNull(outboxEvents.sentAt));
}

// The rows are held by their due time, not by a transaction: sending takes PGlite's only connection.
async function takeDue(): Promise<OutboxRow[]> {
  const due = db()
    .select({ id: outboxEvents.id })
    .from(outboxEvents)
    .where(and(isNull(outboxEvents.sentAt), sql`${outboxEvents.dueAt} <= now()`))
    .orderBy(asc(outboxEvents.createdAt))
    .limit(BATCH)
    .for("update", { skipLocked: true });
  const rows = await db()
    .update(outboxEvents)
    .set({
      dueAt: sql`now() + make_interval(secs => ${HOLD_SECONDS})`,
      attempts: sql`${outboxEvents.attempts} + 1`,
    })
    .where(inArray(outboxEvents.id, due))
    .returning();
  return rows.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

async function sendBatch(rows: OutboxRow[]): Promise<boolean> {
  // Loaded when it is needed: the client reads the configuration, which a build must not.
  const { inngest } = await import("./client.ts");
  const ids = rows.map((row) => row.id);
  try {
    await inngest.send(
      rows.map(({ id, name, payload, createdAt }) => ({ id, name, data: payload, ts: createdAt.getTime() })),
    );
  } catch (error) {
    await postpone(rows, error);
    return false;
  }
  await db()
    .update(outboxEvents)
    .set({ sentAt: new Date(), lastError: null })
    .where(inArray(outboxEvents.id, ids));
  return true;
}

async function postpone(rows: OutboxRow[], error: unknown): Promise<void> {
  log().warn({ err: error, events: rows.length }, "Events could not be sent; they are tried again.");
  for (const { id, attempts } of rows) {
    const seconds = Math.min(5 * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);
    await db()
      .update(outboxEvents)
      .set({ dueAt: sql`now() + make_interval(secs => ${seconds})`, lastError: String(error).slice(0, 500) })
      .where(eq(outboxEvents.id, id));
  }
}
