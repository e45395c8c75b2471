import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type * as z from "zod";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import {
  applications,
  events,
  jobs,
  matchScores,
  outboxEvents,
  resumes,
  users,
  workRuns,
} from "#db/schema/index.ts";
import { listEvents } from "#lib/audit/list-events.ts";
import { verifyChain } from "#lib/audit/verify-chain.ts";
import { replayScores } from "#lib/matches/replay-scores.ts";
import { APPLICATION_STATUSES, JOB_STATUSES, RESUME_STATUSES, ROLES } from "#lib/vocabulary.ts";
import type { AuditQuery, EventView, MetricsView, reportsApi } from "./api.ts";

/** Counts of everything, how long reading takes, and what failed last. */
export async function getMetrics(): Promise<MetricsView> {
  const database = db();
  const roles = await database.select({ key: users.role, n: count() }).from(users).groupBy(users.role);
  const resumeCounts = await database
    .select({ key: resumes.status, n: count() })
    .from(resumes)
    .groupBy(resumes.status);
  const jobCounts = await database.select({ key: jobs.status, n: count() }).from(jobs).groupBy(jobs.status);
  const applicationCounts = await database
    .select({ key: applications.status, n: count() })
    .from(applications)
    .groupBy(applications.status);
  const byStatus = tally(RESUME_STATUSES, resumeCounts);
  const ended = byStatus.parsed + byStatus.failed;
  return {
    users: tally(ROLES, roles),
    resumes: byStatus,
    jobs: tally(JOB_STATUSES, jobCounts),
    applications: tally(APPLICATION_STATUSES, applicationCounts),
    matches_computed: await database.$count(matchScores),
    parse_success_rate: ended === 0 ? null : byStatus.parsed / ended,
    parse_seconds_p95: await readingSeconds(),
    events: await database.$count(events),
    queue: await queueState(),
    failed_resumes: await lastFailures(),
  };
}

/** A page of the audit log, newest first, with the names of those who acted. */
export async function listAudit(
  query: AuditQuery,
): Promise<{ items: EventView[]; next_cursor: string | null }> {
  const { items, nextCursor } = await listEvents(
    db(),
    {
      type: query.event_type,
      userId: query.user_id,
      entityType: query.entity_type,
      entityId: query.entity_id,
      since: query.from ? new Date(query.from) : undefined,
      until: query.to ? new Date(query.to) : undefined,
    },
    { limit: query.limit, cursor: query.cursor },
  );
  const ids = [...new Set(items.flatMap(({ userId }) => userId ?? []))];
  const people =
    ids.length === 0
      ? []
      : await db().select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    items: items.map((event) => ({
      id: event.id,
      seq: event.sequence,
      event_type: event.eventType,
      user: {
        id: event.userId,
        name: event.userId ? (names.get(event.userId) ?? "Deleted user") : actorWord(event.actor),
      },
      entity_type: event.entityType,
      entity_id: event.entityId,
      payload: event.payload,
      created_at: event.createdAt.toISOString(),
      hash: event.hash,
      prev_hash: event.previousHash,
    })),
    next_cursor: nextCursor,
  };
}

/** Recomputes the chain of events and every score it records. `ok` only if nothing differs. */
export async function verifyAudit(): Promise<z.infer<typeof reportsApi.verify.response>> {
  const chain = await verifyChain(db());
  const scores = await replayScores();
  return {
    ok: chain.ok && scores.ok,
    count: chain.count,
    first_bad_seq: chain.firstBad?.sequence ?? scores.different[0]?.sequence ?? null,
    scores,
  };
}

function actorWord(actor: string): string {
  return actor === "deleted_user" ? "Deleted user" : "Candor";
}

function tally<Key extends string>(
  keys: readonly Key[],
  rows: { key: Key; n: number }[],
): Record<Key, number> {
  const counts = new Map(rows.map(({ key, n }) => [key, n]));
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>; // every key is there
}

async function readingSeconds(): Promise<number | null> {
  const result = await db().execute(
    sql`select percentile_cont(0.95) within group (order by extract(epoch from ${resumes.parsedAt} - ${resumes.createdAt}))::float8 as p95
        from ${resumes} where ${resumes.status} = 'parsed' and ${resumes.createdAt} > now() - interval '7 days'`,
  );
  return rowsOf<{ p95: number | null }>(result)[0]?.p95 ?? null;
}

async function queueState() {
  const rows = await db()
    .select({ status: workRuns.status, n: count() })
    .from(workRuns)
    .where(isNull(workRuns.settledAs))
    .groupBy(workRuns.status);
  const of = (...statuses: string[]) =>
    rows.filter((row) => statuses.includes(row.status)).reduce((sum, row) => sum + row.n, 0);
  const waiting = await db().$count(outboxEvents, isNull(outboxEvents.sentAt));
  return { waiting, running: of("running"), failed: of("failed", "crashed") };
}

async function lastFailures() {
  const rows = await db()
    .select({
      id: resumes.id,
      filename: resumes.originalFilename,
      code: resumes.errorCode,
      at: resumes.updatedAt,
    })
    .from(resumes)
    .where(and(eq(resumes.status, "failed"), sql`${resumes.deletedAt} is null`))
    .orderBy(desc(resumes.updatedAt))
    .limit(10);
  return rows.map(({ id, filename, code, at }) => ({
    id,
    filename,
    code: code ?? "unknown",
    at: at.toISOString(),
  }));
}
