import { and, eq, gte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { reviewFindings, reviewQueue } from "#db/schema/index.ts";
import { CONFIDENCE_BANDS, REVIEWED_FIELDS } from "#lib/vocabulary.ts";
import type { AccuracyView } from "./api.ts";

const DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * How often sampled readings were right over the last 90 days, by field and by how sure the reading was. A band whose
 * share of right values is near its mean confidence is calibrated. Shares are 0–1, null where nothing was marked.
 */
export async function getAccuracy(now: Date): Promise<AccuracyView> {
  const since = new Date(now.getTime() - DAYS * DAY_MS);
  const rows = await db()
    .select({
      field: reviewFindings.field,
      confidence: reviewFindings.confidence,
      isRight: reviewFindings.isRight,
    })
    .from(reviewFindings)
    .innerJoin(reviewQueue, eq(reviewQueue.id, reviewFindings.reviewId))
    .where(and(gte(reviewFindings.createdAt, since), eq(reviewQueue.reason, "accuracy_sample")));
  return {
    days: DAYS,
    fields: REVIEWED_FIELDS.map((field) => ({
      field,
      ...shareOf(rows.filter((row) => row.field === field)),
    })),
    bands: CONFIDENCE_BANDS.map(({ from, to }) => {
      const inside = rows.flatMap(({ confidence, isRight }) =>
        confidence !== null && confidence >= from && confidence <= to ? [{ confidence, isRight }] : [],
      );
      const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
      return {
        from,
        to,
        ...shareOf(inside),
        mean_confidence: inside.length === 0 ? null : sum / inside.length / 100,
      };
    }),
  };
}

function shareOf(rows: readonly { isRight: boolean }[]) {
  const right = rows.filter(({ isRight }) => isRight).length;
  return { n: rows.length, right, share: rows.length === 0 ? null : right / rows.length };
}
