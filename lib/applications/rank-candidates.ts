import { eq, inArray, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { applications, jobs, resumes, users } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { sharedCache } from "#lib/cache/timed-cache.ts";
import { findablePool, type KnownPool } from "#lib/candidates/findable-pool.ts";
import { takeTurns } from "#lib/candidates/read-packed.ts";
import { symbolsFor } from "#lib/candidates/symbols.ts";
import { conflict } from "#lib/errors.ts";
import { explainMatch } from "#lib/explanation/explain-match.ts";
import { decodeCursor, encodeCursor } from "#lib/http/paging.ts";
import { findBottlenecksInSteps } from "#lib/matching/bottlenecks.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { compileJob } from "#lib/matching/pool/compile-job.ts";
import { pageOf, type Ranking, rankPoolInSteps } from "#lib/matching/pool/rank-pool.ts";
import { symbolsOfJob } from "#lib/matching/pool/symbols.ts";
import { percentileIn } from "#lib/matching/rank.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import type { JobData } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { BottlenecksView, PoolName, RankedView, RankingQuery } from "./api.ts";
import { applicantPool } from "./applicant-pool.ts";
import { APPLICANTS_FOR_PERCENTILE, assertOwner } from "./applicants.ts";

const HOUR_MS = 3_600_000;

type Known = { ranking: Ranking; pool: KnownPool };
type AskingJob = { id: string; title: string; version: number; asked: JobData };

/**
 * Ranks a pool for a job by what the job asks for now and the resumes as they are now, best first, equal ones in the
 * order of the pool. Only the page is explained. A list that was begun goes on in its order for an hour. Throws as
 * `listApplicants`, and 409 `not_analyzed`.
 */
export async function rankCandidates(actor: Actor, jobId: string, query: RankingQuery) {
  await assertOwner(actor, jobId);
  const job = await loadJob(jobId);
  const at = decodeCursor(query.cursor, z.tuple([z.string(), z.int().min(0)]));
  const begun = at && rankings().get(at[0]);
  const { key, known } = begun ? { key: at[0], known: begun } : await rank(job, query.pool);
  const offset = at?.[1] ?? 0;
  const { ranking, pool } = known;
  const page = pageOf(ranking, query.limit, offset);
  const people = await loadPeople(
    query.pool,
    page.map(({ position }) => pool.idAt(position)),
  );
  const items = page.flatMap(({ position }, place) => {
    const person = people.get(pool.idAt(position));
    return person?.profile
      ? [toRankedView({ ...person, profile: person.profile }, offset + place + 1, ranking, job)]
      : [];
  });
  const next = offset + page.length;
  return {
    items,
    next_cursor: next < pool.pool.size ? encodeCursor([key, next]) : null,
    total: pool.pool.size,
  };
}

/** Which of a job's requirements keep a pool from qualifying, and what changing each would do. Throws as above. */
export async function jobBottlenecks(
  actor: Actor,
  jobId: string,
  { pool: name, min_score }: { pool: PoolName; min_score?: number },
): Promise<BottlenecksView> {
  await assertOwner(actor, jobId);
  const job = await loadJob(jobId);
  const known = await poolNamed(name, jobId);
  const cache = sharedCache<BottlenecksView>("bottlenecks", { most: 500, lifeMs: HOUR_MS });
  const key = [keyOf(job, name, known), min_score].join(":");
  const before = cache.get(key);
  if (before) return before;
  const qualifies =
    min_score === undefined ? ({ by: "required" } as const) : ({ by: "score", at_least: min_score } as const);
  const symbols = await symbolsFor(symbolsOfJob(job.asked));
  const found = await takeTurns(findBottlenecksInSteps(job.asked, known.pool, symbols, qualifies));
  const view = { pool: name, qualifies, ...found };
  cache.set(key, view);
  return view;
}

function rankings() {
  return sharedCache<Known>("rankings", { most: 32, lifeMs: HOUR_MS });
}

async function rank(job: AskingJob, name: PoolName): Promise<{ key: string; known: Known }> {
  const pool = await poolNamed(name, job.id);
  const key = keyOf(job, name, pool);
  const before = rankings().get(key);
  if (before) return { key, known: before };
  const symbols = await symbolsFor(symbolsOfJob(job.asked));
  const ranking = await takeTurns(rankPoolInSteps(compileJob(job.asked, symbols), pool.pool));
  const known = { ranking, pool };
  rankings().set(key, known);
  return { key, known };
}

/** Everything that a ranking depends on; a change of any of it is another key. */
function keyOf({ id, version }: AskingJob, name: PoolName, pool: KnownPool): string {
  return `match:${id}:${version}:${name}:${pool.version}:${ALGORITHM_VERSION}`;
}

function poolNamed(name: PoolName, jobId: string): Promise<KnownPool> {
  return name === "findable" ? findablePool() : applicantPool(jobId);
}

async function loadJob(id: string): Promise<AskingJob> {
  const [job] = await db()
    .select({ id: jobs.id, title: jobs.title, version: jobs.requirementsVersion, asked: jobs.parsedJson })
    .from(jobs)
    .where(eq(jobs.id, id));
  if (!job?.asked)
    throw conflict("not_analyzed", "This job is still being analyzed. Look again in a moment.");
  return { ...job, asked: job.asked };
}

type RankedPerson = {
  id: string;
  candidate: { id: string; name: string };
  resumeId: string;
  applicationId: string | null;
  profile: ResumeData | null;
};

async function loadPeople(name: PoolName, ids: string[]): Promise<Map<string, RankedPerson>> {
  if (ids.length === 0) return new Map();
  const columns = {
    candidate: { id: users.id, name: users.name },
    resumeId: resumes.id,
    profile: resumes.parsedJson,
  };
  const rows =
    name === "findable"
      ? await db()
          .select({ id: resumes.id, applicationId: sql<string | null>`null`, ...columns })
          .from(resumes)
          .innerJoin(users, eq(users.id, resumes.userId))
          .where(inArray(resumes.id, ids))
      : await db()
          .select({ id: applications.id, applicationId: applications.id, ...columns })
          .from(applications)
          .innerJoin(resumes, eq(resumes.id, applications.resumeId))
          .innerJoin(users, eq(users.id, applications.candidateId))
          .where(inArray(applications.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

function toRankedView(
  { candidate, resumeId, applicationId, profile }: RankedPerson & { profile: ResumeData },
  rank: number,
  { scores, histogram }: Ranking,
  job: AskingJob,
): RankedView {
  const scored = scoreMatch(toMatchCandidate(profile), job.asked);
  const isRanked = scored.score !== null && scores.length >= APPLICANTS_FOR_PERCENTILE;
  const breakdown = {
    ...scored,
    ...(isRanked && { percentile: percentileIn(scored.score ?? 0, histogram) }),
  };
  return {
    rank,
    candidate,
    resume_id: resumeId,
    application_id: applicationId,
    score: scored.score,
    breakdown,
    explanation: explainMatch(breakdown, {
      audience: "recruiter",
      jobTitle: job.title,
      applicants: scores.length,
    }).text,
  };
}
