import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs, matchScores } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { badRequest, conflict, notFound } from "#lib/errors.ts";
import { explainBriefly, explainMatch } from "#lib/explanation/explain-match.ts";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { type MatchChanges, scoreWhatIf, skillsBehind, withChanges } from "#lib/matching/what-if.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { canonicalSkill } from "#lib/normalization/skills.ts";
import { findCurrentResume } from "#lib/resumes/queries.ts";
import type { MatchSummary, MatchView, WhatIfQuery } from "./api.ts";
import { saveMatch } from "./commands.ts";

/**
 * The candidate's match with a job, from the store or computed now. With a what-if it is what the match would be, and
 * what that would add; that is never stored. Throws 404, 400 `no_resume`, 409 `not_analyzed`.
 */
export async function getMatch(actor: Actor, jobId: string, whatIf: WhatIfQuery = {}): Promise<MatchView> {
  const [job] = await db()
    .select()
    .from(jobs)
    .where(and(eq(jobs.id, jobId), eq(jobs.status, "active")));
  if (job === undefined) throw notFound("job");
  const resume = await findCurrentResume(actor.id);
  if (resume === null)
    throw badRequest("no_resume", "Add your resume first: there is nothing to match with yet.");
  if (job.parsedJson === null)
    throw conflict("not_analyzed", "This job is still being analyzed. Look again in a moment.");
  const changes = changesOf(whatIf, job.parsedJson);
  if (changes === null) {
    const stored = await findMatch(actor.id, resume, job);
    if (stored !== null) return stored;
    throw conflict("not_analyzed", "This job is still being analyzed. Look again in a moment.");
  }
  const candidate = toMatchCandidate(resume.profile);
  const breakdown = scoreMatch(withChanges(candidate, changes), job.parsedJson);
  return {
    job_id: job.id,
    resume_id: resume.id,
    score: breakdown.score,
    breakdown,
    explanation: explainMatch(breakdown, { audience: "candidate", jobTitle: job.title }).text,
    explained_by: "rules",
    computed_at: new Date().toISOString(),
    gain: scoreWhatIf(candidate, job.parsedJson, changes).gain,
  };
}

/** What the query asks to imagine, in our words; null where it asks nothing. */
function changesOf(
  { with_skills = [], add_years, degree, degree_field }: WhatIfQuery,
  job: JobRequirements,
): MatchChanges | null {
  if (with_skills.length === 0 && !add_years && !degree) return null;
  return {
    skills: skillsBehind(with_skills, job).map((name) => canonicalSkill(name) ?? name),
    ...(add_years && { years: add_years }),
    ...(degree && { degree: { level: degree, ...(degree_field && { field: degree_field }) } }),
  };
}

type CurrentResume = NonNullable<Awaited<ReturnType<typeof findCurrentResume>>>;

/** The stored match of a resume with a job, computed and stored when it is missing or stale; null before analysis. */
export async function findMatch(
  candidateId: string,
  resume: CurrentResume,
  job: typeof jobs.$inferSelect,
): Promise<MatchView | null> {
  const fresh = await findFresh(resume.id, job);
  if (fresh !== null) return fresh;
  await saveMatch({ candidateId, resumeId: resume.id, profile: resume.profile }, job);
  return findFresh(resume.id, job);
}

async function findFresh(resumeId: string, job: typeof jobs.$inferSelect): Promise<MatchView | null> {
  const [row] = await db()
    .select()
    .from(matchScores)
    .where(
      and(
        eq(matchScores.jobId, job.id),
        eq(matchScores.resumeId, resumeId),
        eq(matchScores.requirementsVersion, job.requirementsVersion),
        eq(matchScores.algorithmVersion, ALGORITHM_VERSION),
      ),
    );
  if (row === undefined) return null;
  return {
    job_id: row.jobId,
    resume_id: row.resumeId,
    score: row.score,
    breakdown: row.breakdown,
    explanation: row.explanation,
    explained_by: row.explainedBy ?? "rules",
    computed_at: row.computedAt.toISOString(),
  };
}

/** The short form of a breakdown for lists. */
export function toMatchSummary(breakdown: Breakdown): MatchSummary {
  const matched = breakdown.matched_required_skills.length;
  return {
    score: breakdown.score,
    sentence: explainBriefly(breakdown),
    matched_required: matched,
    required: matched + breakdown.missing_required_skills.length,
  };
}
