import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { breakdown } from "#lib/matching/breakdown.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";

/** A match as it is sent: the stored score with its parts, and the words for this reader. */
export const matchView = z
  .object({
    job_id: z.uuid(),
    resume_id: z.uuid(),
    score: z.int().min(0).max(100).nullable(),
    breakdown,
    explanation: z.string(),
    /** `rules` where the template stands; else the model that worded it, checked against the breakdown. */
    explained_by: z.string(),
    computed_at: z.iso.datetime(),
    /** For a what-if: the points, with one decimal, that the changes would add to the present match. */
    gain: z.number().optional(),
  })
  .meta({ id: "Match" });
export type MatchView = z.infer<typeof matchView>;

/** The short form for lists: the score and one sentence. */
export const matchSummary = z
  .object({
    score: z.int().min(0).max(100).nullable(),
    sentence: z.string(),
    matched_required: z.int(),
    required: z.int(),
  })
  .meta({ id: "MatchSummary" });
export type MatchSummary = z.infer<typeof matchSummary>;

const skillList = z
  .string()
  .max(500)
  .transform((text) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(60)).max(20));

/** What a candidate might have besides: `with_skills=Docker,Go`, `add_years=2`, `degree=master`, `degree_field=Physics`. */
export const whatIfQuery = z.object({
  with_skills: skillList.optional(),
  add_years: z.coerce.number().min(0).max(60).optional(),
  degree: z.enum(EDUCATION_LEVELS).optional(),
  degree_field: z.string().trim().min(1).max(100).optional(),
});
export type WhatIfQuery = z.infer<typeof whatIfQuery>;

/** What came of computing recorded scores again from the audit log. */
export const replayReport = z
  .object({
    /** Whether every score that could be computed again came to the bytes it was recorded with. */
    ok: z.boolean(),
    equal: z.int(),
    /** Scores whose input left with an erased person. */
    erased: z.int(),
    /** Scores of another version of the algorithm than this program has. */
    other_version: z.int(),
    /** The first hundred that did not come out as recorded. */
    different: z.array(z.object({ sequence: z.int(), job_id: z.uuid().nullable(), why: z.string() })),
  })
  .meta({ id: "ReplayReport" });
export type ReplayReport = z.infer<typeof replayReport>;

export const matchesApi = {
  ofJob: endpoint({
    method: "GET",
    path: "/api/jobs/{id}/match",
    allow: ["candidate"],
    summary: "Get your match with a job, or what it would be with more skills, years or a degree",
    params: z.object({ id: z.uuid() }),
    query: whatIfQuery,
    response: matchView,
  }),
};
