import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { jobs, matchScores } from "#db/schema/index.ts";
import { matchesScored } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { openModels } from "#lib/llm/models.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import type { JobData } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { type ComputedMatch, computeMatch } from "./compute-match.ts";
import { type ComputedFor, computedFor, recordMatches, SCORES_PER_EVENT } from "./match-events.ts";
import { WORDED_FROM } from "./word-match.ts";

/** How many scores are written in one statement: small enough that PGlite never blocks for long. */
const BATCH = 25;

/** A candidate with the resume that is scored. */
export type ScoredResume = { candidateId: string; resumeId: string; profile: ResumeData };

/** A job with what it asks for, and the version of that. */
export type ScoredJob = {
  id: string;
  title: string;
  requirementsVersion: number;
  parsedJson: JobData | null;
};

/** Computes and stores one score with its event. Returns it, or null for a job that was never analyzed. */
export async function saveMatch(resume: ScoredResume, job: ScoredJob): Promise<ComputedMatch | null> {
  if (job.parsedJson === null) return null;
  const match = computeMatch(resume.profile, job.parsedJson, job.title);
  const isWorded = (match.breakdown.score ?? 0) >= WORDED_FROM && openModels().chain.length > 0;
  await db().transaction(async (tx) => {
    await upsert(tx, [row(resume, job, match)]);
    await recordMatches(tx, resume, [computedFor(job, match)]);
    if (isWorded) await queueEvent(tx, matchesScored.create({ resume_id: resume.resumeId, job_id: job.id }));
  });
  if (isWorded) wakeOutbox();
  return match;
}

/**
 * Brings the scores of one resume up to date for every open job and records what went into them.
 * Returns how many were computed.
 */
export async function saveMissingMatches(resume: ScoredResume, now = new Date()): Promise<number> {
  const missing = await findJobsWithoutScore(resume, now);
  let computed: ComputedFor[] = [];
  let count = 0;
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH).flatMap((job) => {
      if (job.parsedJson === null) return [];
      return [{ job, match: computeMatch(resume.profile, job.parsedJson, job.title) }];
    });
    await upsert(
      db(),
      batch.map(({ job, match }) => row(resume, job, match)),
    );
    computed.push(...batch.map(({ job, match }) => computedFor(job, match)));
    count += batch.length;
    if (computed.length >= SCORES_PER_EVENT || start + BATCH >= missing.length) {
      await recordMatches(db(), resume, computed);
      computed = [];
    }
    await nextTurn(); // requests come first
  }
  if (count > 0 && openModels().chain.length > 0) {
    await db().transaction((tx) => queueEvent(tx, matchesScored.create({ resume_id: resume.resumeId })));
    wakeOutbox();
  }
  return count;
}

async function findJobsWithoutScore(resume: ScoredResume, now: Date): Promise<ScoredJob[]> {
  return db()
    .select({
      id: jobs.id,
      title: jobs.title,
      requirementsVersion: jobs.requirementsVersion,
      parsedJson: jobs.parsedJson,
    })
    .from(jobs)
    .leftJoin(
      matchScores,
      and(
        eq(matchScores.jobId, jobs.id),
        eq(matchScores.resumeId, resume.resumeId),
        eq(matchScores.requirementsVersion, jobs.requirementsVersion),
        eq(matchScores.algorithmVersion, ALGORITHM_VERSION),
      ),
    )
    .where(
      and(
        eq(jobs.status, "active"),
        or(isNull(jobs.closesAt), gt(jobs.closesAt, now)),
        sql`${jobs.parsedJson} is not null`,
        isNull(matchScores.id),
      ),
    );
}

function row(resume: ScoredResume, job: ScoredJob, match: ComputedMatch) {
  return {
    jobId: job.id,
    candidateId: resume.candidateId,
    resumeId: resume.resumeId,
    score: match.breakdown.score,
    breakdown: match.breakdown,
    explanation: match.explanation,
    algorithmVersion: match.breakdown.algorithm_version,
    requirementsVersion: job.requirementsVersion,
    inputHash: match.inputHash,
    computedAt: new Date(),
  };
}

async function upsert(database: Db, rows: ReturnType<typeof row>[]): Promise<void> {
  if (rows.length === 0) return;
  await database
    .insert(matchScores)
    .values(rows)
    .onConflictDoUpdate({
      target: [matchScores.jobId, matchScores.candidateId, matchScores.resumeId],
      set: {
        score: sql`excluded.score`,
        breakdown: sql`excluded.breakdown`,
        explanation: sql`excluded.explanation`,
        algorithmVersion: sql`excluded.algorithm_version`,
        requirementsVersion: sql`excluded.requirements_version`,
        explainedBy: null,
        inputHash: sql`excluded.input_hash`,
        computedAt: sql`excluded.computed_at`,
      },
    });
}
