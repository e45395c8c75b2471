import * as z from "zod";
import { spanSchema } from "#lib/reading/document.ts";
import {
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  RED_FLAG_CODES,
  ROLE_LEVELS,
  SALARY_PERIODS,
  WORK_ARRANGEMENTS,
} from "#lib/vocabulary.ts";

/** One thing a job asks for. `any_of` are alternatives: together they count once. */
export const requirement = z.object({
  skill: z.string(),
  as_written: z.array(z.string()),
  any_of: z.array(z.string()).optional(),
  min_years: z.number().min(0).optional(),
});
export type Requirement = z.infer<typeof requirement>;

export const redFlag = z.object({
  code: z.enum(RED_FLAG_CODES),
  message: z.string(),
  severity: z.enum(["low", "medium", "high"]),
  span: spanSchema.optional(),
});
export type RedFlag = z.infer<typeof redFlag>;

export const suggestion = z.object({
  code: z.string(),
  message: z.string(),
  replacement: z.string().optional(),
  span: spanSchema.optional(),
});
export type Suggestion = z.infer<typeof suggestion>;

/** What a job asks for, in our words: everything matching needs, and nothing it must not see. */
export const jobRequirements = z.object({
  required_skills: z.array(requirement),
  preferred_skills: z.array(requirement),
  /** Years; `max` is null where the range is open ("5+ years"). */
  experience_years: z.tuple([z.number().min(0), z.number().min(0).nullable()]).nullable(),
  role_level: z.enum(ROLE_LEVELS),
  education_required: z
    .object({ level: z.enum(EDUCATION_LEVELS), fields: z.array(z.string()), or_equivalent: z.boolean() })
    .nullable(),
});
export type JobRequirements = z.infer<typeof jobRequirements>;

/** A job description as understood: SPEC section 3, `JobData`. Quality 0–100, years as numbers. */
export const jobData = jobRequirements.extend({
  location: z.string().optional(),
  work_arrangement: z.enum(WORK_ARRANGEMENTS).optional(),
  salary: z
    .object({
      min: z.number().min(0),
      max: z.number().min(0),
      currency: z.string(),
      period: z.enum(SALARY_PERIODS),
    })
    .optional(),
  employment_type: z.enum(EMPLOYMENT_TYPES).optional(),
  responsibilities: z.array(z.string()),
  benefits: z.array(z.string()),
  quality_score: z.int().min(0).max(100),
  quality_analysis: z.string(),
  red_flags: z.array(redFlag),
  suggestions: z.array(suggestion),
  /** Spans into the description, by field: `required_skills`, `experience_years`, `salary`, … */
  sources: z.record(z.string(), z.array(spanSchema)),
  confidence: z.object({ overall: z.number().min(0).max(100), by_field: z.record(z.string(), z.number()) }),
  extracted_by: z.string(),
  /** What the rules missed and a model found: `required_skills.Go`, `salary` → `groq:…`. All else is the rules'. */
  said_by: z.record(z.string(), z.string()).optional(),
  prompt_version: z.string().optional(),
});
export type JobData = z.infer<typeof jobData>;
