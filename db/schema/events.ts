import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { EVENT_ACTORS, type EventType } from "#lib/vocabulary.ts";
import { createdAt, key } from "./columns.ts";

/** What an event says. Whatever could name a person stands under `personal`: erasure removes that key. */
export type EventPayload = { personal?: Record<string, unknown>; [field: string]: unknown };

/**
 * The audit log. The database fills `sequence`, the salts and the hashes, and refuses UPDATE, DELETE and TRUNCATE
 * (docs/database.md). There is no foreign key to `users`: an event outlives the person it names.
 */
export const events = pgTable(
  "events",
  {
    id: key(),
    sequence: bigint("sequence", { mode: "number" }).notNull().default(0),
    eventType: varchar("event_type", { length: 100 }).$type<EventType>().notNull(),
    actor: text("actor", { enum: EVENT_ACTORS }).notNull().default("system"),
    userId: uuid("user_id"),
    entityType: varchar("entity_type", { length: 100 }).notNull(),
    entityId: uuid("entity_id"),
    payload: jsonb("payload").$type<EventPayload>().notNull().default({}),
    createdAt: createdAt(),
    /** Random, gone after erasure: without it the digest tells nothing about the person. */
    actorSalt: uuid("actor_salt"),
    /** SHA-256 (hex) over salt and user; empty for the system. */
    actorDigest: varchar("actor_digest", { length: 64 }).notNull().default(""),
    personalSalt: uuid("personal_salt"),
    /** SHA-256 (hex) over salt and `payload.personal`; empty where there is none. */
    personalDigest: varchar("personal_digest", { length: 64 }).notNull().default(""),
    previousHash: varchar("previous_hash", { length: 64 }).notNull().default(""),
    hash: varchar("hash", { length: 64 }).notNull().default(""),
  },
  (t) => [
    uniqueIndex("events_sequence_key").on(t.sequence),
    index("events_type_idx").on(t.eventType, t.sequence),
    index("events_user_idx").on(t.userId, t.sequence),
    index("events_entity_idx").on(t.entityType, t.entityId, t.sequence),
    index("events_created_idx").on(t.createdAt),
    check("events_actor_user", sql`(${t.actor} = 'user') = (${t.userId} is not null)`),
    check("events_payload_object", sql`jsonb_typeof(${t.payload}) = 'object'`),
  ],
);
