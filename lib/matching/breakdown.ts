import * as z from "zod";
import { MATCH_COMPONENTS, ROLE_LEVELS } from "#lib/vocabulary.ts";

/** One part of a score. Points are shown to one decimal; a part that does not apply has 0 of 0 points. */
export const scoreComponent = z.object({
  points: z.number().min(0),
  max: z.number().min(0),
  applicable: z.boolean(),
  why: z.string(),
});
export type ScoreComponent = z.infer<typeof scoreComponent>;

const matchedSkill = z.object({ skill: z.string(), evidence: z.array(z.string()) });

/** One gap and what closing it would add to the score, in points of the total with one decimal. */
export const recommendation = z.object({
  kind: z.enum([
    "required_skill",
    "preferred_skill",
    "project_evidence",
    "experience",
    "education",
    "project",
  ]),
  what: z.string(),
  points: z.number().min(0),
});
export type Recommendation = z.infer<typeof recommendation>;

/** A score and everything it was made of: SPEC section 3, `Breakdown`. The score is null where nothing applies. */
export const breakdown = z.object({
  algorithm_version: z.string(),
  role_level: z.enum(ROLE_LEVELS),
  weights: z.partialRecord(z.enum(MATCH_COMPONENTS), z.number()),
  score: z.int().min(0).max(100).nullable(),
  components: z.object({
    required_skills: scoreComponent,
    preferred_skills: scoreComponent,
    experience: scoreComponent,
    education: scoreComponent,
    projects: scoreComponent.optional(),
  }),
  matched_required_skills: z.array(matchedSkill),
  missing_required_skills: z.array(z.string()),
  matched_preferred_skills: z.array(matchedSkill),
  missing_preferred_skills: z.array(z.string()),
  /** Points of the required skills that evidence from projects added. */
  evidence_bonus: z.number().min(0),
  experience: z.object({
    candidate_years: z.number().min(0).nullable(),
    required: z.tuple([z.number(), z.number().nullable()]).nullable(),
    leadership: z.array(z.string()),
  }),
  education: z.object({
    candidate: z.string().nullable(),
    required: z.string().nullable(),
    level_reached: z.boolean(),
    field_matched: z.boolean(),
  }),
  /** Share of the job's applicants with a lower score, 0–100. Set by the ranking, never by the engine. */
  percentile: z.number().min(0).max(100).optional(),
  recommendations: z.array(recommendation),
});
export type Breakdown = z.infer<typeof breakdown>;
