import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { explainMatch } from "#lib/explanation/explain-match.ts";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { type MatchCandidate, toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { type JobRequirements, jobRequirements } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";

/** Everything the engine was given: enough to compute the same score again. */
export type MatchInput = { algorithm_version: string; candidate: MatchCandidate; job: JobRequirements };

export type ComputedMatch = {
  input: MatchInput;
  /** SHA-256 (hex) of the canonical JSON (RFC 8785) of the input. */
  inputHash: string;
  breakdown: Breakdown;
  /** The same of the breakdown: what a replay must come to again. */
  breakdownHash: string;
  explanation: string;
};

/** Scores a resume for a job and words the result for the candidate. The same input yields the same bytes. */
export function computeMatch(resume: ResumeData, job: JobRequirements, jobTitle: string): ComputedMatch {
  const input = { ...toScoringInput(resume), job: jobRequirements.parse(job) };
  const breakdown = scoreMatch(input.candidate, input.job);
  return {
    input,
    inputHash: hashOf(input),
    breakdown,
    breakdownHash: hashOf(breakdown),
    explanation: explainMatch(breakdown, { audience: "candidate", jobTitle }).text,
  };
}

/** The part of the engine's input that a resume gives. */
export function toScoringInput(resume: ResumeData): Omit<MatchInput, "job"> {
  return { algorithm_version: ALGORITHM_VERSION, candidate: toMatchCandidate(resume) };
}

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a value: equal for equal bytes, whatever the order of keys. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");
}
