import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  jsonb,
  pgEnum,
  pgTable,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import type { CandidateWishes } from "#lib/matching/meet-wishes.ts";
import { ROLES } from "#lib/vocabulary.ts";
import { createdAt, key, moment, updatedAt } from "./columns.ts";

export const userRole = pgEnum("user_role", ROLES);

export const users = pgTable(
  "users",
  {
    id: key(),
    name: varchar("name", { length: 200 }).notNull(),
    email: varchar("email", { length: 320 }).notNull(),
    passwordHash: varchar("password_hash", { length: 255 }).notNull(),
    role: userRole("role").notNull(),
    company: varchar("company", { length: 200 }),
    /** What a candidate looks for; scores never see it. */
    wishes: jsonb("wishes").$type<CandidateWishes>(),
    emailVerifiedAt: moment("email_verified_at"),
    isActive: boolean("is_active").notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: moment("deleted_at"),
  },
  (t) => [
    uniqueIndex("users_email_key").on(t.email),
    index("users_role_idx").on(t.role),
    check("users_email_format", sql`${t.email} ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'`),
    check("users_email_lower", sql`${t.email} = lower(${t.email})`),
    check("users_password_hash_present", sql`${t.passwordHash} <> ''`),
  ],
);

/** What a person agreed to, one row per decision; the newest row of a purpose holds. */
export const consents = pgTable(
  "consents",
  {
    id: key(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: varchar("purpose", { length: 100 }).notNull(),
    isGranted: boolean("is_granted").notNull(),
    /** Version of the text that was shown. */
    textVersion: varchar("text_version", { length: 50 }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("consents_user_purpose_idx").on(t.userId, t.purpose, t.createdAt)],
);

/** Voluntary answers for fairness statistics. No query that ranks or shows a candidate reads this table. */
export const selfIdentifications = pgTable(
  "self_identifications",
  {
    id: key(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    gender: varchar("gender", { length: 50 }),
    ethnicity: varchar("ethnicity", { length: 100 }),
    ageBand: varchar("age_band", { length: 20 }),
    disability: varchar("disability", { length: 50 }),
    veteran: varchar("veteran", { length: 50 }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex("self_identifications_user_key").on(t.userId)],
);
