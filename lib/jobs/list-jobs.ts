import { and, count, desc, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { jobScores, jobs } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { sharedCache } from "#lib/cache/timed-cache.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import { findScoreSet, type ScoreSet } from "#lib/matches/score-set.ts";
import { summarizeMatches } from "#lib/matches/summaries.ts";
import type { JobSummary, JobsQuery } from "./api.ts";
import { jobConditions } from "./job-conditions.ts";
import { toJobSummary } from "./queries.ts";

export type JobList = {
  items: JobSummary[];
  next_cursor: string | null;
  total: number;
  match_state: "none" | "computing" | "ready";
};

/**
 * The open jobs that fit the query, a page at a time. Candidates with a resume get their match with each, and the best
 * match first unless they ask for the newest. While the scores of many jobs are still computed, the newest come first.
 * A list that was begun goes on in its order, whatever changes meanwhile.
 */
export async function listJobs(actor: Actor | null, query: JobsQuery, now = new Date()): Promise<JobList> {
  const set = actor?.role === "candidate" ? await findScoreSet(actor.id) : null;
  const at = decodeCursor(query.cursor, anyCursor);
  const began = at?.length === 5 ? { id: at[0], revision: at[1] } : null;
  const byMatch = at === null ? set !== null && !set.isComputing && query.sort !== "newest" : began !== null;
  const ordered = byMatch ? (began ?? set) : null;
  const rows = ordered
    ? await selectByMatch(ordered, at?.length === 5 ? at : null, query, now)
    : await selectNewest(set, at?.length === 2 ? at : null, query, now);
  const { items, next_cursor } = page(rows, query.limit, ({ score, createdAt, job }) =>
    ordered ? [ordered.id, ordered.revision, score ?? -1, createdAt, job.id] : [createdAt, job.id],
  );
  const summaries = set
    ? await summarizeMatches(
        set,
        items.map(({ job }) => job),
      )
    : null;
  return {
    items: items.map(({ job, salary }) => {
      const match = summaries?.get(job.id);
      return { ...toJobSummary({ ...job, salary }), ...(match && { match }) };
    }),
    next_cursor,
    total: await countFitting(set, query, now),
    match_state: set === null ? "none" : set.isComputing ? "computing" : "ready",
  };
}

const newestCursor = z.tuple([z.string(), z.uuid()]);
const matchCursor = z.tuple([z.uuid(), z.int(), z.int(), z.string(), z.uuid()]);
const anyCursor = z.union([newestCursor, matchCursor]);

// The text and the analysis of a job are most of its bytes, and no list shows them.
const { rawDescription: _text, parsedJson: _analysis, ...listed } = getTableColumns(jobs);
const selected = {
  job: listed,
  salary: sql<JobSummary["salary"]>`${jobs.parsedJson} -> 'salary'`,
  createdAt: sql<string>`${jobs.createdAt}::text`,
  score: jobScores.score,
};

function selectByMatch(
  set: { id: string; revision: number },
  at: z.infer<typeof matchCursor> | null,
  query: JobsQuery,
  now: Date,
) {
  return db()
    .select(selected)
    .from(jobScores)
    .innerJoin(jobs, eq(jobs.id, jobScores.jobId))
    .where(
      and(
        eq(jobScores.setId, set.id),
        sql`${jobScores.fromRevision} <= ${set.revision}`,
        sql`(${jobScores.untilRevision} is null or ${jobScores.untilRevision} > ${set.revision})`,
        query.min_score === undefined ? undefined : sql`${jobScores.score} >= ${query.min_score}`,
        at === null
          ? undefined
          : sql`(${jobScores.score}, ${jobScores.jobCreatedAt}, ${jobScores.jobId}) < (${at[2]}::int, ${at[3]}::timestamptz, ${at[4]}::uuid)`,
        ...jobConditions(query, now),
      ),
    )
    .orderBy(desc(jobScores.score), desc(jobScores.jobCreatedAt), desc(jobScores.jobId))
    .limit(query.limit + 1);
}

function selectNewest(
  set: ScoreSet | null,
  at: z.infer<typeof newestCursor> | null,
  query: JobsQuery,
  now: Date,
) {
  const after =
    at === null ? undefined : sql`(${jobs.createdAt}, ${jobs.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`;
  return db()
    .select(selected)
    .from(jobs)
    .leftJoin(jobScores, currentScore(set))
    .where(and(...jobConditions(query, now), atLeast(query), after))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(query.limit + 1);
}

const NO_SET = "00000000-0000-0000-0000-000000000000";

function currentScore(set: { id: string } | null): SQL | undefined {
  return and(
    eq(jobScores.setId, set?.id ?? NO_SET),
    eq(jobScores.jobId, jobs.id),
    isNull(jobScores.untilRevision),
  );
}

function atLeast({ min_score }: JobsQuery): SQL | undefined {
  return min_score === undefined ? undefined : sql`${jobScores.score} >= ${min_score}`;
}

/** From here on a total is counted anew only every ten seconds: nobody sees whether it is 4,017 or 4,018. */
const LARGE_TOTAL = 1_000;
const TOTAL_LIFE_MS = 10_000;

async function countFitting(set: ScoreSet | null, query: JobsQuery, now: Date): Promise<number> {
  const totals = sharedCache<number>("job-totals", { most: 1_000, lifeMs: TOTAL_LIFE_MS });
  const { cursor: _cursor, limit: _limit, sort: _sort, ...filters } = query;
  const isScored = query.min_score !== undefined;
  const key = JSON.stringify([isScored ? (set?.id ?? null) : null, filters]);
  const known = totals.get(key);
  if (known !== undefined) return known;
  const counted = db().select({ n: count() }).from(jobs).$dynamic();
  const [all] = await (isScored ? counted.leftJoin(jobScores, currentScore(set)) : counted).where(
    and(...jobConditions(query, now), atLeast(query)),
  );
  const total = all?.n ?? 0;
  if (total >= LARGE_TOTAL) totals.set(key, total);
  return total;
}
