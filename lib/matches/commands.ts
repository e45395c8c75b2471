import { sql } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { matchScores } from "#db/schema/index.ts";
import { matchesScored } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { openModels } from "#lib/llm/models.ts";
import type { JobData } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { type ComputedMatch, computeMatch } from "./compute-match.ts";
import { computedFor, recordMatches } from "./match-events.ts";
import { WORDED_FROM } from "./word-match.ts";

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
    await upsert(tx, row(resume, job, match));
    await recordMatches(tx, resume, [computedFor(job, match)]);
    if (isWorded) await queueEvent(tx, matchesScored.create({ resume_id: resume.resumeId, job_id: job.id }));
  });
  if (isWorded) wakeOutbox();
  return match;
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

async function upsert(database: Db, values: ReturnType<typeof row>): Promise<void> {
  await database
    .insert(matchScores)
    .values(values)
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
