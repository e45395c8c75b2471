import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import { profileChanged } from "#inngest/events.ts";
import { queueEvent } from "#inngest/send.ts";
import { dropScores } from "#lib/candidates/pack-resume.ts";
import { conflict } from "#lib/errors.ts";
import { applyCorrections, originsOf } from "#lib/normalization/apply-corrections.ts";
import { layerCorrections } from "#lib/normalization/layer-corrections.ts";
import type { Corrector } from "#lib/vocabulary.ts";
import type { ResumeCorrection } from "./api.ts";
import { changedPaths, changedValues, readChanges, refuseBackwardDates } from "./correction-changes.ts";
import { keepCorrections } from "./keep-corrections.ts";
import { dayOfReading, listCorrections } from "./list-corrections.ts";
import { queueReview } from "./queue-review.ts";

/** What a correction leaves for the audit: which fields, and their values where erasure finds them. */
export type CorrectionRecord = { fields: string[]; personal: { values: object[] } };

/**
 * Stores what one person corrects in a resume whose row the transaction has locked, all of it or nothing, and asks
 * for new scores. The paths in `asked` are those of the profile that this person sees: a reviewer the reading, the
 * candidate what a reviewer made of it. Throws 409 `not_parsed`, and 400 with a sentence per field that cannot be so.
 */
export async function storeCorrections(
  tx: Tx,
  row: typeof resumes.$inferSelect,
  by: Corrector,
  asked: readonly ResumeCorrection[],
): Promise<CorrectionRecord> {
  if (row.status !== "parsed" || row.parsedJson === null) {
    throw conflict("not_parsed", "This resume is not read yet. Correct it when that is done.");
  }
  const read = row.readProfile ?? row.parsedJson;
  const today = dayOfReading(row);
  const before = await listCorrections(tx, row.id);
  const layers = layerCorrections(read, before, today);
  const base = by === "admin" ? read : layers.reviewed;
  const own = by === "admin" ? before.admin : layers.own;
  const changes = readChanges(base, originsOf(base, own, today), asked);
  await keepCorrections(tx, { id: row.id, userId: row.userId, by, read: base }, own, changes);
  const kept = await listCorrections(tx, row.id);
  const now = layerCorrections(read, kept, today);
  const ownNow = by === "admin" ? kept.admin : now.own;
  refuseBackwardDates(applyCorrections(base, ownNow, today), originsOf(base, ownNow, today), changes);
  await tx.update(resumes).set({ parsedJson: now.profile, readProfile: read }).where(eq(resumes.id, row.id));
  await dropScores(tx, row.id); // whoever looks next has them computed
  if (by === "candidate") await queueReview(tx, { id: row.id, profile: now.profile, read });
  await queueEvent(tx, profileChanged.create({ candidate_id: row.userId, resume_id: row.id }));
  return { fields: changedPaths(changes), personal: { values: changedValues(changes) } };
}
