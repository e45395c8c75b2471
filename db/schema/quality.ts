import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import { REVIEW_REASONS, REVIEW_STATUSES, REVIEWED_FIELDS } from "#lib/vocabulary.ts";
import { createdAt, key, moment } from "./columns.ts";
import { users } from "./users.ts";

/** One call of a language model: what for, to whom, how much, how long. Never the text itself. */
export const llmCalls = pgTable(
  "llm_calls",
  {
    id: key(),
    purpose: varchar("purpose", { length: 100 }).notNull(),
    provider: varchar("provider", { length: 50 }).notNull(),
    model: varchar("model", { length: 100 }).notNull(),
    promptVersion: varchar("prompt_version", { length: 100 }),
    inputHash: varchar("input_hash", { length: 64 }),
    outputHash: varchar("output_hash", { length: 64 }),
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
    /** Millionths of a US dollar. */
    costMicroUsd: bigint("cost_micro_usd", { mode: "number" }).notNull().default(0),
    durationMs: integer("duration_ms").notNull(),
    /** Null for a success. */
    errorCode: varchar("error_code", { length: 100 }),
    /** Whether another model than the first in the chain was asked. */
    isFallback: boolean("is_fallback").notNull().default(false),
    /** Values that the answer claimed, and those of them that the source did not carry. */
    claims: integer("claims"),
    droppedClaims: integer("dropped_claims"),
    entityType: varchar("entity_type", { length: 100 }),
    entityId: uuid("entity_id"),
    createdAt: createdAt(),
  },
  (t) => [
    index("llm_calls_created_idx").on(t.createdAt),
    index("llm_calls_entity_idx").on(t.entityType, t.entityId),
    check(
      "llm_calls_amounts_range",
      sql`${t.inputTokens} >= 0 and ${t.outputTokens} >= 0 and ${t.costMicroUsd} >= 0 and ${t.durationMs} >= 0`,
    ),
  ],
);

/** Answers of language models that may serve again; gone with the record they are about, or after 30 days. */
export const llmAnswers = pgTable(
  "llm_answers",
  {
    promptVersion: varchar("prompt_version", { length: 100 }).notNull(),
    /** SHA-256 (hex) of the canonical JSON (RFC 8785) of the input. */
    inputHash: varchar("input_hash", { length: 64 }).notNull(),
    provider: varchar("provider", { length: 50 }).notNull(),
    model: varchar("model", { length: 100 }).notNull(),
    isFallback: boolean("is_fallback").notNull(),
    answer: jsonb("answer").$type<unknown>().notNull(),
    entityType: varchar("entity_type", { length: 100 }).notNull(),
    entityId: uuid("entity_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "llm_answers_pkey", columns: [t.promptVersion, t.inputHash] }),
    index("llm_answers_entity_idx").on(t.entityType, t.entityId),
    index("llm_answers_created_idx").on(t.createdAt),
  ],
);

/** Readings that a person has to look at: those of low confidence, and a daily sample of all. */
export const reviewQueue = pgTable(
  "review_queue",
  {
    id: key(),
    entityType: varchar("entity_type", { length: 100 }).notNull(),
    entityId: uuid("entity_id").notNull(),
    reason: varchar("reason", { length: 100, enum: REVIEW_REASONS }).notNull(),
    /** SHA-256 (hex) over who read and how sure each field was: what is decided stays so while these stay. */
    reading: varchar("reading", { length: 64 }).notNull().default(""),
    /** 0–100. */
    confidence: integer("confidence"),
    status: text("status", { enum: REVIEW_STATUSES }).notNull().default("open"),
    decidedBy: uuid("decided_by").references(() => users.id, { onDelete: "set null" }),
    decidedAt: moment("decided_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("review_queue_open_key")
      .on(t.entityType, t.entityId, t.reason)
      .where(sql`${t.status} = 'open'`),
    index("review_queue_status_idx").on(t.status, t.createdAt),
    check("review_queue_confidence_range", sql`${t.confidence} between 0 and 100`),
  ],
);

/** What a reviewer found in a sampled reading, field by field, beside how sure the reading was of it. */
export const reviewFindings = pgTable(
  "review_findings",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviewQueue.id, { onDelete: "cascade" }),
    field: text("field", { enum: REVIEWED_FIELDS }).notNull(),
    /** 0–100; null where nothing was read, and so nothing claimed. */
    confidence: integer("confidence"),
    isRight: boolean("is_right").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "review_findings_pkey", columns: [t.reviewId, t.field] }),
    index("review_findings_created_idx").on(t.createdAt),
    check("review_findings_confidence_range", sql`${t.confidence} between 0 and 100`),
  ],
);
