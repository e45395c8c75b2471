import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import type { ModelReview } from "#lib/assessment/resume-review.ts";
import type { ResumeFacts } from "#lib/extraction/facts.ts";
import type { CorrectionValue, EntryValues, ReadEntry } from "#lib/normalization/correction-fields.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { DOCUMENT_KINDS, type ReadDocument } from "#lib/reading/document.ts";
import { CORRECTORS, RESUME_STAGES, RESUME_STATUSES } from "#lib/vocabulary.ts";
import { createdAt, key, moment, updatedAt } from "./columns.ts";
import { users } from "./users.ts";

export const resumeStatus = pgEnum("resume_status", RESUME_STATUSES);

/** An uploaded document, what was read from it, and how far reading has come. */
export const resumes = pgTable(
  "resumes",
  {
    id: key(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    originalFilename: varchar("original_filename", { length: 255 }).notNull(),
    filePath: varchar("file_path", { length: 500 }).notNull(),
    fileSizeBytes: integer("file_size_bytes").notNull(),
    contentSha256: varchar("content_sha256", { length: 64 }).notNull(),
    mimeType: varchar("mime_type", { length: 100 }).notNull(),
    kind: text("kind", { enum: DOCUMENT_KINDS }).notNull(),
    pageCount: integer("page_count"),
    status: resumeStatus("status").notNull().default("pending"),
    /** Percent, 0–100. */
    progress: integer("progress").notNull().default(0),
    stage: text("stage", { enum: RESUME_STAGES }).notNull().default("stored"),
    document: jsonb("document").$type<ReadDocument>(),
    facts: jsonb("facts").$type<ResumeFacts>(),
    plainText: text("plain_text"),
    /** The profile that is shown and scored: what was read with the candidate's corrections on top. */
    parsedJson: jsonb("parsed_json").$type<ResumeData>(),
    /** The profile before any correction; null where it is the same as `parsedJson`. */
    readProfile: jsonb("read_profile").$type<ResumeData>(),
    extractedBy: varchar("extracted_by", { length: 100 }),
    /** What a model advises the candidate about this reading of the resume; null where none was asked. */
    review: jsonb("review").$type<ModelReview>(),
    errorCode: varchar("error_code", { length: 100 }),
    errorMessage: text("error_message"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    parsedAt: moment("parsed_at"),
    deletedAt: moment("deleted_at"),
  },
  (t) => [
    index("resumes_user_idx").on(t.userId, t.createdAt),
    index("resumes_status_idx").on(t.status),
    index("resumes_unfinished_idx").on(t.createdAt).where(sql`${t.status} in ('pending', 'parsing')`),
    index("resumes_content_idx").on(t.userId, t.contentSha256),
    check("resumes_file_size_positive", sql`${t.fileSizeBytes} > 0`),
    check("resumes_progress_range", sql`${t.progress} between 0 and 100`),
    check("resumes_page_count_positive", sql`${t.pageCount} > 0`),
    check(
      "resumes_parsed_has_profile",
      sql`${t.status} <> 'parsed' or ${t.parsedJson} is not null or ${t.deletedAt} is not null`,
    ),
    check("resumes_failed_has_reason", sql`${t.status} <> 'failed' or ${t.errorCode} is not null`),
  ],
);

/** What people corrected, kept apart from what was read, so that it survives a new reading. */
export const corrections = pgTable(
  "corrections",
  {
    id: key(),
    resumeId: uuid("resume_id")
      .notNull()
      .references(() => resumes.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Whose word it is. A reviewer's lies under the candidate's; `userId` is the candidate in either case. */
    by: text("by", { enum: CORRECTORS }).notNull().default("candidate"),
    /** What is corrected: `phone`, `skills.Java`, a part of an entry such as `experience.role`, or all of `experience`. */
    field: varchar("field", { length: 200 }).notNull(),
    /**
     * The entry as it was read, by which it is found again after another reading; null for what is no entry. An entry
     * that the candidate added has no parts here: its position is the number it is known by.
     */
    entry: jsonb("entry").$type<ReadEntry>(),
    /** The corrected value; null removes the field or the entry; several parts are an added entry. */
    value: jsonb("value").$type<CorrectionValue | EntryValues>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("corrections_resume_field_key").on(t.resumeId, t.by, t.field, t.entry).nullsNotDistinct(),
    index("corrections_user_idx").on(t.userId),
  ],
);

/** Index of who knows what, rebuilt from the profile. `evidence_kinds` are `project`, `job`, `listed`, … */
export const candidateSkills = pgTable(
  "candidate_skills",
  {
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    resumeId: uuid("resume_id")
      .notNull()
      .references(() => resumes.id, { onDelete: "cascade" }),
    skill: varchar("skill", { length: 200 }).notNull(),
    months: integer("months").notNull().default(0),
    evidenceKinds: text("evidence_kinds").array().notNull().default(sql`'{}'::text[]`),
  },
  (t) => [
    primaryKey({ name: "candidate_skills_pkey", columns: [t.resumeId, t.skill] }),
    index("candidate_skills_skill_idx").on(t.skill, t.candidateId),
    index("candidate_skills_candidate_idx").on(t.candidateId),
    check("candidate_skills_months_range", sql`${t.months} >= 0`),
  ],
);
