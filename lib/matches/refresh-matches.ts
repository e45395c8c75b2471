import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs, matchScores } from "#db/schema/index.ts";
import { completeScoreSet } from "./score-set.ts";

/** Scores a candidate's current resume for every open job. Returns how many scores were computed. */
export async function refreshCandidateMatches(candidateId: string): Promise<{ computed: number }> {
  return { computed: await completeScoreSet(candidateId) };
}

/** Drops the breakdowns of a job that are older than its requirements: whoever looks next has theirs computed. */
export async function refreshJobMatches(jobId: string): Promise<{ dropped: number }> {
  const [job] = await db().select({ version: jobs.requirementsVersion }).from(jobs).where(eq(jobs.id, jobId));
  if (job === undefined) return { dropped: 0 };
  const dropped = await db()
    .delete(matchScores)
    .where(and(eq(matchScores.jobId, jobId), ne(matchScores.requirementsVersion, job.version)))
    .returning({ id: matchScores.id });
  return { dropped: dropped.length };
}
