import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { corrections, resumes } from "#db/schema/index.ts";
import { profileChanged } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { dropScores } from "#lib/candidates/pack-resume.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { applyCorrections, originsOf } from "#lib/normalization/apply-corrections.ts";
import type { ResumeCorrection, ResumeView } from "./api.ts";
import { changedPaths, changedValues, readChanges, refuseBackwardDates } from "./correction-changes.ts";
import { keepCorrections } from "./keep-corrections.ts";
import { getResume } from "./queries.ts";

/**
 * Corrects the candidate's own profile, all that is asked or nothing; the scores are computed anew. Throws 404,
 * 409 `not_parsed` before the resume is read, and 400 with a sentence per field that cannot be so.
 */
export async function correctResume(
  actor: Actor,
  id: string,
  asked: ResumeCorrection[],
): Promise<ResumeView> {
  await db().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(resumes)
      .where(and(eq(resumes.id, id), eq(resumes.userId, actor.id), isNull(resumes.deletedAt)))
      .for("update");
    if (row === undefined) throw notFound("resume");
    if (row.status !== "parsed" || row.parsedJson === null) {
      throw conflict("not_parsed", "This resume is not read yet. Correct it when that is done.");
    }
    const read = row.readProfile ?? row.parsedJson;
    const today = row.facts?.today ?? (row.parsedAt ?? row.createdAt).toISOString().slice(0, 10);
    const before = await listCorrections(tx, id);
    const changes = readChanges(read, originsOf(read, before, today), asked);
    await keepCorrections(tx, { id, userId: actor.id, read }, before, changes);
    const after = await listCorrections(tx, id);
    const profile = applyCorrections(read, after, today);
    refuseBackwardDates(profile, originsOf(read, after, today), changes);
    await tx.update(resumes).set({ parsedJson: profile, readProfile: read }).where(eq(resumes.id, id));
    await dropScores(tx, id); // whoever looks next has them computed
    await queueEvent(tx, profileChanged.create({ candidate_id: actor.id, resume_id: id }));
    await recordEvent(tx, actor, "resume_corrected", {
      entityType: "resume",
      entityId: id,
      payload: {
        resume_id: id,
        fields: changedPaths(changes),
        personal: { values: changedValues(changes) },
      },
    });
  });
  wakeOutbox();
  await indexProfile(id);
  return getResume(actor, id);
}

export type KeptCorrection = Awaited<ReturnType<typeof listCorrections>>[number];

/** The corrections of a resume, as they are kept. */
export async function listCorrections(database: Db, resumeId: string) {
  return database
    .select({
      id: corrections.id,
      field: corrections.field,
      entry: corrections.entry,
      value: corrections.value,
    })
    .from(corrections)
    .where(eq(corrections.resumeId, resumeId))
    .orderBy(corrections.field, corrections.id);
}
