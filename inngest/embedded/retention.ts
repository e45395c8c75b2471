import { and, inArray, lt } from "drizzle-orm";
import { workEvents, workRuns } from "#db/schema/background.ts";
import type { Statements } from "./database.ts";

const DAY_MS = 86_400_000;
const KEEP_DONE_DAYS = 7;
const KEEP_DEAD_DAYS = 90;

/** Forgets runs that ended well a week ago, and dead ones after ninety days; events after a week. */
export async function removeOldRuns(statements: Statements, now: Date): Promise<void> {
  const before = (days: number) => lt(workRuns.endedAt, new Date(now.getTime() - days * DAY_MS));
  await statements
    .delete(workRuns)
    .where(and(inArray(workRuns.status, ["completed", "cancelled"]), before(KEEP_DONE_DAYS)));
  await statements
    .delete(workRuns)
    .where(and(inArray(workRuns.status, ["failed", "crashed"]), before(KEEP_DEAD_DAYS)));
  await statements
    .delete(workEvents)
    .where(lt(workEvents.receivedAt, new Date(now.getTime() - KEEP_DONE_DAYS * DAY_MS)));
}
