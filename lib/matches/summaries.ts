import { eq, inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs, resumes } from "#db/schema/index.ts";
import { sharedCache } from "#lib/cache/timed-cache.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import type { MatchSummary } from "./api.ts";
import { toMatchSummary } from "./queries.ts";
import type { Scored } from "./write-scores.ts";

const HOUR_MS = 3_600_000;

/** About half a kilobyte each. */
const LIMITS = { most: 20_000, lifeMs: HOUR_MS };

/**
 * The short form of a resume's matches with some jobs, by job id; a job that was never understood has none. Kept for an
 * hour under `match:{job}:{candidate}:{resume}:{version}`, whose version names what the job asks for and all that the
 * engine sees of the resume: a change of either, of the weights or of our words for skills is another key.
 */
export async function summarizeMatches(
  set: Scored,
  shown: readonly { id: string; requirementsVersion: number }[],
): Promise<Map<string, MatchSummary>> {
  const cache = sharedCache<MatchSummary>("match-summaries", LIMITS);
  const found = new Map<string, MatchSummary>();
  const missing: string[] = [];
  for (const job of shown) {
    const summary = cache.get(keyOf(set, job.id, job.requirementsVersion));
    if (summary) found.set(job.id, summary);
    else missing.push(job.id);
  }
  if (missing.length === 0) return found;
  const [resume] = await db()
    .select({ profile: resumes.parsedJson })
    .from(resumes)
    .where(eq(resumes.id, set.resumeId));
  if (!resume?.profile) return found;
  const candidate = toMatchCandidate(resume.profile);
  const rows = await db()
    .select({ id: jobs.id, version: jobs.requirementsVersion, asked: jobs.parsedJson })
    .from(jobs)
    .where(inArray(jobs.id, missing));
  for (const { id, version, asked } of rows) {
    if (asked === null) continue;
    const summary = toMatchSummary(scoreMatch(candidate, asked));
    cache.set(keyOf(set, id, version), summary);
    found.set(id, summary);
  }
  return found;
}

function keyOf({ candidateId, resumeId, inputHash }: Scored, jobId: string, version: number): string {
  return `match:${jobId}:${candidateId}:${resumeId}:${version}.${inputHash}`;
}
