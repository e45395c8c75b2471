import { and, asc, eq, gte, isNull, notExists, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes, reviewQueue } from "#db/schema/index.ts";
import { readingDigest, requestReview } from "#lib/resumes/queue-review.ts";

/** Of 65,536 equally likely values of two bytes, those drawn: 2 %. */
const DRAWN_BELOW = 1_311;
const MOST_A_DAY = 20;
/** Days without a draw are made up for, as far as this. */
const LOOK_BACK_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Puts the day's accuracy sample into the review queue: 2 % of the resumes read in the last week, whatever their
 * confidence, at most 20 a day (UTC). A hash of the resume's id draws, so that nobody chooses and a second run of the
 * day draws nobody else. Returns how many were drawn.
 */
export async function drawAccuracySample(now: Date): Promise<{ drawn: number }> {
  const dayStart = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  return db().transaction(async (tx) => {
    const isSample = eq(reviewQueue.reason, "accuracy_sample");
    const today = await tx.$count(reviewQueue, and(isSample, gte(reviewQueue.createdAt, dayStart)));
    if (today >= MOST_A_DAY) return { drawn: 0 };
    const digest = sql`sha256(convert_to(${resumes.id}::text, 'UTF8'))`;
    const sampled = tx
      .select({ one: sql`1` })
      .from(reviewQueue)
      .where(and(isSample, eq(reviewQueue.entityType, "resume"), eq(reviewQueue.entityId, resumes.id)));
    const rows = await tx
      .select({ id: resumes.id, read: resumes.readProfile, profile: resumes.parsedJson })
      .from(resumes)
      .where(
        and(
          eq(resumes.status, "parsed"),
          isNull(resumes.deletedAt),
          gte(resumes.parsedAt, new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS)),
          sql`get_byte(${digest}, 0) * 256 + get_byte(${digest}, 1) < ${DRAWN_BELOW}`,
          notExists(sampled),
        ),
      )
      .orderBy(asc(digest))
      .limit(MOST_A_DAY - today)
      .for("update");
    for (const { id, read, profile } of rows) {
      const reading = read ?? profile;
      if (!reading) continue;
      await requestReview(tx, id, {
        reason: "accuracy_sample",
        confidence: Math.round(reading.confidence.overall),
        reading: readingDigest(reading),
      });
    }
    return { drawn: rows.length };
  });
}
