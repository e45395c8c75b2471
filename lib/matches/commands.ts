import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { jobs, matchScores } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import type { JobData } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { type ComputedMatch, computeMatch } from "./compute-match.ts";

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

/** Computes and stores one score. Returns it, or null for a job that was never analyzed. */
export async function saveMatch(
  database: Db,
  resume: ScoredResume,
  job: ScoredJob,
): Promise<ComputedMatch | null> {
  if (job.parsedJson === null) return null;
  const match = computeMatch(resume.profile, job.parsedJson, job.title);
  await upsert(database, [row(resume, job, match)]);
  return match;
}

/**
 * Brings the scores of one resume up to date for every open job and records one event.
 * Returns how many were computed.
 */
export async function saveMissingMatches(resume: ScoredResume, now = new Date()): Promise<number> {
  const missing = await findJobsWithoutScore(resume, now);
  const computed: { job_id: string; score: number | null; input_hash: string }[] = [];
  for (let start = 0; start < missing.length; start += BATCH) {
    const rows = missing.slice(start, start + BATCH).flatMap((job) => {
      if (job.parsedJson === null) return [];
      return [row(resume, job, computeMatch(resume.profile, job.parsedJson, job.title))];
    });
    await upsert(db(), rows);
    computed.push(
      ...rows.map(({ jobId, score, inputHash }) => ({ job_id: jobId, score, input_hash: inputHash })),
    );
    await nextTurn(); // requests come first
  }
  if (computed.length > 0) {
    await db().transaction((tx) =>
      recordEvent(tx, "system", "match_computed", {
        entityType: "resume",
        entityId: resume.resumeId,
        payload: {
          resume_id: resume.resumeId,
          candidate_id: resume.candidateId,
          algorithm_version: ALGORITHM_VERSION,
          scores: computed,
        },
      }),
    );
  }
  return computed.length;
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
        inputHash: sql`excluded.input_hash`,
        computedAt: sql`excluded.computed_at`,
      },
    });
}
