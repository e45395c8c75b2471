import * as z from "zod";
import type { Db } from "#db/client.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { type MatchCandidate, matchCandidate } from "#lib/matching/candidate.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { jobRequirements } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { type ComputedMatch, toScoringInput } from "./compute-match.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const score = z.int().nullable();

const computedForJob = z.object({
  job_id: z.uuid(),
  requirements_version: z.int(),
  score,
  input_hash: hash,
  breakdown_hash: hash,
});
export type ComputedFor = z.infer<typeof computedForJob>;

/** The event of many scores of one resume. What each job asked for stands in its `job_analyzed` or `job_refined` event. */
export const matchesEvent = z.object({
  resume_id: z.uuid(),
  candidate_id: z.uuid(),
  algorithm_version: z.string(),
  scores: z.array(computedForJob),
  personal: z.object({ candidate: matchCandidate }).optional(),
});

/**
 * The event of the scores that order a candidate's list: per job its id, the version of its requirements and the score.
 * Those scores have no breakdown, so the score itself is what a replay must come to.
 */
export const listedEvent = z.object({
  resume_id: z.uuid(),
  candidate_id: z.uuid(),
  algorithm_version: z.string(),
  candidate_hash: hash,
  listed: z.array(z.tuple([z.uuid(), z.int(), score])),
  personal: z.object({ candidate: matchCandidate }).optional(),
});

/** The event of the score that an application was made with: it holds its whole input and the result. */
export const applicationMatchEvent = z.object({
  application_id: z.uuid(),
  job_id: z.uuid(),
  resume_id: z.uuid(),
  algorithm_version: z.string(),
  score,
  input_hash: hash,
  breakdown_hash: hash,
  personal: z
    .object({
      input: z.object({ algorithm_version: z.string(), candidate: matchCandidate, job: jobRequirements }),
      breakdown: z.unknown(),
    })
    .optional(),
});

/** What a `job_analyzed` or `job_refined` event says of the requirements, as replaying needs it. */
export const analyzedJobEvent = z.object({
  job_id: z.uuid(),
  requirements_version: z.int(),
  requirements: jobRequirements,
});

/** One line of the event of a resume's scores. */
export function computedFor(
  job: { id: string; requirementsVersion: number },
  match: ComputedMatch,
): ComputedFor {
  return {
    job_id: job.id,
    requirements_version: job.requirementsVersion,
    score: match.breakdown.score,
    input_hash: match.inputHash,
    breakdown_hash: match.breakdownHash,
  };
}

/** Records the scores of a list with all of the resume that the engine saw; jobs that were never understood are left out. */
export async function recordListed(
  tx: Db,
  resume: { candidateId: string; resumeId: string; inputHash: string },
  candidate: MatchCandidate,
  scores: readonly { job: string; version: number; score: number | null }[],
): Promise<void> {
  const understood = scores.filter(({ version }) => version > 0);
  if (understood.length === 0) return;
  const payload: z.infer<typeof listedEvent> = {
    resume_id: resume.resumeId,
    candidate_id: resume.candidateId,
    algorithm_version: ALGORITHM_VERSION,
    candidate_hash: resume.inputHash,
    listed: understood.map(({ job, version, score }) => [job, version, score]),
    personal: { candidate },
  };
  await recordEvent(tx, "system", "match_computed", {
    entityType: "resume",
    entityId: resume.resumeId,
    payload,
  });
}

/** Records scores of one resume in one event, with all of the resume that the engine saw. None: no event. */
export async function recordMatches(
  tx: Db,
  resume: { candidateId: string; resumeId: string; profile: ResumeData },
  scores: ComputedFor[],
): Promise<void> {
  if (scores.length === 0) return;
  const { algorithm_version, candidate } = toScoringInput(resume.profile);
  const payload: z.infer<typeof matchesEvent> = {
    resume_id: resume.resumeId,
    candidate_id: resume.candidateId,
    algorithm_version,
    scores,
    personal: { candidate },
  };
  await recordEvent(tx, "system", "match_computed", {
    entityType: "resume",
    entityId: resume.resumeId,
    payload,
  });
}
