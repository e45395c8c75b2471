import canonicalize from "canonicalize";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs } from "#db/schema/index.ts";
import { analyzeJob } from "#lib/assessment/analyze-job.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { notFound } from "#lib/errors.ts";
import { openJobsChanged } from "#lib/matches/open-jobs.ts";
import { type JobData, jobRequirements } from "#lib/normalization/job-data.ts";
import { asked, searchColumns } from "./job-columns.ts";

/** The quality of a job whose text could not be analyzed: neither good nor bad (SPEC section 7). */
const NEUTRAL_QUALITY = 50;

/**
 * Analyzes a stored job, and sets it live when it waits for that. Scores of an older version become stale
 * only when what the job asks for has changed; an analysis that finds what is known is not recorded again.
 * Returns the quality, 0–100. Throws 404.
 */
export async function analyzeStoredJob(
  jobId: string,
  now = new Date(),
): Promise<{ quality: number; changed: boolean }> {
  const analyzed = await db().transaction(async (tx) => {
    const [job] = await tx.select().from(jobs).where(eq(jobs.id, jobId)).for("update");
    if (job === undefined) throw notFound("job");
    const found = analyzeJob({
      title: job.title,
      text: job.rawDescription,
      today: now.toISOString().slice(0, 10),
    });
    const changed = asked(job.parsedJson) !== asked(found);
    const requirementsVersion = job.requirementsVersion + (changed && job.parsedJson !== null ? 1 : 0);
    await tx
      .update(jobs)
      .set({
        parsedJson: found,
        qualityScore: found.quality_score,
        analyzedAt: now,
        analysisError: null,
        status: job.status === "pending_analysis" ? "active" : job.status,
        requirementsVersion,
        ...searchColumns(found),
      })
      .where(eq(jobs.id, jobId));
    const isKnown = job.status !== "pending_analysis" && canonicalize(found) === canonicalize(job.parsedJson);
    if (isKnown) return { quality: found.quality_score, changed };
    await recordEvent(tx, "system", "job_analyzed", {
      entityType: "job",
      entityId: jobId,
      payload: {
        job_id: jobId,
        quality_score: found.quality_score,
        red_flags: found.red_flags.map((flag) => flag.code),
        requirements_version: requirementsVersion,
        requirements: jobRequirements.parse(found),
        extracted_by: found.extracted_by,
      },
      at: now,
    });
    return { quality: found.quality_score, changed };
  });
  openJobsChanged();
  return analyzed;
}

/** Sets a job live although its analysis failed: quality 50, no requirements, and the reason kept. */
export async function keepJobLive(jobId: string, message: string, now = new Date()): Promise<void> {
  await db().transaction(async (tx) => {
    const [job] = await tx.select().from(jobs).where(eq(jobs.id, jobId)).for("update");
    if (job === undefined) return;
    await tx
      .update(jobs)
      .set({
        qualityScore: NEUTRAL_QUALITY,
        analysisError: message,
        analyzedAt: now,
        status: job.status === "pending_analysis" ? "active" : job.status,
      })
      .where(eq(jobs.id, jobId));
    await recordEvent(tx, "system", "job_analysis_failed", {
      entityType: "job",
      entityId: jobId,
      payload: { job_id: jobId },
    });
  });
  openJobsChanged();
}

/** Analyzes a draft text as it would be analyzed when posted. Nothing is stored. */
export function analyzeDraft(draft: { title: string; description: string }, now = new Date()): JobData {
  return analyzeJob({ title: draft.title, text: draft.description, today: now.toISOString().slice(0, 10) });
}
