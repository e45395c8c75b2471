import { and, eq, isNull } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { isUniqueViolation, one } from "#db/results.ts";
import { applicationNotes, applications, jobs, notifications, resumes } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { badRequest, conflict, notFound } from "#lib/errors.ts";
import { computeMatch } from "#lib/matches/compute-match.ts";
import { follows } from "#lib/vocabulary.ts";
import type { OwnApplicationView } from "./api.ts";
import { getOwnApplication } from "./own-applications.ts";

/**
 * Applies with a resume. The match is computed now and kept with the application, and its event holds all that
 * went into it. Throws 404 (job, resume), 400 `job_closed` / `resume_not_parsed`, 409 `already_applied`.
 */
export async function apply(
  actor: Actor,
  body: { job_id: string; resume_id: string },
  now = new Date(),
): Promise<OwnApplicationView> {
  try {
    const id = await db().transaction((tx) => insertApplication(tx, actor, body, now));
    return getOwnApplication(actor, id);
  } catch (error) {
    if (isUniqueViolation(error, "applications_job_candidate_key")) {
      throw conflict("already_applied", "You have already applied to this job.");
    }
    throw error;
  }
}

async function insertApplication(
  tx: Tx,
  actor: Actor,
  body: { job_id: string; resume_id: string },
  now: Date,
) {
  const job = await openJob(tx, body.job_id, now);
  const [resume] = await tx
    .select()
    .from(resumes)
    .where(and(eq(resumes.id, body.resume_id), eq(resumes.userId, actor.id), isNull(resumes.deletedAt)));
  if (resume === undefined) throw notFound("resume");
  if (resume.status !== "parsed" || resume.parsedJson === null) {
    throw badRequest(
      "resume_not_parsed",
      resume.status === "failed"
        ? "This resume could not be read. Upload another one, then apply."
        : "Your resume is still being read. Try again in a moment.",
    );
  }
  const match = job.parsedJson === null ? null : computeMatch(resume.parsedJson, job.parsedJson, job.title);
  const { id } = one(
    await tx
      .insert(applications)
      .values({
        jobId: job.id,
        candidateId: actor.id,
        resumeId: resume.id,
        matchScore: match?.breakdown.score ?? null,
        matchBreakdown: match?.breakdown ?? null,
        statusChangedAt: now,
        createdAt: now,
      })
      .returning({ id: applications.id }),
  );
  await tx.insert(notifications).values({
    userId: job.recruiterId,
    kind: "application_submitted",
    title: `New application: ${job.title}`.slice(0, 200),
    path: `/recruiter/applications/${id}`,
    createdAt: now,
  });
  const about = { entityType: "application", entityId: id, at: now };
  await recordEvent(tx, actor, "application_submitted", {
    ...about,
    payload: { application_id: id, job_id: job.id, resume_id: resume.id, after: { status: "applied" } },
  });
  if (match !== null) {
    await recordEvent(tx, "system", "match_computed", {
      ...about,
      payload: {
        application_id: id,
        job_id: job.id,
        resume_id: resume.id,
        algorithm_version: match.input.algorithm_version,
        score: match.breakdown.score,
        input_hash: match.inputHash,
        breakdown_hash: match.breakdownHash,
        personal: { input: match.input, breakdown: match.breakdown },
      },
    });
  }
  return id;
}

async function openJob(tx: Tx, jobId: string, now: Date) {
  const [job] = await tx.select().from(jobs).where(eq(jobs.id, jobId)).for("share");
  if (job === undefined || job.status === "draft" || job.status === "pending_analysis") throw notFound("job");
  if (job.status === "closed" || (job.closesAt !== null && job.closesAt <= now)) {
    throw badRequest("job_closed", "This job no longer takes applications.");
  }
  return job;
}

/** Withdraws the candidate's own application. Throws 404, 409 `illegal_transition` once it is decided. */
export async function withdrawApplication(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<OwnApplicationView> {
  await db().transaction(async (tx) => {
    const [before] = await tx
      .select()
      .from(applications)
      .where(and(eq(applications.id, id), eq(applications.candidateId, actor.id)))
      .for("update");
    if (before === undefined) throw notFound("application");
    if (!follows("withdrawn", before.status)) {
      throw conflict(
        "illegal_transition",
        "This application is decided already; there is nothing to withdraw.",
      );
    }
    await tx
      .update(applications)
      .set({ status: "withdrawn", statusChangedAt: now })
      .where(eq(applications.id, id));
    await recordEvent(tx, actor, "application_status_changed", {
      entityType: "application",
      entityId: id,
      at: now,
      payload: { application_id: id, before: { status: before.status }, after: { status: "withdrawn" } },
    });
  });
  return getOwnApplication(actor, id);
}

/** Writes a private note. Throws 404. */
export async function addNote(actor: Actor, id: string, text: string): Promise<{ id: string }> {
  return db().transaction(async (tx) => {
    await lockApplication(tx, actor, id);
    return one(
      await tx
        .insert(applicationNotes)
        .values({ applicationId: id, authorId: actor.id, text })
        .returning({ id: applicationNotes.id }),
    );
  });
}

/** An application to a job of the actor's own, locked until the transaction ends, with its job. Throws 404. */
export async function lockApplication(tx: Tx, actor: Actor, id: string) {
  const [found] = await tx
    .select({ application: applications, job: jobs })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(and(eq(applications.id, id), eq(jobs.recruiterId, actor.id)))
    .for("update", { of: applications });
  if (found === undefined) throw notFound("application");
  return found;
}
