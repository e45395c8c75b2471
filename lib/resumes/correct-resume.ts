import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import { wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { notFound } from "#lib/errors.ts";
import type { ResumeCorrection, ResumeView } from "./api.ts";
import { getResume } from "./queries.ts";
import { storeCorrections } from "./store-corrections.ts";

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
    const record = await storeCorrections(tx, row, "candidate", asked);
    await recordEvent(tx, actor, "resume_corrected", {
      entityType: "resume",
      entityId: id,
      payload: { resume_id: id, ...record },
    });
  });
  wakeOutbox();
  await indexProfile(id);
  return getResume(actor, id);
}
