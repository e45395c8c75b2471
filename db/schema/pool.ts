import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import { createdAt, key, moment } from "./columns.ts";
import { resumes } from "./resumes.ts";
import { users } from "./users.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** The numbers of skills and studies in packed candidates. Rows are only added, each kind counted from 0. */
export const matchSymbols = pgTable(
  "match_symbols",
  {
    kind: text("kind", { enum: ["skill", "study"] }).notNull(),
    id: integer("id").notNull(),
    text: text("text").notNull(),
    /** SHA-256 (hex) of the text, because an index takes no text of any length. */
    digest: varchar("digest", { length: 64 }).notNull(),
  },
  (t) => [
    primaryKey({ name: "match_symbols_pkey", columns: [t.kind, t.id] }),
    uniqueIndex("match_symbols_text_key").on(t.kind, t.digest),
  ],
);

/** What matching sees of a resume, packed; `packed` is null while the profile has changed since. */
export const matchCandidates = pgTable(
  "match_candidates",
  {
    resumeId: uuid("resume_id")
      .primaryKey()
      .references(() => resumes.id, { onDelete: "cascade" }),
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    packed: bytea("packed"),
    /** The algorithm and the layout of the bytes; any other is packed anew. */
    packVersion: varchar("pack_version", { length: 50 }).notNull(),
    /** SHA-256 (hex) of all that the engine sees of the resume, with the version of the algorithm. */
    inputHash: varchar("input_hash", { length: 64 }).notNull(),
    /** Whether recruiters find it: the newest resume of a candidate who agreed to be found. */
    isFindable: boolean("is_findable").notNull().default(false),
    /** By the clock, not by the start of the transaction: pools in memory look back from here. */
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [
    index("match_candidates_candidate_idx").on(t.candidateId),
    index("match_candidates_changed_idx").on(t.changedAt),
    index("match_candidates_findable_idx").on(t.isFindable, t.resumeId),
  ],
);

/** The scores of one resume, as it was, for all open jobs. A changed resume gets another set. */
export const scoreSets = pgTable(
  "score_sets",
  {
    id: key(),
    resumeId: uuid("resume_id")
      .notNull()
      .references(() => resumes.id, { onDelete: "cascade" }),
    inputHash: varchar("input_hash", { length: 64 }).notNull(),
    /** Rises with every change; a list that is being read keeps to the one that it began with. */
    revision: integer("revision").notNull().default(0),
    createdAt: createdAt(),
    usedAt: moment("used_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("score_sets_resume_input_key").on(t.resumeId, t.inputHash),
    index("score_sets_used_idx").on(t.usedAt),
  ],
);

/**
 * The score of a set for one job: what lists are ordered by. A row holds from one revision until another, so that a
 * list can be read on while scores change. It may outlive its job: nothing else points here.
 */
export const jobScores = pgTable(
  "job_scores",
  {
    setId: uuid("set_id")
      .notNull()
      .references(() => scoreSets.id, { onDelete: "cascade" }),
    jobId: uuid("job_id").notNull(),
    /** 0 for a job whose text was never understood. */
    requirementsVersion: integer("requirements_version").notNull(),
    /** 0–100, or −1 where there is not enough to score. */
    score: smallint("score").notNull(),
    jobCreatedAt: moment("job_created_at").notNull(),
    fromRevision: integer("from_revision").notNull(),
    untilRevision: integer("until_revision"),
    /** When a later row took its place. */
    replacedAt: moment("replaced_at"),
  },
  (t) => [
    primaryKey({ name: "job_scores_pkey", columns: [t.setId, t.jobId, t.requirementsVersion] }),
    // Read backwards: best first.
    index("job_scores_order_idx").on(t.setId, t.score, t.jobCreatedAt, t.jobId),
    index("job_scores_replaced_idx").on(t.replacedAt),
  ],
);
