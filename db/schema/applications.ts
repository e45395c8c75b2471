import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import type { FeedbackWordings } from "#lib/explanation/feedback.ts";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { APPLICATION_STATUSES, REJECTION_REASONS } from "#lib/vocabulary.ts";
import { createdAt, key, moment, updatedAt } from "./columns.ts";
import { jobs } from "./jobs.ts";
import { resumes } from "./resumes.ts";
import { users } from "./users.ts";

export const applicationStatus = pgEnum("application_status", APPLICATION_STATUSES);
export const rejectionReason = pgEnum("rejection_reason", REJECTION_REASONS);

/** A candidate's application: the resume version it was made with and the match as it stood then. */
export const applications = pgTable(
  "applications",
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
      .references(() => resumes.id),
    status: applicationStatus("status").notNull().default("applied"),
    statusChangedAt: moment("status_changed_at").notNull().defaultNow(),
    rejectionReason: rejectionReason("rejection_reason"),
    rejectionDetails: text("rejection_details"),
    nextStep: text("next_step"),
    /** What the candidate reads after a rejection, visible from `feedback_published_at` on. */
    feedback: text("feedback"),
    feedbackPublishedAt: moment("feedback_published_at"),
    /** The model whose words the feedback uses; null where the template worded it. */
    feedbackWordedBy: varchar("feedback_worded_by", { length: 160 }),
    /** What a model proposed to say for a reason; nobody reads it before a person has approved it. */
    wordings: jsonb("wordings").$type<FeedbackWordings>(),
    recruiterNotes: text("recruiter_notes"),
    /** The score (0–100) and breakdown at the time of applying; they never change afterwards. */
    matchScore: integer("match_score"),
    matchBreakdown: jsonb("match_breakdown").$type<Breakdown>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("applications_job_candidate_key").on(t.jobId, t.candidateId),
    index("applications_job_status_idx").on(t.jobId, t.status, t.matchScore),
    index("applications_job_match_idx").on(
      t.jobId,
      // As lists order: best first, what was withdrawn or has no score last.
      sql`(-(case when ${t.status} = 'withdrawn' then -1 else coalesce(${t.matchScore}, -1) end))`,
      t.createdAt,
      t.id,
    ),
    index("applications_job_applied_idx").on(t.jobId, t.createdAt, t.id),
    index("applications_job_changed_idx").on(t.jobId, t.updatedAt),
    index("applications_candidate_idx").on(t.candidateId, t.createdAt),
    index("applications_resume_idx").on(t.resumeId),
    check("applications_match_score_range", sql`${t.matchScore} between 0 and 100`),
    check(
      "applications_rejection_has_reason",
      sql`(${t.status} = 'rejected') = (${t.rejectionReason} is not null)`,
    ),
    check(
      "applications_other_reason_has_text",
      sql`${t.rejectionReason} <> 'other' or btrim(coalesce(${t.rejectionDetails}, '')) <> ''`,
    ),
  ],
);

/** Notes of the hiring side; candidates never see them. */
export const applicationNotes = pgTable(
  "application_notes",
  {
    id: key(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index("application_notes_application_idx").on(t.applicationId, t.createdAt),
    index("application_notes_author_idx").on(t.authorId),
    check("application_notes_text_present", sql`btrim(${t.text}) <> ''`),
  ],
);
