import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { key, moment } from "./columns.ts";
import { jobs } from "./jobs.ts";
import { resumes } from "./resumes.ts";
import { users } from "./users.ts";

/** The current score of a resume for a job. The score is null where a job gives nothing to compare. */
export const matchScores = pgTable(
  "match_scores",
  {
    id: key(),
    jobId: uuid("job_id")
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    resumeId: uuid("resume_id")
      .notNull()
      .references(() => resumes.id, { onDelete: "cascade" }),
    score: integer("score"),
    breakdown: jsonb("breakdown").$type<Breakdown>().notNull(),
    explanation: text("explanation").notNull(),
    /** Who worded the explanation: `groq:…`, or `rules` where a model's words were refused. Null: the template, so far. */
    explainedBy: varchar("explained_by", { length: 160 }),
    algorithmVersion: varchar("algorithm_version", { length: 50 }).notNull(),
    requirementsVersion: integer("requirements_version").notNull(),
    /** SHA-256 (hex) of everything the engine was given; the same input gives the same bytes. */
    inputHash: varchar("input_hash", { length: 64 }).notNull(),
    computedAt: moment("computed_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("match_scores_job_candidate_resume_key").on(t.jobId, t.candidateId, t.resumeId),
    index("match_scores_job_score_idx").on(t.jobId, t.score),
    index("match_scores_candidate_idx").on(t.candidateId),
    index("match_scores_resume_idx").on(t.resumeId),
    index("match_scores_computed_idx").on(t.computedAt),
    check("match_scores_score_range", sql`${t.score} between 0 and 100`),
  ],
);
