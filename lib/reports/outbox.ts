import { asc, desc, isNull, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { emailOutbox, outboxEvents } from "#db/schema/index.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import type { OutboxItem, OutboxQuery } from "./api.ts";
import { errorSentence } from "./error-sentence.ts";

type OutboxPage = { items: OutboxItem[]; next_cursor: string | null };

/** A page of the outbox: the events that are not sent yet, oldest first, or all mails, newest first. */
export async function listOutbox(query: OutboxQuery): Promise<OutboxPage> {
  return query.kind === "mail" ? listMails(query) : listEvents(query);
}

async function listEvents({ limit, cursor }: OutboxQuery): Promise<OutboxPage> {
  const at = decodeCursor(cursor, z.tuple([z.string(), z.uuid()]));
  const after = at
    ? sql`(${outboxEvents.createdAt}, ${outboxEvents.id}) > (${at[0]}::timestamptz, ${at[1]}::uuid)`
    : sql`true`;
  const rows = await db()
    .select({ row: outboxEvents, createdText: sql<string>`${outboxEvents.createdAt}::text` })
    .from(outboxEvents)
    .where(sql`${isNull(outboxEvents.sentAt)} and ${after}`)
    .orderBy(asc(outboxEvents.createdAt), asc(outboxEvents.id))
    .limit(limit + 1);
  const { items, next_cursor } = page(rows, limit, ({ row, createdText }) => [createdText, row.id]);
  return {
    items: items.map(({ row }) => ({
      kind: "event",
      name: row.name,
      to: null,
      body: null,
      due_at: row.dueAt.toISOString(),
      canceled_at: null,
      ...sendingOf(row),
    })),
    next_cursor,
  };
}

async function listMails({ limit, cursor }: OutboxQuery): Promise<OutboxPage> {
  const at = decodeCursor(cursor, z.tuple([z.string(), z.uuid()]));
  const rows = await db()
    .select({ row: emailOutbox, createdText: sql<string>`${emailOutbox.createdAt}::text` })
    .from(emailOutbox)
    .where(
      at
        ? sql`(${emailOutbox.createdAt}, ${emailOutbox.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`
        : undefined,
    )
    .orderBy(desc(emailOutbox.createdAt), desc(emailOutbox.id))
    .limit(limit + 1);
  const { items, next_cursor } = page(rows, limit, ({ row, createdText }) => [createdText, row.id]);
  return {
    items: items.map(({ row }) => ({
      kind: "mail",
      name: row.subject,
      to: row.toAddress,
      body: row.body,
      due_at: row.notBefore.toISOString(),
      canceled_at: row.canceledAt?.toISOString() ?? null,
      ...sendingOf(row),
    })),
    next_cursor,
  };
}

function sendingOf(row: {
  id: string;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  lastError: string | null;
}) {
  return {
    id: row.id,
    created_at: row.createdAt.toISOString(),
    sent_at: row.sentAt?.toISOString() ?? null,
    attempts: row.attempts,
    last_error: row.lastError === null ? null : errorSentence({ message: row.lastError }),
  };
}
