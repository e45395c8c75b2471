import * as z from "zod";
import { spanSchema } from "#lib/reading/document.ts";
import { EDUCATION_LEVELS, RESUME_FLAGS } from "#lib/vocabulary.ts";

/** `YYYY-MM`, or `YYYY` where the document names no month. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
const sources = z.array(spanSchema);

export const resumeSkill = z.object({
  skill: z.string(),
  /** Every form in which the skill stands in the text: the name itself, and the entry of a list that names it, alone or with two others. */
  as_written: z.array(z.string()),
  category: z.string().optional(),
  /**
   * `project:X`, `job:Y`, `education:Z`, `certification:C`, `listed` (in the resume's own list of skills),
   * `mentioned` (named in the summary or elsewhere outside of lists and entries) or `implied:Skill`.
   */
  evidence: z.array(z.string()),
  months_experience: z.int().min(0),
  /**
   * Where months come from skills that imply this one: `implied:X`, followed by the jobs of X that are no evidence of
   * this skill itself. With the jobs in `evidence` these are all that the months count.
   */
  months_from: z.array(z.string()).optional(),
  last_used: partialDate.optional(),
  sources,
});
export type ResumeSkill = z.infer<typeof resumeSkill>;

export const resumeProject = z.object({
  title: z.string(),
  skills_used: z.array(z.string()),
  description: z.string(),
  start_date: partialDate.optional(),
  end_date: partialDate.optional(),
  url: z.string().optional(),
  sources,
});

export const resumeExperience = z.object({
  company: z.string(),
  role: z.string(),
  /** The role in plain letter case, where the document sets it in capitals. */
  plain_role: z.string().optional(),
  location: z.string().optional(),
  start_date: partialDate.optional(),
  /** Absent for a current job, and where the document gives no dates at all. */
  end_date: partialDate.optional(),
  months: z.int().min(0),
  description: z.string(),
  highlights: z.array(z.string()),
  skills_used: z.array(z.string()),
  sources,
});

export const resumeEducation = z.object({
  degree: z.string(),
  level: z.enum(EDUCATION_LEVELS).optional(),
  major: z.string().optional(),
  institution: z.string(),
  year: z.int().optional(),
  start_year: z.int().optional(),
  grade: z.string().optional(),
  sources,
});

/** A resume as understood: SPEC section 3, `ResumeData`. Durations in months, confidences 0–100. */
export const resumeData = z.object({
  name: z.string(),
  /** The name in plain letter case, where the document sets it in capitals. */
  plain_name: z.string().optional(),
  email: z.string(),
  phone: z.string().optional(),
  location: z.string().optional(),
  links: z.array(z.string()),
  summary: z.string().optional(),
  skills: z.array(resumeSkill),
  projects: z.array(resumeProject),
  experience: z.array(resumeExperience),
  education: z.array(resumeEducation),
  certifications: z.array(
    z.object({ name: z.string(), issuer: z.string().optional(), date: partialDate.optional(), sources }),
  ),
  languages: z.array(z.object({ language: z.string(), level: z.string().optional() })),
  total_experience_months: z.int().min(0),
  confidence: z.object({ overall: z.number().min(0).max(100), by_field: z.record(z.string(), z.number()) }),
  flags: z.array(z.enum(RESUME_FLAGS)),
  extracted_by: z.string(),
  prompt_version: z.string().optional(),
  /** Where the single facts stand: name, email, phone, location, summary. */
  field_sources: z.record(z.string(), sources),
  /** Who found each field that the rules did not: path (`experience.0.company`) → provider and model. */
  said_by: z.record(z.string(), z.string()).optional(),
  /**
   * What the candidate changed: the field as a path into this profile (`phone`, `experience.0.role`, `skills.Java`)
   * and the value that was read, null where nothing was.
   */
  corrected: z
    .array(z.object({ field: z.string(), read: z.union([z.string(), z.number(), z.null()]) }))
    .optional(),
});
export type ResumeData = z.infer<typeof resumeData>;
