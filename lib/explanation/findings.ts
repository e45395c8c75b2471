import type { Breakdown } from "#lib/matching/breakdown.ts";
import { durationWords, rangeWords } from "#lib/matching/duration.ts";
import { capitalized, listed } from "./lists.ts";

/** Who reads: a candidate is addressed as "you", a recruiter reads about the applicant. */
export type Audience = "candidate" | "recruiter";

/** "You meet 7 of 10 required and 2 of 3 preferred skills. Experience and degree fit." */
export function meets(breakdown: Breakdown, audience: Audience): string[] {
  const who = audience === "candidate" ? "You meet" : "The applicant meets";
  const counts = [
    countOf(breakdown.matched_required_skills, breakdown.missing_required_skills, "required"),
    countOf(breakdown.matched_preferred_skills, breakdown.missing_preferred_skills, "preferred"),
  ].filter((count) => count !== "");
  const fits = [
    isExperienceFull(breakdown) ? "experience" : "",
    isEducationFull(breakdown) ? "education" : "",
  ];
  const fitting = listed(fits.filter((part) => part !== ""));
  return [
    counts.length > 0 ? `${who} ${listed(counts)} skills.` : "",
    fitting === "" ? "" : `${capitalized(fitting)} ${fitting.includes(" and ") ? "fit" : "fits"}.`,
  ].filter((sentence) => sentence !== "");
}

/** What was found, the required skills first, those shown in projects named. */
export function strengthsOf(breakdown: Breakdown): string[] {
  const required = breakdown.matched_required_skills;
  const preferred = breakdown.matched_preferred_skills.map(({ skill }) => skill);
  const shown = required.filter(({ evidence }) => evidence.some((place) => place.startsWith("project:")));
  const { projects } = breakdown.components;
  return [
    required.length > 0 ? `Required skills found: ${listed(required.map(({ skill }) => skill))}.` : "",
    shown.length > 0 ? `Shown in projects: ${listed(shown.map(({ skill }) => skill))}.` : "",
    preferred.length > 0 ? `Preferred skills found: ${listed(preferred)}.` : "",
    isExperienceFull(breakdown) ? breakdown.components.experience.why : "",
    isEducationFull(breakdown) ? breakdown.components.education.why : "",
    projects?.applicable && projects.points > 0 ? projects.why : "",
  ].filter((sentence) => sentence !== "");
}

/** What was not found: about the document, never about the person. */
export function gapsOf(breakdown: Breakdown, audience: Audience): string[] {
  const where = audience === "candidate" ? "your resume" : "the resume";
  const { missing_required_skills: required, missing_preferred_skills: preferred, components } = breakdown;
  return [
    required.length > 0 ? `Required skills not found in ${where}: ${listed(required)}.` : "",
    preferred.length > 0 ? `Preferred skills not found in ${where}: ${listed(preferred)}.` : "",
    components.experience.applicable && !isExperienceFull(breakdown) ? components.experience.why : "",
    components.education.applicable && !isEducationFull(breakdown) ? components.education.why : "",
  ].filter((sentence) => sentence !== "");
}

/** The asked and the shown experience in words, or null where the job asks for none or the length is unknown. */
export function experienceWords({ experience }: Breakdown): { asked: string; shown: string } | null {
  if (!experience.required || experience.candidate_years === null) return null;
  return {
    asked: rangeWords(experience.required),
    shown:
      experience.candidate_years === 0
        ? "no dated experience"
        : durationWords(experience.candidate_years * 12),
  };
}

export function isExperienceFull({ components: { experience } }: Breakdown): boolean {
  return experience.applicable && experience.points === experience.max;
}

export function isEducationFull({ components: { education } }: Breakdown): boolean {
  return education.applicable && education.points === education.max;
}

function countOf(matched: readonly unknown[], missing: readonly unknown[], kind: string): string {
  const asked = matched.length + missing.length;
  return asked > 0 ? `${matched.length} of ${asked} ${kind}` : "";
}
