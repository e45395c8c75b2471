import type { ResumeSkill } from "#lib/normalization/resume-data.ts";

/**
 * The places of evidence worth showing: projects, jobs, education and certificates; only where there are none, the
 * one weaker place (the skills list, a mention), and only then what the skill follows from.
 */
export function strongestPlaces(evidence: readonly string[]): string[] {
  const shown = evidence.filter((place) => place.includes(":") && !isImplied(place));
  if (shown.length > 0) return shown;
  const named = evidence.filter((place) => !place.includes(":"));
  return named.length > 0 ? named.slice(0, 1) : [...evidence];
}

/** The places of a skill with those that its months come from: skills that imply it, and their jobs. */
export function placesOf({
  evidence,
  months_from = [],
}: Pick<ResumeSkill, "evidence" | "months_from">): string[] {
  return [...new Set([...strongestPlaces(evidence), ...months_from])];
}

/** Whether the evidence is that another skill comes with this one. */
export function isImplied(place: string): boolean {
  return place.startsWith("implied:");
}
