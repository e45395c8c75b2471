import { and, count, desc, eq, gt, gte, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { jobs, matchScores } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import { saveMissingMatches } from "#lib/matches/commands.ts";
import { toMatchSummary } from "#lib/matches/queries.ts";
import { canonicalSkill } from "#lib/normalization/skills.ts";
import { findCurrentResume } from "#lib/resumes/queries.ts";
import type { JobSummary, JobsQuery } from "./api.ts";
import { toJobSummary } from "./queries.ts";

const NO_RESUME = "00000000-0000-0000-0000-000000000000";

/**
 * The open jobs that fit the query, a page at a time. Candidates with a resume get their match with each, and
 * the best match first unless they ask for the newest; scores that are missing are computed before.
 */
export async function listJobs(
  actor: Actor | null,
  query: JobsQuery,
  now = new Date(),
): Promise<{ items: JobSummary[]; next_cursor: string | null; total: number }> {
  const resumeId = actor?.role === "candidate" ? await scoredResumeId(actor.id, now) : NO_RESUME;
  const byMatch = resumeId !== NO_RESUME && query.sort !== "newest";
  const fits = conditions(query, now);
  const score = sql<number>`coalesce(${matchScores.score}, -1)`;
  const createdAt = sql<string>`${jobs.createdAt}::text`;
  const ofResume = and(eq(matchScores.jobId, jobs.id), eq(matchScores.resumeId, resumeId));
  const rows = await db()
    .select({ job: jobs, breakdown: matchScores.breakdown, score, createdAt })
    .from(jobs)
    .leftJoin(matchScores, ofResume)
    .where(and(...fits, after(query.cursor, byMatch)))
    .orderBy(...(byMatch ? [desc(score)] : []), desc(jobs.createdAt), desc(jobs.id))
    .limit(query.limit + 1);
  const [all] = await db()
    .select({ n: count() })
    .from(jobs)
    .leftJoin(matchScores, ofResume)
    .where(and(...fits));
  const { items, next_cursor } = page(rows, query.limit, (row) =>
    byMatch ? [row.score, row.createdAt, row.job.id] : [row.createdAt, row.job.id],
  );
  return {
    items: items.map(({ job, breakdown }) => ({
      ...toJobSummary(job),
      ...(breakdown && { match: toMatchSummary(breakdown) }),
    })),
    next_cursor,
    total: all?.n ?? 0,
  };
}

async function scoredResumeId(candidateId: string, now: Date): Promise<string> {
  const resume = await findCurrentResume(candidateId);
  if (resume === null) return NO_RESUME;
  await saveMissingMatches({ candidateId, resumeId: resume.id, profile: resume.profile }, now);
  return resume.id;
}

function conditions(query: JobsQuery, now: Date): (SQL | undefined)[] {
  return [
    eq(jobs.status, "active"),
    or(isNull(jobs.closesAt), gt(jobs.closesAt, now)),
    query.q
      ? or(
          contains(jobs.title, query.q),
          contains(jobs.company, query.q),
          contains(jobs.rawDescription, query.q),
        )
      : undefined,
    query.level && eq(jobs.level, query.level),
    query.arrangement && eq(jobs.workArrangement, query.arrangement),
    query.location ? contains(jobs.location, query.location) : undefined,
    query.min_score === undefined ? undefined : gte(matchScores.score, query.min_score),
    ...(query.skills ?? []).map(asksFor),
  ];
}

function contains(column: Parameters<typeof ilike>[0], text: string): SQL {
  return ilike(column, `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`);
}

function asksFor(name: string): SQL {
  const asked = JSON.stringify([{ skill: canonicalSkill(name) ?? name }]);
  return sql`(${jobs.parsedJson}->'required_skills' @> ${asked}::jsonb or ${jobs.parsedJson}->'preferred_skills' @> ${asked}::jsonb)`;
}

const newestCursor = z.tuple([z.string(), z.uuid()]);
const matchCursor = z.tuple([z.number(), z.string(), z.uuid()]);

function after(cursor: string | undefined, byMatch: boolean): SQL | undefined {
  if (byMatch) {
    const at = decodeCursor(cursor, matchCursor);
    return at === null
      ? undefined
      : sql`(coalesce(${matchScores.score}, -1), ${jobs.createdAt}, ${jobs.id}) < (${at[0]}::int, ${at[1]}::timestamptz, ${at[2]}::uuid)`;
  }
  const at = decodeCursor(cursor, newestCursor);
  return at === null
    ? undefined
    : sql`(${jobs.createdAt}, ${jobs.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`;
}
