import * as z from "zod";
import { EDUCATION_LEVELS, SALARY_PERIODS, WORK_ARRANGEMENTS } from "#lib/vocabulary.ts";

/** The stretch of the description that says it, word for word. */
const quote = z.string().max(400);
const years = z.number().min(0).max(60);

const asked = z.object({
  /** Names as written. More than one: any of them is enough. */
  skills: z.array(z.string().max(80)).min(1).max(10),
  min_years: years.nullable(),
});

/** What a model may claim a job description asks for. Every claim is checked against the text before it counts. */
export const jobAnswer = z.object({
  required: z.array(asked).max(40),
  preferred: z.array(asked).max(40),
  experience: z.object({ min: years, max: years.nullable(), quote }).nullable(),
  education: z
    .object({
      level: z.enum(EDUCATION_LEVELS),
      fields: z.array(z.string().max(80)).max(10),
      or_equivalent: z.boolean(),
      quote,
    })
    .nullable(),
  arrangement: z.object({ value: z.enum(WORK_ARRANGEMENTS), quote }).nullable(),
  salary: z
    .object({
      min: z.number().min(0),
      max: z.number().min(0),
      currency: z.string().max(3),
      period: z.enum(SALARY_PERIODS),
      quote,
    })
    .nullable(),
});
export type JobAnswer = z.output<typeof jobAnswer>;
