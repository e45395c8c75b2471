import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { outboxEvents, workRuns } from "#db/schema/index.ts";
import { type DeadRun, functionName, runnerDepth } from "#inngest/dead-runs.ts";
import { env } from "#lib/env.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import type { DeadRunsQuery, DeadRunView, QueuesView } from "./api.ts";
import { errorSentence } from "./error-sentence.ts";

const isDead = and(inArray(workRuns.status, ["failed", "crashed"]), isNull(workRuns.settledAs));

/** What waits, runs, was done in the last hour and failed for good, as a whole and by function. */
export async function getQueues(): Promise<QueuesView> {
  const depth = await runnerDepth();
  const functions = await countByFunction();
  const sum = (of: (one: (typeof functions)[number]) => number) =>
    functions.reduce((total, one) => total + of(one), 0);
  return {
    runner: env().usesInngestServer ? "inngest" : "embedded",
    ready: depth?.ready ?? 0,
    delayed: depth?.delayed ?? 0,
    active: depth?.active ?? 0,
    running: sum((one) => one.running),
    dead: sum((one) => one.dead),
    oldest_at: functions.map((one) => one.oldest_at).reduce(earlier, null),
    completed_last_hour: sum((one) => one.completed_last_hour),
    failed_last_hour: sum((one) => one.failed_last_hour),
    functions,
    outbox: await outboxState(),
  };
}

/** A page of the dead runs that wait for an admin, newest first. */
export async function listDeadRuns(
  query: DeadRunsQuery,
): Promise<{ items: DeadRunView[]; next_cursor: string | null }> {
  const at = decodeCursor(query.cursor, z.tuple([z.string()]));
  const rows = await db()
    .select()
    .from(workRuns)
    .where(
      and(
        isDead,
        query.function === undefined
          ? undefined
          : inArray(workRuns.functionId, [query.function, `candor-${query.function}`]),
        at ? sql`${workRuns.id} < ${at[0]}` : undefined,
      ),
    )
    .orderBy(desc(workRuns.id)) // a run's id begins with its time
    .limit(query.limit + 1);
  const { items, next_cursor } = page(rows, query.limit, (row) => [row.id]);
  return { items: items.map(toDeadRun), next_cursor };
}

/** A dead run as an admin may see it: no text of a document, no stack. */
export function toDeadRun(run: DeadRun): DeadRunView {
  return {
    id: run.id,
    function: functionName(run.functionId),
    event: run.event.name,
    about: idsOf(run.event.data),
    status: run.status === "crashed" ? "crashed" : "failed",
    error: errorSentence(run.error),
    created_at: run.createdAt.toISOString(),
    ended_at: run.endedAt?.toISOString() ?? null,
    settled_as: run.settledAs,
    replayed_by: run.replayedBy,
  };
}

/** The ids in an event, of which its functions find everything else. */
function idsOf(data: Record<string, unknown>): Record<string, string> {
  const ids = Object.entries(data).filter(
    (entry): entry is [string, string] => entry[0].endsWith("_id") && z.uuid().safeParse(entry[1]).success,
  );
  return Object.fromEntries(ids);
}

type Counts = {
  function_id: string;
  running: number;
  oldest: string | null;
  dead: number;
  completed: number;
  failed: number;
};

async function countByFunction(): Promise<QueuesView["functions"]> {
  const result = await db().execute(sql`
    select ${workRuns.functionId} as function_id,
           count(*) filter (where ${eq(workRuns.status, "running")})::int as running,
           to_char(min(${workRuns.createdAt}) filter (where ${eq(workRuns.status, "running")})
             at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as oldest,
           count(*) filter (where ${isDead})::int as dead,
           count(*) filter (where ${eq(workRuns.status, "completed")}
             and ${workRuns.endedAt} > now() - interval '1 hour')::int as completed,
           count(*) filter (where ${inArray(workRuns.status, ["failed", "crashed"])}
             and ${workRuns.endedAt} > now() - interval '1 hour')::int as failed
      from ${workRuns} group by 1 order by 1`);
  return rowsOf<Counts>(result).map(({ function_id, running, oldest, dead, completed, failed }) => ({
    function: functionName(function_id),
    running,
    oldest_at: oldest,
    dead,
    completed_last_hour: completed,
    failed_last_hour: failed,
  }));
}

async function outboxState(): Promise<QueuesView["outbox"]> {
  const result = await db().execute(sql`
    select count(*)::int as unsent,
           count(*) filter (where ${outboxEvents.lastError} is not null)::int as failing,
           to_char(min(${outboxEvents.createdAt}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as oldest
      from ${outboxEvents} where ${outboxEvents.sentAt} is null`);
  const [row] = rowsOf<{ unsent: number; failing: number; oldest: string | null }>(result);
  return { unsent: row?.unsent ?? 0, failing: row?.failing ?? 0, oldest_at: row?.oldest ?? null };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
