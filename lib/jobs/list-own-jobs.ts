import { and, count, desc, eq, inArray, min, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { applications, jobs } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { decodeCursor, type ListQuery, page } from "#lib/http/paging.ts";
import { type ApplicationStatus, isOpen } from "#lib/vocabulary.ts";
import type { OwnJobView } from "./api.ts";
import { toJobSummary } from "./queries.ts";

type StatusCount = { status: ApplicationStatus; n: number; oldest: Date | null };

/** The recruiter's own jobs, newest first, with where their applications stand. */
export async function listOwnJobs(
  actor: Actor,
  query: ListQuery,
): Promise<{ items: OwnJobView[]; next_cursor: string | null }> {
  const at = decodeCursor(query.cursor, z.tuple([z.string(), z.uuid()]));
  const rows = await db()
    .select({ job: jobs, createdAt: sql<string>`${jobs.createdAt}::text` })
    .from(jobs)
    .where(
      and(
        eq(jobs.recruiterId, actor.id),
        at === null
          ? undefined
          : sql`(${jobs.createdAt}, ${jobs.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`,
      ),
    )
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(query.limit + 1);
  const { items, next_cursor } = page(rows, query.limit, (row) => [row.createdAt, row.job.id]);
  const counts = await countByJob(items.map(({ job }) => job.id));
  return {
    items: items.map(({ job }) => ({
      ...toJobSummary({ ...job, salary: job.parsedJson?.salary ?? null }),
      ...totals(counts.get(job.id) ?? []),
      red_flags: job.parsedJson?.red_flags.length ?? 0,
    })),
    next_cursor,
  };
}

async function countByJob(jobIds: string[]): Promise<Map<string, StatusCount[]>> {
  if (jobIds.length === 0) return new Map();
  const rows = await db()
    .select({
      jobId: applications.jobId,
      status: applications.status,
      n: count(),
      oldest: min(applications.statusChangedAt),
    })
    .from(applications)
    .where(inArray(applications.jobId, jobIds))
    .groupBy(applications.jobId, applications.status);
  return Map.groupBy(rows, (row) => row.jobId);
}

function totals(counts: StatusCount[]) {
  const waiting = counts.filter(({ status }) => isOpen(status));
  const oldest = waiting.flatMap(({ oldest }) => (oldest ? [oldest.getTime()] : []));
  return {
    applications: Object.fromEntries(counts.map(({ status, n }) => [status, n])),
    not_read: counts.find(({ status }) => status === "applied")?.n ?? 0,
    open: waiting.reduce((sum, { n }) => sum + n, 0),
    oldest_waiting_at: oldest.length > 0 ? new Date(Math.min(...oldest)).toISOString() : null,
  };
}
