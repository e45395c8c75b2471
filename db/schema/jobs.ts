import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import type { JobData } from "#lib/normalization/job-data.ts";
import {
  EMPLOYMENT_TYPES,
  JOB_STATUSES,
  ROLE_LEVELS,
  SALARY_PERIODS,
  WORK_ARRANGEMENTS,
} from "#lib/vocabulary.ts";
import { createdAt, key, moment, updatedAt } from "./columns.ts";
import { users } from "./users.ts";

export const jobStatus = pgEnum("job_status", JOB_STATUSES);
export const roleLevel = pgEnum("role_level", ROLE_LEVELS);
export const workArrangement = pgEnum("work_arrangement", WORK_ARRANGEMENTS);
export const employmentType = pgEnum("employment_type", EMPLOYMENT_TYPES);
export const salaryPeriod = pgEnum("salary_period", SALARY_PERIODS);

/** A job posting. Place, level and salary repeat what `parsed_json` says, so that lists can filter by them. */
export const jobs = pgTable(
  "jobs",
  {
    id: key(),
    recruiterId: uuid("recruiter_id")
      .notNull()
      .references(() => users.id),
    title: varchar("title", { length: 200 }).notNull(),
    company: varchar("company", { length: 200 }),
    rawDescription: text("raw_description").notNull(),
    parsedJson: jsonb("parsed_json").$type<JobData>(),
    qualityScore: integer("quality_score"),
    status: jobStatus("status").notNull().default("draft"),
    location: varchar("location", { length: 200 }),
    workArrangement: workArrangement("work_arrangement"),
    level: roleLevel("level"),
    employmentType: employmentType("employment_type"),
    salaryMin: numeric("salary_min", { precision: 14, scale: 2, mode: "number" }),
    salaryMax: numeric("salary_max", { precision: 14, scale: 2, mode: "number" }),
    salaryCurrency: varchar("salary_currency", { length: 3 }),
    salaryPeriod: salaryPeriod("salary_period"),
    /** Rises with every change of what the job asks for; scores of an older version are stale. */
    requirementsVersion: integer("requirements_version").notNull().default(1),
    analysisError: text("analysis_error"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    analyzedAt: moment("analyzed_at"),
    closesAt: moment("closes_at"),
    closedAt: moment("closed_at"),
  },
  (t) => [
    index("jobs_recruiter_idx").on(t.recruiterId, t.createdAt),
    index("jobs_status_idx").on(t.status),
    index("jobs_created_idx").on(t.createdAt, t.id),
    index("jobs_analyzed_idx").on(t.analyzedAt),
    index("jobs_active_idx").on(t.createdAt, t.id).where(sql`${t.status} = 'active'`),
    check("jobs_title_present", sql`btrim(${t.title}) <> ''`),
    check("jobs_quality_range", sql`${t.qualityScore} between 0 and 100`),
    check("jobs_salary_order", sql`${t.salaryMin} >= 0 and ${t.salaryMax} >= ${t.salaryMin}`),
    check("jobs_requirements_version_positive", sql`${t.requirementsVersion} > 0`),
  ],
);
