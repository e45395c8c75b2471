import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { applications, jobs, users } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { notFound } from "#lib/errors.ts";
import { findMatch } from "#lib/matches/queries.ts";
import { meetWishes } from "#lib/matching/meet-wishes.ts";
import { findCurrentResume } from "#lib/resumes/queries.ts";
import type { JobSummary, JobView } from "./api.ts";

type JobRow = typeof jobs.$inferSelect;

/**
 * A job: open ones are everybody's; drafts and closed ones are their recruiter's, an admin's, and (closed)
 * those who applied. Candidates with a resume get their match. Throws 404.
 */
export async function getJob(actor: Actor | null, id: string): Promise<JobView> {
  const [job] = await db().select().from(jobs).where(eq(jobs.id, id));
  if (job === undefined) throw notFound("job");
  const application = actor?.role === "candidate" ? await findOwnApplication(actor.id, id) : undefined;
  const isOwner = actor !== null && (actor.role === "admin" || job.recruiterId === actor.id);
  const isPublic = job.status === "active" || (job.status === "closed" && application !== undefined);
  if (!isPublic && !isOwner) throw notFound("job");
  const { match: _inLists, ...summary } = toJobSummary({ ...job, salary: job.parsedJson?.salary ?? null });
  return {
    ...summary,
    raw_description: job.rawDescription,
    parsed_json: job.parsedJson,
    analyzed_at: job.analyzedAt?.toISOString() ?? null,
    is_owner: actor?.id === job.recruiterId,
    ...(application && { application }),
    ...(actor?.role === "candidate" && (await ownMatch(actor, job))),
    ...(actor?.role === "candidate" && (await ownWishes(actor, job))),
  };
}

/** The public fields of a job, as lists show them. */
export function toJobSummary(
  job: Omit<JobRow, "rawDescription" | "parsedJson"> & Pick<JobSummary, "salary">,
): JobSummary {
  return {
    id: job.id,
    title: job.title,
    company: job.company,
    status: job.status,
    location: job.location,
    work_arrangement: job.workArrangement,
    role_level: job.level,
    salary: job.salary ?? null,
    quality_score: job.qualityScore,
    created_at: job.createdAt.toISOString(),
    closes_at: job.closesAt?.toISOString() ?? null,
  };
}

async function ownMatch(actor: Actor, job: JobRow): Promise<Pick<JobView, "match">> {
  if (job.status !== "active" || job.parsedJson === null) return {};
  const resume = await findCurrentResume(actor.id);
  const match = resume && (await findMatch(actor.id, resume, job));
  return match ? { match } : {};
}

/** Nothing for who has stated no wish, or before the job is understood. */
async function ownWishes(actor: Actor, { parsedJson }: JobRow): Promise<Pick<JobView, "wishes">> {
  const [user] = await db().select({ wishes: users.wishes }).from(users).where(eq(users.id, actor.id));
  if (!user?.wishes || parsedJson === null) return {};
  const wishes = meetWishes(user.wishes, parsedJson);
  return wishes.length > 0 ? { wishes } : {};
}

async function findOwnApplication(candidateId: string, jobId: string) {
  const [application] = await db()
    .select({ id: applications.id, status: applications.status })
    .from(applications)
    .where(and(eq(applications.jobId, jobId), eq(applications.candidateId, candidateId)));
  return application;
}
