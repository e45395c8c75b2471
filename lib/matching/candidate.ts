import * as z from "zod";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import { findLeadership, LEADERSHIP_INDICATORS } from "./leadership.ts";

/**
 * All that scoring may know of a person: no name, contact, photo, address, age, gender or school.
 * Strict, so that a stored input with any other field is refused.
 */
export const matchCandidate = z.strictObject({
  skills: z.array(z.strictObject({ skill: z.string(), evidence: z.array(z.string()) })),
  projects: z.array(z.strictObject({ skills_used: z.array(z.string()) })),
  experience: z.strictObject({
    jobs: z.int().min(0),
    /** Jobs with at least one date; where jobs exist and none is dated, the experience is unknown. */
    dated_jobs: z.int().min(0),
    /** Overlapping jobs counted once. */
    total_months: z.int().min(0),
    leadership: z.array(z.enum(LEADERSHIP_INDICATORS)),
  }),
  education: z.array(
    z.strictObject({
      degree: z.string(),
      level: z.enum(EDUCATION_LEVELS).optional(),
      field: z.string().optional(),
    }),
  ),
});
export type MatchCandidate = z.infer<typeof matchCandidate>;

/** The part of a resume that scoring may see. */
export function toMatchCandidate(resume: ResumeData): MatchCandidate {
  const dated = resume.experience.filter((job) => job.start_date !== undefined || job.months > 0);
  const deeds = resume.experience.flatMap((job) => [job.role, job.description, ...job.highlights]);
  return {
    skills: resume.skills.map(({ skill, evidence }) => ({
      skill,
      evidence: evidence.map((place) => withoutSchool(place, resume)),
    })),
    projects: resume.projects.map(({ skills_used }) => ({ skills_used: [...skills_used] })),
    experience: {
      jobs: resume.experience.length,
      dated_jobs: dated.length,
      total_months: resume.total_experience_months,
      leadership: findLeadership(deeds),
    },
    education: resume.education.map(({ degree, level, major }) => ({ degree, level, field: major })),
  };
}

/** Evidence from a school names the degree instead: the school's name is not for the engine. */
function withoutSchool(evidence: string, resume: ResumeData): string {
  if (!evidence.startsWith("education:")) return evidence;
  const named = evidence.slice("education:".length);
  const school = resume.education.find(
    ({ institution }) => institution !== "" && named.includes(institution),
  );
  return school ? `education:${school.degree}` : evidence;
}
