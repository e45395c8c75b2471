import { and, asc, eq, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { applicationNotes, applications, jobs, users } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { notFound } from "#lib/errors.ts";
import { recordViewing } from "#lib/resumes/record-viewing.ts";
import type { ApplicantDetail, OwnApplicationView } from "./api.ts";
import { countApplicants, selectApplicants, toApplicantView } from "./applicants.ts";
import { publishedFeedback } from "./feedback.ts";
import { listHistories } from "./history.ts";
import { findUndoUntil } from "./move-application.ts";
import { getOwnApplication } from "./own-applications.ts";

/** An application as this actor may see it: the candidate's own view, or the recruiter's. Throws 404. */
export function getApplication(actor: Actor, id: string): Promise<OwnApplicationView | ApplicantDetail> {
  return actor.role === "candidate" ? getOwnApplication(actor, id) : getApplicant(actor, id);
}

/**
 * One applicant in full, for the recruiter of the job or an admin; that they looked is recorded.
 * What a candidate withdrew is gone for the recruiter. Throws 404.
 */
export async function getApplicant(actor: Actor, id: string, now = new Date()): Promise<ApplicantDetail> {
  const reach =
    actor.role === "admin"
      ? undefined
      : and(eq(jobs.recruiterId, actor.id), ne(applications.status, "withdrawn"));
  const [row] = await selectApplicants(and(eq(applications.id, id), reach), [], 1);
  if (row === undefined) throw notFound("application");
  const { application } = row;
  const [{ histogram }, histories, notes] = await Promise.all([
    countApplicants(application.jobId),
    listHistories([id]),
    listNotes(id),
  ]);
  const undoUntil = await findUndoUntil(db(), actor, application, now);
  await recordViewing(actor, application.resumeId, { application_id: id }, now);
  const history = histories.get(id) ?? [];
  const { id: jobId, title, company } = row.job;
  return {
    ...toApplicantView(row, histogram),
    job: { id: jobId, title, company },
    profile: row.resume.profile,
    resume_filename: row.resume.filename,
    history,
    notes,
    feedback: publishedFeedback(application, history),
    undo_until: undoUntil,
  };
}

async function listNotes(applicationId: string) {
  const rows = await db()
    .select({ note: applicationNotes, by: users.name })
    .from(applicationNotes)
    .innerJoin(users, eq(users.id, applicationNotes.authorId))
    .where(eq(applicationNotes.applicationId, applicationId))
    .orderBy(asc(applicationNotes.createdAt));
  return rows.map(({ note, by }) => ({
    id: note.id,
    text: note.text,
    by,
    created_at: note.createdAt.toISOString(),
  }));
}
