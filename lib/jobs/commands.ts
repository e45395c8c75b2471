import { and, count, eq, sql } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { one } from "#db/results.ts";
import { applications, jobs } from "#db/schema/index.ts";
import { jobSubmitted } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { forgetAnswers } from "#lib/llm/calls.ts";
import type { JobStatus } from "#lib/vocabulary.ts";
import type { JobBody } from "./api.ts";
import { findCompany } from "./company.ts";

export type JobState = { id: string; status: JobStatus };

/** Keeps a job and asks for its analysis; a published one goes live when it is analyzed. */
export async function createJob(actor: Actor, body: JobBody, now = new Date()): Promise<JobState> {
  const job = await db().transaction(async (tx) => {
    const created = one(
      await tx
        .insert(jobs)
        .values({
          recruiterId: actor.id,
          company: await findCompany(tx, actor.id),
          title: body.title,
          rawDescription: body.description,
          status: body.publish ? "pending_analysis" : "draft",
          closesAt: body.closes_at ? new Date(body.closes_at) : null,
          createdAt: now,
        })
        .returning({ id: jobs.id, status: jobs.status }),
    );
    await queueEvent(tx, jobSubmitted.create({ job_id: created.id }));
    await recordEvent(tx, actor, "job_created", {
      entityType: "job",
      entityId: created.id,
      payload: { job_id: created.id, title: body.title, publish: body.publish },
      at: now,
    });
    return created;
  });
  wakeOutbox();
  return job;
}

export type JobChange = { title?: string; description?: string; publish?: true; closes_at?: string | null };

/** Changes a job; a new text is analyzed again. Throws 404, and 409 `job_closed` for a closed one. */
export async function updateJob(actor: Actor, id: string, change: JobChange): Promise<JobState> {
  const job = await db().transaction(async (tx) => {
    const before = await lockOwnJob(tx, actor, id);
    if (before.status === "closed")
      throw conflict("job_closed", "This job is closed; its text can no longer change.");
    const isRewritten =
      (change.title ?? before.title) !== before.title ||
      (change.description ?? before.rawDescription) !== before.rawDescription;
    const goesLive = change.publish === true && before.status === "draft";
    const after = one(
      await tx
        .update(jobs)
        .set({
          title: change.title ?? before.title,
          rawDescription: change.description ?? before.rawDescription,
          ...(change.closes_at !== undefined && {
            closesAt: change.closes_at === null ? null : new Date(change.closes_at),
          }),
          ...(goesLive && { status: "pending_analysis" as const }),
        })
        .where(eq(jobs.id, id))
        .returning({ id: jobs.id, status: jobs.status }),
    );
    if (isRewritten || goesLive) await queueEvent(tx, jobSubmitted.create({ job_id: id }));
    await recordEvent(tx, actor, "job_updated", {
      entityType: "job",
      entityId: id,
      payload: { job_id: id, fields: Object.keys(change), rewritten: isRewritten, published: goesLive },
    });
    return after;
  });
  wakeOutbox();
  return job;
}

/** Closes a job to new applications. Closing twice changes nothing. Throws 404, 409 `not_published`. */
export async function closeJob(actor: Actor, id: string, now = new Date()): Promise<JobState> {
  return db().transaction(async (tx) => {
    const before = await lockOwnJob(tx, actor, id);
    if (before.status === "closed") return { id, status: before.status };
    if (before.status === "draft")
      throw conflict("not_published", "A draft cannot be closed. Delete it instead.");
    await tx.update(jobs).set({ status: "closed", closedAt: now }).where(eq(jobs.id, id));
    await recordEvent(tx, actor, "job_closed", {
      entityType: "job",
      entityId: id,
      payload: { job_id: id },
      at: now,
    });
    return { id, status: "closed" };
  });
}

/** Deletes a job. Throws 404, and 409 `job_has_applications` when anybody has applied to it. */
export async function deleteJob(actor: Actor, id: string): Promise<void> {
  await db().transaction(async (tx) => {
    await lockOwnJob(tx, actor, id);
    const [applied] = await tx.select({ n: count() }).from(applications).where(eq(applications.jobId, id));
    if (applied && applied.n > 0) {
      throw conflict(
        "job_has_applications",
        "People have applied to this job. Close it instead: their applications stay.",
      );
    }
    await forgetAnswers(tx, { entityType: "job", entityId: id });
    await tx.delete(jobs).where(eq(jobs.id, id));
    await recordEvent(tx, actor, "job_updated", {
      entityType: "job",
      entityId: id,
      payload: { job_id: id, deleted: true },
    });
  });
}

/** Asks for a job's text to be analyzed once more. Throws 404, 409 `job_closed`. */
export async function reanalyzeJob(actor: Actor, id: string): Promise<JobState> {
  const job = await db().transaction(async (tx) => {
    const before = await lockOwnJob(tx, actor, id);
    if (before.status === "closed")
      throw conflict("job_closed", "This job is closed; there is nothing to analyze.");
    await queueEvent(tx, jobSubmitted.create({ job_id: id }));
    return { id, status: before.status };
  });
  wakeOutbox();
  return job;
}

/** The actor's own job, locked until the transaction ends; an admin's reach is every job. Throws 404. */
async function lockOwnJob(tx: Tx, actor: Actor, id: string) {
  const mine = actor.role === "admin" ? sql`true` : eq(jobs.recruiterId, actor.id);
  const [job] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.id, id), mine))
    .for("update");
  if (job === undefined) throw notFound("job");
  return job;
}
