import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { createdAt, key, moment } from "./columns.ts";
import { users } from "./users.ts";

/** Events for the background functions, written in the transaction of the change they tell of, then sent. */
export const outboxEvents = pgTable(
  "outbox_events",
  {
    id: key(),
    name: varchar("name", { length: 200 }).notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    /** Not to be sent (again) before; moved on by whoever takes the row, so that two senders do not both send it. */
    dueAt: moment("due_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (t) => [
    index("outbox_events_unsent_idx").on(t.createdAt).where(sql`${t.sentAt} is null`),
    index("outbox_events_sent_idx").on(t.sentAt),
  ],
);

/** Mail to be sent, and in the embedded default the mailbox itself. It waits until `not_before`. */
export const emailOutbox = pgTable(
  "email_outbox",
  {
    id: key(),
    userId: uuid("user_id").references(() => users.id, { onDelete: "cascade" }),
    toAddress: varchar("to_address", { length: 320 }).notNull(),
    template: varchar("template", { length: 100 }).notNull(),
    subject: varchar("subject", { length: 300 }).notNull(),
    body: text("body").notNull(),
    /** One mail per key, however often the run that asks for it repeats. */
    dedupeKey: varchar("dedupe_key", { length: 200 }).notNull(),
    notBefore: moment("not_before").notNull().defaultNow(),
    createdAt: createdAt(),
    sentAt: moment("sent_at"),
    canceledAt: moment("canceled_at"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (t) => [
    uniqueIndex("email_outbox_dedupe_key").on(t.dedupeKey),
    index("email_outbox_user_idx").on(t.userId),
    index("email_outbox_waiting_idx")
      .on(t.notBefore)
      .where(sql`${t.sentAt} is null and ${t.canceledAt} is null`),
  ],
);

/** What a person sees under the bell. */
export const notifications = pgTable(
  "notifications",
  {
    id: key(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: varchar("kind", { length: 100 }).notNull(),
    title: varchar("title", { length: 200 }).notNull(),
    body: text("body"),
    path: varchar("path", { length: 300 }),
    createdAt: createdAt(),
    readAt: moment("read_at"),
  },
  (t) => [
    index("notifications_user_idx").on(t.userId, t.createdAt),
    index("notifications_unread_idx").on(t.userId).where(sql`${t.readAt} is null`),
  ],
);
