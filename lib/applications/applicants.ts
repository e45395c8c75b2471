import { and, asc, count, desc, eq, gte, ne, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { applications, jobs, resumes, users } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { forbidden, notFound } from "#lib/errors.ts";
import { explainMatch } from "#lib/explanation/explain-match.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import { percentileIn } from "#lib/matching/rank.ts";
import { canonicalSkill } from "#lib/normalization/skills.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import type { ApplicantsQuery, ApplicantView } from "./api.ts";

/** Below this many applicants a rank would point at single people (DESIGN section 6). */
export const APPLICANTS_FOR_PERCENTILE = 10;

/** The score that a recruiter may see, for sorting: none of the withdrawn. */
const shownScore = sql<number>`(case when ${applications.status} = 'withdrawn' then -1 else coalesce(${applications.matchScore}, -1) end)`;

type Row = {
  application: typeof applications.$inferSelect;
  candidate: { id: string; name: string; email: string };
  resume: { profile: (typeof resumes.$inferSelect)["parsedJson"] };
  job: { title: string };
};

/**
 * The applicants of a job, best match first, ties by the time they applied. Throws 404 for a job that the actor
 * may not know of, 403 for another recruiter's open one.
 */
export async function listApplicants(actor: Actor, jobId: string, query: ApplicantsQuery) {
  await assertOwner(actor, jobId);
  const fits = conditions(jobId, query);
  const order = ORDERS[query.sort ?? "match"];
  const rows = await selectApplicants(and(...fits, order.after(query.cursor)), order.by, query.limit + 1);
  const { items, next_cursor } = page(rows, query.limit, (row) => [
    row.score,
    row.createdAt,
    row.changedAt,
    row.application.id,
  ]);
  const { histogram, byStatus } = await countApplicants(jobId);
  return {
    items: items.map((row) => toApplicantView(row, histogram)),
    next_cursor,
    total: await countFitting(query, fits, byStatus),
    by_status: byStatus,
  };
}

/** Where only a status is asked for, the counts by status say it already. */
async function countFitting(
  { skills = [], min_score, status }: ApplicantsQuery,
  fits: (SQL | undefined)[],
  byStatus: Partial<Record<ApplicationStatus, number>>,
): Promise<number> {
  if (skills.length === 0 && min_score === undefined) {
    if (status) return byStatus[status] ?? 0;
    return Object.values(byStatus).reduce((sum, n) => sum + n, 0);
  }
  const [all] = await db()
    .select({ n: count() })
    .from(applications)
    .innerJoin(resumes, eq(resumes.id, applications.resumeId))
    .where(and(...fits));
  return all?.n ?? 0;
}

/**
 * The ids of the same list in the same order, all of it, for going from one applicant to the next. What was
 * withdrawn is left out: it cannot be opened any more. Throws as `listApplicants`.
 */
export async function listApplicantIds(
  actor: Actor,
  jobId: string,
  query: Omit<ApplicantsQuery, "limit" | "cursor">,
): Promise<string[]> {
  await assertOwner(actor, jobId);
  const rows = await db()
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(resumes, eq(resumes.id, applications.resumeId))
    .where(and(...conditions(jobId, query), ne(applications.status, "withdrawn")))
    .orderBy(...ORDERS[query.sort ?? "match"].by);
  return rows.map(({ id }) => id);
}

/** How many of those who applied to a job have each score of 0–100, for percentiles, and each status. */
export async function countApplicants(
  jobId: string,
): Promise<{ histogram: Uint32Array; byStatus: Partial<Record<ApplicationStatus, number>> }> {
  const rows = await db()
    .select({ status: applications.status, score: applications.matchScore, n: count() })
    .from(applications)
    .where(eq(applications.jobId, jobId))
    .groupBy(applications.status, applications.matchScore);
  const histogram = new Uint32Array(101);
  const byStatus: Partial<Record<ApplicationStatus, number>> = {};
  for (const { status, score, n } of rows) {
    byStatus[status] = (byStatus[status] ?? 0) + n;
    if (score !== null && status !== "withdrawn") histogram[score] = (histogram[score] ?? 0) + n;
  }
  return { histogram, byStatus };
}

/** Rows of applicants with all that their views need. */
export function selectApplicants(where: SQL | undefined, by: SQL[], limit: number) {
  return db()
    .select({
      application: applications,
      candidate: { id: users.id, name: users.name, email: users.email },
      resume: { profile: resumes.parsedJson, filename: resumes.originalFilename },
      job: { id: jobs.id, title: jobs.title, company: jobs.company, recruiterId: jobs.recruiterId },
      score: shownScore,
      createdAt: sql<string>`${applications.createdAt}::text`,
      changedAt: sql<string>`${applications.statusChangedAt}::text`,
    })
    .from(applications)
    .innerJoin(users, eq(users.id, applications.candidateId))
    .innerJoin(resumes, eq(resumes.id, applications.resumeId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(where)
    .orderBy(...by)
    .limit(limit);
}

/** An applicant as a recruiter sees them, with the rank where there are enough to compare. */
export function toApplicantView(
  { application, candidate, resume, job }: Row,
  histogram: Uint32Array,
): ApplicantView {
  if (application.status === "withdrawn") return withdrawnView(application, candidate);
  const score = application.matchScore;
  const applicants = histogram.reduce((sum, n) => sum + n, 0);
  const isRanked = score !== null && applicants >= APPLICANTS_FOR_PERCENTILE;
  const breakdown = application.matchBreakdown && {
    ...application.matchBreakdown,
    ...(isRanked && { percentile: percentileIn(score, histogram) }),
  };
  return {
    application_id: application.id,
    candidate,
    status: application.status,
    score,
    breakdown,
    explanation:
      breakdown && explainMatch(breakdown, { audience: "recruiter", jobTitle: job.title, applicants }).text,
    resume_id: application.resumeId,
    experience_months: resume.profile?.total_experience_months ?? 0,
    flags: resume.profile?.flags ?? [],
    applied_at: application.createdAt.toISOString(),
    status_changed_at: application.statusChangedAt.toISOString(),
  };
}

/** Whoever withdraws takes the resume and all that was read from it back: name and dates are left. */
function withdrawnView(application: Row["application"], candidate: Row["candidate"]): ApplicantView {
  return {
    application_id: application.id,
    candidate,
    status: application.status,
    score: null,
    breakdown: null,
    explanation: null,
    resume_id: application.resumeId,
    experience_months: 0,
    flags: [],
    applied_at: application.createdAt.toISOString(),
    status_changed_at: application.statusChangedAt.toISOString(),
  };
}

/** Throws 404 for a job that the actor may not know of, 403 for another recruiter's open one. */
export async function assertOwner(actor: Actor, jobId: string): Promise<void> {
  const [job] = await db()
    .select({ recruiterId: jobs.recruiterId, status: jobs.status })
    .from(jobs)
    .where(eq(jobs.id, jobId));
  if (job === undefined) throw notFound("job");
  if (actor.role === "admin" || job.recruiterId === actor.id) return;
  if (job.status === "active") throw forbidden("Only the recruiter who posted this job sees its applicants.");
  throw notFound("job");
}

function conditions(jobId: string, query: Omit<ApplicantsQuery, "limit">): (SQL | undefined)[] {
  return [
    eq(applications.jobId, jobId),
    query.status && eq(applications.status, query.status),
    query.min_score === undefined ? undefined : gte(shownScore, query.min_score),
    ...(query.skills ?? []).map((name) => {
      const held = JSON.stringify([{ skill: canonicalSkill(name) ?? name }]);
      return sql`${applications.status} <> 'withdrawn' and ${resumes.parsedJson}->'skills' @> ${held}::jsonb`;
    }),
  ];
}

const cursorKeys = z.tuple([z.number(), z.string(), z.string(), z.uuid()]);

const ORDERS = {
  match: {
    // As the index `applications_job_match_idx` is written, so that a page of a large list is read from it.
    by: [asc(sql`(-${shownScore})`), asc(applications.createdAt), asc(applications.id)],
    after: (cursor: string | undefined) => {
      const at = decodeCursor(cursor, cursorKeys);
      return at === null
        ? undefined
        : sql`((-${shownScore}), ${applications.createdAt}, ${applications.id}) > (-(${at[0]}::int), ${at[1]}::timestamptz, ${at[3]}::uuid)`;
    },
  },
  newest: {
    by: [desc(applications.createdAt), desc(applications.id)],
    after: (cursor: string | undefined) => {
      const at = decodeCursor(cursor, cursorKeys);
      return at === null
        ? undefined
        : sql`(${applications.createdAt}, ${applications.id}) < (${at[1]}::timestamptz, ${at[3]}::uuid)`;
    },
  },
  waiting: {
    by: [asc(applications.statusChangedAt), asc(applications.id)],
    after: (cursor: string | undefined) => {
      const at = decodeCursor(cursor, cursorKeys);
      return at === null
        ? undefined
        : sql`(${applications.statusChangedAt}, ${applications.id}) > (${at[2]}::timestamptz, ${at[3]}::uuid)`;
    },
  },
};
