import { setImmediate as nextTurn } from "node:timers/promises";
import { eq, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { jobScores, scoreSets } from "#db/schema/index.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Nobody pages through a list for longer than that. */
const REPLACED_KEPT_MS = HOUR_MS;
/** Whoever comes back later has their scores computed once more. */
const UNUSED_KEPT_MS = 7 * DAY_MS;
/** Made anew after that: the scores of closed jobs go with the old set. */
const OLDEST_MS = 30 * DAY_MS;

/**
 * Removes what lists are no longer ordered by: replaced scores after an hour, the set of an earlier profile after the
 * later one is an hour old, sets that nobody looked at for a week, and every set after a month.
 */
export async function removeOldScores(now: Date): Promise<{ removed: number }> {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const replaced = await db()
    .delete(jobScores)
    .where(lt(jobScores.replacedAt, new Date(now.getTime() - REPLACED_KEPT_MS)))
    .returning({ set: jobScores.setId });
  const sets = rowsOf<{ id: string }>(
    await db().execute(sql`
      select s.id from score_sets s where s.used_at < ${ago(UNUSED_KEPT_MS)}::timestamptz
        or s.created_at < ${ago(OLDEST_MS)}::timestamptz
        or exists (select from score_sets later where later.resume_id = s.resume_id
          and later.created_at > s.created_at and later.created_at < ${ago(HOUR_MS)}::timestamptz)`),
  );
  for (const { id } of sets) {
    await db().delete(scoreSets).where(eq(scoreSets.id, id));
    await nextTurn(); // with thousands of scores each
  }
  return { removed: replaced.length + sets.length };
}
