import { and, eq, isNull } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { resumes, reviewFindings, reviewQueue } from "#db/schema/index.ts";
import { wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { conflict, invalid, notFound } from "#lib/errors.ts";
import { storeCorrections } from "#lib/resumes/store-corrections.ts";
import type { ReviewDecision, ReviewSummary } from "./api.ts";
import { confidences, getReviewSummary } from "./queries.ts";

const STATUS = { accept: "accepted", correct: "corrected", dismiss: "dismissed" } as const;

/**
 * Decides about a reading. What is corrected lies under the candidate's own corrections and survives another reading;
 * the candidate is told nothing. Throws 404, 409 `already_decided`, 409 `not_parsed`, and 400 with a sentence per
 * field that cannot be so.
 */
export async function decideReview(actor: Actor, id: string, given: ReviewDecision): Promise<ReviewSummary> {
  const corrected = await db().transaction(async (tx) => {
    const { review, resume } = await lockReview(tx, id);
    if (review.status !== "open") throw conflict("already_decided", decidedSentence(review.status));
    requireFitting(given, review.reason);
    const record = given.corrections && (await storeCorrections(tx, resume, "admin", given.corrections));
    if (given.findings) await storeFindings(tx, review.id, resume, given.findings);
    await tx
      .update(reviewQueue)
      .set({ status: STATUS[given.decision], decidedBy: actor.id, decidedAt: new Date() })
      .where(eq(reviewQueue.id, id));
    await recordEvent(tx, actor, "review_decided", {
      entityType: "resume",
      entityId: resume.id,
      payload: {
        resume_id: resume.id,
        review_id: id,
        reason: review.reason,
        decision: given.decision,
        ...(given.findings && { findings: given.findings }),
        ...record,
      },
    });
    return record ? resume.id : null;
  });
  if (corrected !== null) {
    wakeOutbox();
    await indexProfile(corrected);
  }
  return getReviewSummary(id);
}

/** The review and its resume, both locked: the resume first, as everybody who queues a review does. */
async function lockReview(tx: Tx, id: string) {
  const isIt = and(eq(reviewQueue.id, id), eq(reviewQueue.entityType, "resume"));
  const [found] = await tx.select({ resumeId: reviewQueue.entityId }).from(reviewQueue).where(isIt);
  if (found === undefined) throw notFound("review");
  const [resume] = await tx
    .select()
    .from(resumes)
    .where(and(eq(resumes.id, found.resumeId), isNull(resumes.deletedAt)))
    .for("update");
  const [review] = await tx.select().from(reviewQueue).where(isIt).for("update");
  if (resume === undefined || review === undefined) throw notFound("review");
  return { review, resume };
}

function decidedSentence(status: string): string {
  return status === "outdated"
    ? "This reading no longer waits: it was read better, or the candidate put it right."
    : "Somebody has decided about this reading already.";
}

function requireFitting({ decision, corrections, findings }: ReviewDecision, reason: string): void {
  if (decision === "correct" && !corrections)
    throw invalid([{ field: "corrections", message: "Say what is corrected, or accept the reading." }]);
  if (decision !== "correct" && corrections)
    throw invalid([{ field: "corrections", message: "Corrections go with the decision “correct”." }]);
  if (findings && reason !== "accuracy_sample")
    throw invalid([{ field: "findings", message: "Only readings of the sample are marked." }]);
  if (!findings && reason === "accuracy_sample" && decision !== "dismiss")
    throw invalid([{ field: "findings", message: "Mark each field as right or wrong." }]);
}

async function storeFindings(
  tx: Tx,
  reviewId: string,
  { readProfile, parsedJson }: typeof resumes.$inferSelect,
  findings: NonNullable<ReviewDecision["findings"]>,
): Promise<void> {
  const read = readProfile ?? parsedJson;
  const sure = new Map(read && confidences(read.confidence).map((one) => [one.field, one.confidence]));
  const byField = new Map(findings.map(({ field, is_right }) => [field, is_right]));
  await tx.insert(reviewFindings).values(
    [...byField].map(([field, isRight]) => ({
      reviewId,
      field,
      isRight,
      confidence: sure.get(field) ?? null,
    })),
  );
}
