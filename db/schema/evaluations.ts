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
import { EVALUATION_FILE_KINDS, EVALUATION_STATUSES, SCREENING_STATUSES } from "#lib/vocabulary.ts";
import { createdAt, key, moment } from "./columns.ts";
import { jobs } from "./jobs.ts";
import { users } from "./users.ts";

export const evaluationStatus = pgEnum("evaluation_status", EVALUATION_STATUSES);
export const screeningStatus = pgEnum("screening_status", SCREENING_STATUSES);

const storedFile = () => ({
  originalFilename: varchar("original_filename", { length: 255 }).notNull(),
  filePath: varchar("file_path", { length: 500 }).notNull(),
  fileSizeBytes: integer("file_size_bytes").notNull(),
  contentSha256: varchar("content_sha256", { length: 64 }).notNull(),
});

/** A CV or a project report, uploaded for evaluations. */
export const evaluationFiles = pgTable(
  "evaluation_files",
  {
    id: key(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: EVALUATION_FILE_KINDS }).notNull(),
    ...storedFile(),
    createdAt: createdAt(),
  },
  (t) => [
    index("evaluation_files_owner_idx").on(t.ownerId),
    check("evaluation_files_size_positive", sql`${t.fileSizeBytes} > 0`),
  ],
);

/** A work sample and a CV, judged against a job title. */
export const evaluations = pgTable(
  "evaluations",
  {
    id: key(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    jobTitle: varchar("job_title", { length: 200 }).notNull(),
    jobId: uuid("job_id").references(() => jobs.id, { onDelete: "set null" }),
    cvId: uuid("cv_id")
      .notNull()
      .references(() => evaluationFiles.id, { onDelete: "cascade" }),
    reportId: uuid("report_id")
      .notNull()
      .references(() => evaluationFiles.id, { onDelete: "cascade" }),
    status: evaluationStatus("status").notNull().default("queued"),
    result: jsonb("result").$type<Record<string, unknown>>(),
    errorCode: varchar("error_code", { length: 100 }),
    errorMessage: text("error_message"),
    createdAt: createdAt(),
    completedAt: moment("completed_at"),
  },
  (t) => [
    index("evaluations_owner_idx").on(t.ownerId, t.createdAt),
    index("evaluations_status_idx").on(t.status),
    index("evaluations_cv_idx").on(t.cvId),
    index("evaluations_report_idx").on(t.reportId),
  ],
);

/** A batch of documents screened against one job description. Its token reaches this task alone. */
export const screeningTasks = pgTable(
  "screening_tasks",
  {
    id: key(),
    ownerId: uuid("owner_id").references(() => users.id, { onDelete: "cascade" }),
    tokenHash: varchar("token_hash", { length: 64 }).notNull(),
    role: varchar("role", { length: 200 }),
    jobDescription: text("job_description"),
    status: screeningStatus("status").notNull().default("created"),
    errorMessage: text("error_message"),
    createdAt: createdAt(),
    completedAt: moment("completed_at"),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    uniqueIndex("screening_tasks_token_key").on(t.tokenHash),
    index("screening_tasks_owner_idx").on(t.ownerId),
    index("screening_tasks_expires_idx").on(t.expiresAt),
  ],
);

/** One document of a screening task and what came of it. */
export const screeningFiles = pgTable(
  "screening_files",
  {
    id: key(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => screeningTasks.id, { onDelete: "cascade" }),
    ...storedFile(),
    /** 0–100, null until screened or where nothing could be compared. */
    score: integer("score"),
    result: jsonb("result").$type<Record<string, unknown>>(),
    errorCode: varchar("error_code", { length: 100 }),
    errorMessage: text("error_message"),
    createdAt: createdAt(),
  },
  (t) => [
    index("screening_files_task_idx").on(t.taskId),
    check("screening_files_size_positive", sql`${t.fileSizeBytes} > 0`),
    check("screening_files_score_range", sql`${t.score} between 0 and 100`),
  ],
);
