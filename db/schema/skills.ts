import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { PROPOSAL_STATUSES } from "#lib/vocabulary.ts";
import { createdAt, key, moment, updatedAt } from "./columns.ts";
import { users } from "./users.ts";

/** The canonical taxonomy. `implies` and `related` hold canonical names. */
export const skills = pgTable(
  "skills",
  {
    id: key(),
    canonicalName: varchar("canonical_name", { length: 200 }).notNull(),
    synonyms: text("synonyms").array().notNull().default(sql`'{}'::text[]`),
    category: varchar("category", { length: 100 }).notNull(),
    implies: text("implies").array().notNull().default(sql`'{}'::text[]`),
    related: text("related").array().notNull().default(sql`'{}'::text[]`),
    /** The year the technology appeared; nobody has longer experience with it. */
    firstReleaseYear: integer("first_release_year"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("skills_canonical_name_key").on(t.canonicalName),
    index("skills_synonyms_idx").using("gin", t.synonyms),
    index("skills_category_idx").on(t.category),
    check("skills_canonical_name_present", sql`btrim(${t.canonicalName}) <> ''`),
  ],
);

/** Words that look like skills and are not in the taxonomy, waiting for an admin. */
export const skillProposals = pgTable(
  "skill_proposals",
  {
    id: key(),
    /** As written, lower-cased and trimmed. */
    name: varchar("name", { length: 200 }).notNull(),
    asWritten: varchar("as_written", { length: 200 }).notNull(),
    context: text("context"),
    timesSeen: integer("times_seen").notNull().default(1),
    status: text("status", { enum: PROPOSAL_STATUSES }).notNull().default("open"),
    skillId: uuid("skill_id").references(() => skills.id, { onDelete: "set null" }),
    decidedBy: uuid("decided_by").references(() => users.id, { onDelete: "set null" }),
    decidedAt: moment("decided_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("skill_proposals_name_key").on(t.name),
    index("skill_proposals_status_idx").on(t.status, t.timesSeen),
    check("skill_proposals_times_seen_positive", sql`${t.timesSeen} > 0`),
  ],
);
