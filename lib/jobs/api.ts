import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { matchSummary, matchView } from "#lib/matches/api.ts";
import { wishResult } from "#lib/matching/meet-wishes.ts";
import { jobData } from "#lib/normalization/job-data.ts";
import { APPLICATION_STATUSES, JOB_STATUSES, ROLE_LEVELS, WORK_ARRANGEMENTS } from "#lib/vocabulary.ts";

const jobId = z.object({ id: z.uuid() });

/** A job in a list; `match` is there for candidates whose resume has been read. */
export const jobSummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    company: z.string().nullable(),
    status: z.enum(JOB_STATUSES),
    location: z.string().nullable(),
    work_arrangement: z.enum(WORK_ARRANGEMENTS).nullable(),
    role_level: z.enum(ROLE_LEVELS).nullable(),
    salary: jobData.shape.salary.unwrap().nullable(),
    quality_score: z.int().min(0).max(100).nullable(),
    created_at: z.iso.datetime(),
    closes_at: z.iso.datetime().nullable(),
    match: matchSummary.optional(),
  })
  .meta({ id: "JobSummary" });
export type JobSummary = z.infer<typeof jobSummary>;

/** A job with its text and what was read from it; `parsed_json` is null until it is analyzed. */
export const jobView = jobSummary
  .omit({ match: true })
  .extend({
    raw_description: z.string(),
    parsed_json: jobData.nullable(),
    analyzed_at: z.iso.datetime().nullable(),
    match: matchView.optional(),
    /** The candidate's own application, where there is one. */
    application: z.object({ id: z.uuid(), status: z.enum(APPLICATION_STATUSES) }).optional(),
    /** How the job meets each wish of the candidate; no part of the match. */
    wishes: z.array(wishResult).optional(),
    is_owner: z.boolean(),
  })
  .meta({ id: "Job" });
export type JobView = z.infer<typeof jobView>;

const title = z.string().trim().min(3, "A title has at least 3 characters.").max(150);
const description = z
  .string()
  .trim()
  .min(30, "Write at least a few sentences: what the person will do and what they need.")
  .max(50_000, "The text is longer than 50,000 characters.");

export const jobBody = z.object({
  title,
  description,
  publish: z.boolean().default(true),
  closes_at: z.iso.datetime().optional(),
});
export type JobBody = z.infer<typeof jobBody>;

const commaList = z
  .string()
  .max(500)
  .transform((text) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(60)).max(20));

export const JOB_SORTS = ["match", "newest"] as const;

export const jobsQuery = listQuery.extend({
  q: z.string().trim().max(200).optional(),
  skills: commaList.optional(),
  level: z.enum(ROLE_LEVELS).optional(),
  location: z.string().trim().max(100).optional(),
  arrangement: z.enum(WORK_ARRANGEMENTS).optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
  sort: z.enum(JOB_SORTS).optional(),
});
export type JobsQuery = z.infer<typeof jobsQuery>;

/** A recruiter's job in the overview, with the number of applications per status. */
export const ownJobView = jobSummary
  .omit({ match: true })
  .extend({
    applications: z.partialRecord(z.enum(APPLICATION_STATUSES), z.int()),
    not_read: z.int(),
    open: z.int(),
    oldest_waiting_at: z.iso.datetime().nullable(),
    red_flags: z.int(),
  })
  .meta({ id: "OwnJob" });
export type OwnJobView = z.infer<typeof ownJobView>;

const recruiters = ["recruiter"] as const;
const jobStatusView = z.object({ id: z.uuid(), status: z.enum(JOB_STATUSES) });

export const jobsApi = {
  create: endpoint({
    method: "POST",
    path: "/api/jobs",
    allow: recruiters,
    summary: "Post a job; its text is analyzed in the background",
    body: jobBody,
    limit: "jobs",
    status: 201,
    response: jobStatusView,
  }),
  list: endpoint({
    method: "GET",
    path: "/api/jobs",
    allow: "anyone",
    summary: "List open jobs; candidates get their match with each",
    query: jobsQuery,
    response: z.object({
      items: z.array(jobSummary),
      next_cursor: z.string().nullable(),
      /** From a thousand on up to ten seconds old. */
      total: z.int(),
      /** `computing`: the scores are not there yet, and the newest come first. `none`: there is nothing to match. */
      match_state: z.enum(["none", "computing", "ready"]),
    }),
  }),
  get: endpoint({
    method: "GET",
    path: "/api/jobs/{id}",
    allow: "anyone",
    summary: "Get a job; candidates get their match with it",
    params: jobId,
    response: jobView,
  }),
  update: endpoint({
    method: "PATCH",
    path: "/api/jobs/{id}",
    allow: ["recruiter", "admin"],
    summary: "Change a job's text, publish a draft, or set its closing time",
    params: jobId,
    body: z
      .object({ title, description, publish: z.literal(true), closes_at: z.iso.datetime().nullable() })
      .partial()
      .refine((body) => Object.keys(body).length > 0, "Name at least one field to change."),
    limit: "jobs",
    response: jobStatusView,
  }),
  remove: endpoint({
    method: "DELETE",
    path: "/api/jobs/{id}",
    allow: ["recruiter", "admin"],
    summary: "Delete a job that nobody has applied to",
    params: jobId,
    status: 204,
    response: z.void(),
  }),
  close: endpoint({
    method: "POST",
    path: "/api/jobs/{id}/close",
    allow: ["recruiter", "admin"],
    summary: "Close a job to new applications",
    params: jobId,
    response: jobStatusView,
  }),
  reanalyze: endpoint({
    method: "POST",
    path: "/api/jobs/{id}/reanalyze",
    allow: ["recruiter", "admin"],
    summary: "Analyze a job's text again",
    params: jobId,
    limit: "jobs",
    status: 202,
    response: jobStatusView,
  }),
  analyze: endpoint({
    method: "POST",
    path: "/api/jobs/analyze",
    allow: recruiters,
    summary: "Analyze a draft without storing anything",
    body: z.object({ title: z.string().trim().max(150).default(""), description: z.string().max(50_000) }),
    response: jobData,
  }),
  own: endpoint({
    method: "GET",
    path: "/api/recruiter/jobs",
    allow: recruiters,
    summary: "List your jobs with the number of applications per status",
    query: listQuery,
    response: z.object({ items: z.array(ownJobView), next_cursor: z.string().nullable() }),
  }),
};
