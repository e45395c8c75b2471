import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { bottlenecks } from "#lib/matching/bottlenecks.ts";
import { breakdown } from "#lib/matching/breakdown.ts";
import { qualification } from "#lib/matching/pool/count-pool.ts";
import { resumeData } from "#lib/normalization/resume-data.ts";
import { APPLICATION_STATUSES, REJECTION_REASONS } from "#lib/vocabulary.ts";

const applicationId = z.object({ id: z.uuid() });
const status = z.enum(APPLICATION_STATUSES);

/** One step of an application: the status it came to, when, and the name of who moved it. */
export const statusStep = z.object({ status, at: z.iso.datetime(), by: z.string() });

/** The answer to a rejected candidate, as it was published. */
export const feedbackView = z.object({
  reason: z.enum(REJECTION_REASONS),
  text: z.string(),
  decided_by: z.string(),
  decided_at: z.iso.datetime(),
  /** The model that worded a part of it, checked against the match and approved by who decided; null: none did. */
  worded_by: z.string().nullable(),
});

/** An application as its candidate sees it: no notes, no rank, nobody else. */
export const ownApplicationView = z
  .object({
    id: z.uuid(),
    job: z.object({ id: z.uuid(), title: z.string(), company: z.string().nullable() }),
    resume_id: z.uuid(),
    status,
    score: z.int().min(0).max(100).nullable(),
    breakdown: breakdown.nullable(),
    explanation: z.string().nullable(),
    history: z.array(statusStep),
    feedback: feedbackView.nullable(),
    created_at: z.iso.datetime(),
    status_changed_at: z.iso.datetime(),
  })
  .meta({ id: "OwnApplication" });
export type OwnApplicationView = z.infer<typeof ownApplicationView>;

/** An applicant in a recruiter's ranked list. */
export const applicantView = z
  .object({
    application_id: z.uuid(),
    candidate: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    status,
    score: z.int().min(0).max(100).nullable(),
    breakdown: breakdown.nullable(),
    explanation: z.string().nullable(),
    resume_id: z.uuid(),
    experience_months: z.int(),
    flags: z.array(z.string()),
    applied_at: z.iso.datetime(),
    status_changed_at: z.iso.datetime(),
  })
  .meta({ id: "Applicant" });
export type ApplicantView = z.infer<typeof applicantView>;

/** One applicant in full, for the recruiter who owns the job. */
export const applicantDetail = applicantView
  .extend({
    job: z.object({ id: z.uuid(), title: z.string(), company: z.string().nullable() }),
    profile: resumeData.nullable(),
    resume_filename: z.string(),
    history: z.array(statusStep),
    notes: z.array(
      z.object({ id: z.uuid(), text: z.string(), by: z.string(), created_at: z.iso.datetime() }),
    ),
    feedback: feedbackView.nullable(),
    /** Until when the last move may be undone by who made it; null when it may not. */
    undo_until: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApplicantDetail" });
export type ApplicantDetail = z.infer<typeof applicantDetail>;

export const moveBody = z
  .object({
    status: z.enum(APPLICATION_STATUSES).exclude(["withdrawn", "applied"]),
    reason: z.enum(REJECTION_REASONS).optional(),
    details: z.string().trim().max(2_000).optional(),
    next_step: z.string().trim().max(1_000).optional(),
    /** Takes the model's words that the preview showed for this reason. */
    use_wording: z.boolean().optional(),
  })
  .refine((body) => body.status !== "rejected" || body.reason !== undefined, {
    path: ["reason"],
    message: "Choose the reason: the candidate will read it.",
  })
  .refine((body) => body.reason !== "other" || (body.details ?? "") !== "", {
    path: ["details"],
    message: "Write the reason in a sentence or two.",
  });
export type MoveBody = z.infer<typeof moveBody>;

export const APPLICANT_SORTS = ["match", "newest", "waiting"] as const;
export const applicantsQuery = listQuery.extend({
  status: status.optional(),
  skills: z
    .string()
    .max(500)
    .transform((text) =>
      text
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(60)).max(20))
    .optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
  sort: z.enum(APPLICANT_SORTS).optional(),
});
export type ApplicantsQuery = z.infer<typeof applicantsQuery>;

export const POOLS = ["applicants", "findable"] as const;
export type PoolName = (typeof POOLS)[number];
/** `findable`: everybody who agreed to be found by recruiters, with their newest resume. */
const poolName = z.enum(POOLS).default("applicants");

const rankingQuery = listQuery.extend({ pool: poolName });
export type RankingQuery = z.infer<typeof rankingQuery>;

/** Somebody in a ranking by what the job asks for now; nothing of it is stored. */
export const rankedView = z
  .object({
    rank: z.int().min(1),
    candidate: z.object({ id: z.uuid(), name: z.string() }),
    resume_id: z.uuid(),
    /** Null for who was found and has not applied. */
    application_id: z.uuid().nullable(),
    score: z.int().min(0).max(100).nullable(),
    breakdown,
    explanation: z.string(),
  })
  .meta({ id: "RankedCandidate" });
export type RankedView = z.infer<typeof rankedView>;

/** Who of a pool qualifies, and which requirement keeps how many from it. */
export const bottlenecksView = bottlenecks
  .extend({ pool: z.enum(POOLS), qualifies: qualification })
  .meta({ id: "Bottlenecks" });
export type BottlenecksView = z.infer<typeof bottlenecksView>;

const moved = z.object({ id: z.uuid(), status, undo_until: z.iso.datetime().nullable() });

export const applicationsApi = {
  apply: endpoint({
    method: "POST",
    path: "/api/applications",
    allow: ["candidate"],
    summary: "Apply to a job with one of your resumes",
    body: z.object({ job_id: z.uuid(), resume_id: z.uuid() }),
    status: 201,
    response: ownApplicationView,
  }),
  mine: endpoint({
    method: "GET",
    path: "/api/applications/me",
    allow: ["candidate"],
    summary: "List your applications, newest first",
    query: listQuery,
    response: z.object({ items: z.array(ownApplicationView), next_cursor: z.string().nullable() }),
  }),
  get: endpoint({
    method: "GET",
    path: "/api/applications/{id}",
    allow: ["candidate", "recruiter", "admin"],
    summary: "Get an application: yours, or one to a job of yours",
    params: applicationId,
    response: z.union([ownApplicationView, applicantDetail]),
  }),
  withdraw: endpoint({
    method: "POST",
    path: "/api/applications/{id}/withdraw",
    allow: ["candidate"],
    summary: "Withdraw your application",
    params: applicationId,
    response: ownApplicationView,
  }),
  move: endpoint({
    method: "PATCH",
    path: "/api/applications/{id}/status",
    allow: recruiterOfApplication(),
    summary: "Move an application to another status; a rejection needs a reason",
    params: applicationId,
    body: moveBody,
    response: moved,
  }),
  undo: endpoint({
    method: "POST",
    path: "/api/applications/{id}/undo",
    allow: recruiterOfApplication(),
    summary: "Take your last move back, within 60 seconds",
    params: applicationId,
    response: moved,
  }),
  preview: endpoint({
    method: "POST",
    path: "/api/applications/{id}/feedback-preview",
    allow: recruiterOfApplication(),
    summary: "Read what a rejection would tell the candidate, and ask for a model's words in the background",
    params: applicationId,
    body: z.object({
      reason: z.enum(REJECTION_REASONS),
      details: z.string().trim().max(2_000).optional(),
      next_step: z.string().trim().max(1_000).optional(),
      use_wording: z.boolean().optional(),
    }),
    response: z.object({ text: z.string(), wording: z.enum(["none", "running", "ready"]) }),
  }),
  addNote: endpoint({
    method: "POST",
    path: "/api/applications/{id}/notes",
    allow: recruiterOfApplication(),
    summary: "Write a private note; the candidate never sees it",
    params: applicationId,
    body: z.object({ text: z.string().trim().min(1).max(5_000) }),
    status: 201,
    response: z.object({ id: z.uuid() }),
  }),
  ranking: endpoint({
    method: "GET",
    path: "/api/recruiter/jobs/{id}/ranking",
    allow: ["recruiter", "admin"],
    summary: "Rank applicants, or all who agreed to be found, by what your job asks for now",
    params: z.object({ id: z.uuid() }),
    query: rankingQuery,
    response: z.object({
      items: z.array(rankedView),
      next_cursor: z.string().nullable(),
      total: z.int(),
    }),
  }),
  bottlenecks: endpoint({
    method: "GET",
    path: "/api/recruiter/jobs/{id}/bottlenecks",
    allow: ["recruiter", "admin"],
    summary: "See which requirements of your job filter its pool, and what changing each would do",
    params: z.object({ id: z.uuid() }),
    query: z.object({
      pool: poolName,
      /** Qualified is who reaches this score; without it, who meets all that is required. */
      min_score: z.coerce.number().int().min(0).max(100).optional(),
    }),
    response: bottlenecksView,
  }),
  applicants: endpoint({
    method: "GET",
    path: "/api/recruiter/jobs/{id}/applicants",
    allow: ["recruiter", "admin"],
    summary: "List the applicants of your job, best match first",
    params: z.object({ id: z.uuid() }),
    query: applicantsQuery,
    response: z.object({
      items: z.array(applicantView),
      next_cursor: z.string().nullable(),
      total: z.int(),
      by_status: z.partialRecord(status, z.int()),
    }),
  }),
};

/** Only a recruiter may call; that it is theirs is decided by the command, which answers 404 otherwise. */
function recruiterOfApplication() {
  return ["recruiter"] as const;
}
