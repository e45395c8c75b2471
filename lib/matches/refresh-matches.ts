import { and, eq, isNull, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { applications, jobs, matchScores, resumes } from "#db/schema/index.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { findCurrentResume } from "#lib/resumes/queries.ts";
import { saveMatch, saveMissingMatches } from "./commands.ts";

/** Scores a candidate's current resume for every open job. Returns how many scores were computed. */
export async function refreshCandidateMatches(candidateId: string): Promise<{ computed: number }> {
  const resume = await findCurrentResume(candidateId);
  if (resume === null) return { computed: 0 };
  return {
    computed: await saveMissingMatches({ candidateId, resumeId: resume.id, profile: resume.profile }),
  };
}

/**
 * Drops the scores of a job that are older than its requirements and scores the applicants who have none;
 * everybody else's is computed when they next look. Returns how many were computed.
 */
export async function refreshJobMatches(jobId: string): Promise<{ computed: number }> {
  const [job] = await db().select().from(jobs).where(eq(jobs.id, jobId));
  if (!job?.parsedJson) return { computed: 0 };
  await db()
    .delete(matchScores)
    .where(and(eq(matchScores.jobId, jobId), ne(matchScores.requirementsVersion, job.requirementsVersion)));
  const applicants = await db()
    .select({ candidateId: applications.candidateId, resumeId: resumes.id, profile: resumes.parsedJson })
    .from(applications)
    .innerJoin(resumes, eq(resumes.id, applications.resumeId))
    .leftJoin(
      matchScores,
      and(
        eq(matchScores.jobId, applications.jobId),
        eq(matchScores.resumeId, applications.resumeId),
        eq(matchScores.algorithmVersion, ALGORITHM_VERSION),
      ),
    )
    .where(and(eq(applications.jobId, jobId), isNull(resumes.deletedAt), isNull(matchScores.id)));
  let computed = 0;
  for (const { candidateId, resumeId, profile } of applicants) {
    if (profile === null) continue;
    if (await saveMatch({ candidateId, resumeId, profile }, job)) computed++;
  }
  return { computed };
}
