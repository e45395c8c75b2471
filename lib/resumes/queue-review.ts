import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { one } from "#db/results.ts";
import { reviewQueue } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ReviewedField, ReviewReason } from "#lib/vocabulary.ts";

/** Below this a person looks at the reading (SPEC section 5). */
export const REVIEWED_BELOW = 70;
/** What every profile has (SPEC section 3); a phone number is not required. */
const REQUIRED: readonly ReviewedField[] = ["name", "email", "experience", "education", "skills"];
const BY_CONFIDENCE: ReviewReason[] = ["low_confidence", "unsure_field"];

type Reading = { id: string; profile: ResumeData; read: ResumeData };

/**
 * Puts a reading that is not sure enough into the review queue, once, and takes it out again when it has become so.
 * What a reviewer has decided about stays decided while who read it, and how sure, stays the same. The caller's
 * transaction holds the lock on the resume.
 */
export async function queueReview(tx: Tx, { id, profile, read }: Reading): Promise<void> {
  const reason = reasonToReview(profile.confidence);
  if (reason === null) return closeReviews(tx, id, BY_CONFIDENCE);
  const about = and(
    eq(reviewQueue.entityType, "resume"),
    eq(reviewQueue.entityId, id),
    inArray(reviewQueue.reason, BY_CONFIDENCE),
  );
  const confidence = Math.round(profile.confidence.overall);
  const found = { reason, confidence, reading: readingDigest(read) };
  const [open] = await tx
    .update(reviewQueue)
    .set(found)
    .where(and(about, eq(reviewQueue.status, "open")))
    .returning({ id: reviewQueue.id });
  if (open) return;
  const [decided] = await tx
    .select({ id: reviewQueue.id })
    .from(reviewQueue)
    .where(and(about, ne(reviewQueue.status, "outdated"), eq(reviewQueue.reading, found.reading)))
    .limit(1);
  if (decided) return;
  await requestReview(tx, id, found);
}

/** Puts a reading into the queue; the caller knows that it is not there for this reason. */
export async function requestReview(
  tx: Tx,
  resumeId: string,
  found: { reason: ReviewReason; confidence: number; reading: string },
): Promise<void> {
  const review = one(
    await tx
      .insert(reviewQueue)
      .values({ entityType: "resume", entityId: resumeId, ...found })
      .returning({ id: reviewQueue.id }),
  );
  await recordEvent(tx, "system", "review_requested", {
    entityType: "resume",
    entityId: resumeId,
    payload: {
      resume_id: resumeId,
      review_id: review.id,
      reason: found.reason,
      confidence: found.confidence,
    },
  });
}

/** Takes a resume out of the queue, undecided: it was read better, or is gone. Without `reasons` for whatever it waits. */
export async function closeReviews(tx: Tx, resumeId: string, reasons?: ReviewReason[]): Promise<void> {
  await tx
    .update(reviewQueue)
    .set({ status: "outdated", decidedAt: new Date() })
    .where(
      and(
        eq(reviewQueue.entityType, "resume"),
        eq(reviewQueue.entityId, resumeId),
        eq(reviewQueue.status, "open"),
        reasons && inArray(reviewQueue.reason, reasons),
      ),
    );
}

/** Of the fields that every profile has, those whose reading is not sure enough. */
export function unsureFields({ by_field }: ResumeData["confidence"]): ReviewedField[] {
  return REQUIRED.filter((field) => (by_field[field] ?? 100) < REVIEWED_BELOW);
}

function reasonToReview(confidence: ResumeData["confidence"]): ReviewReason | null {
  if (confidence.overall < REVIEWED_BELOW) return "low_confidence";
  return unsureFields(confidence).length > 0 ? "unsure_field" : null;
}

/** SHA-256 (hex) of who read a resume, and how sure each field was. */
export function readingDigest({ extracted_by, confidence }: ResumeData): string {
  const reading = canonicalize({ extracted_by, confidence }) ?? "";
  return createHash("sha256").update(reading).digest("hex");
}
