import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { ACCOUNT_TOKEN_PURPOSES } from "#lib/vocabulary.ts";
import { createdAt, key, moment } from "./columns.ts";
import { users } from "./users.ts";

const owner = () =>
  uuid("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** One login. A session that is revoked or expired ends every cookie and token that names it. */
export const sessions = pgTable(
  "sessions",
  {
    id: key(),
    userId: owner(),
    createdAt: createdAt(),
    lastSeenAt: moment("last_seen_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
    userAgent: varchar("user_agent", { length: 500 }),
    ipHash: varchar("ip_hash", { length: 64 }),
  },
  (t) => [
    index("sessions_user_idx").on(t.userId),
    index("sessions_expires_idx").on(t.expiresAt),
    check("sessions_expiry_after_creation", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** Refresh tokens, stored as hashes. `rotated_at` marks one that was exchanged for its successor. */
export const refreshTokens = pgTable(
  "refresh_tokens",
  {
    id: key(),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    userId: owner(),
    family: uuid("family").notNull(),
    tokenHash: varchar("token_hash", { length: 64 }).notNull(),
    createdAt: createdAt(),
    expiresAt: moment("expires_at").notNull(),
    rotatedAt: moment("rotated_at"),
    revokedAt: moment("revoked_at"),
  },
  (t) => [
    uniqueIndex("refresh_tokens_hash_key").on(t.tokenHash),
    index("refresh_tokens_family_idx").on(t.family),
    index("refresh_tokens_user_idx").on(t.userId),
    index("refresh_tokens_session_idx").on(t.sessionId),
    index("refresh_tokens_expires_idx").on(t.expiresAt),
  ],
);

/** Single-use tokens sent by mail: password reset and e-mail verification. Stored as hashes. */
export const accountTokens = pgTable(
  "account_tokens",
  {
    id: key(),
    userId: owner(),
    purpose: text("purpose", { enum: ACCOUNT_TOKEN_PURPOSES }).notNull(),
    tokenHash: varchar("token_hash", { length: 64 }).notNull(),
    createdAt: createdAt(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (t) => [
    uniqueIndex("account_tokens_hash_key").on(t.tokenHash),
    index("account_tokens_user_idx").on(t.userId, t.purpose),
  ],
);

/** Long-lived tokens of integrators, stored as hashes. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: key(),
    userId: owner(),
    name: varchar("name", { length: 100 }).notNull(),
    tokenHash: varchar("token_hash", { length: 64 }).notNull(),
    scopes: text("scopes").array().notNull().default(sql`'{}'::text[]`),
    createdAt: createdAt(),
    expiresAt: moment("expires_at"),
    lastUsedAt: moment("last_used_at"),
    revokedAt: moment("revoked_at"),
  },
  (t) => [uniqueIndex("api_tokens_hash_key").on(t.tokenHash), index("api_tokens_user_idx").on(t.userId)],
);
