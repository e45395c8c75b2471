import type { Requirement } from "#lib/normalization/job-data.ts";

/** Skill keys with the evidence for each, gathered from every place that names the skill. */
export type SkillsHeld = ReadonlyMap<string, readonly string[]>;

/** What two spellings of one canonical name have in common. */
export function skillKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** A person's skills by key. The order of the input leaves no trace. */
export function skillsHeld(skills: readonly { skill: string; evidence: readonly string[] }[]): SkillsHeld {
  const held = new Map<string, readonly string[]>();
  for (const { skill, evidence } of skills) {
    const key = skillKey(skill);
    held.set(key, sortEvidence([...(held.get(key) ?? []), ...evidence]));
  }
  return held;
}

/** The skills that each satisfy the requirement by themselves. */
export function alternativesOf(requirement: Requirement): string[] {
  const byKey = new Map<string, string>();
  for (const name of [requirement.skill, ...(requirement.any_of ?? [])]) {
    if (!byKey.has(skillKey(name))) byKey.set(skillKey(name), name);
  }
  return [...byKey.values()];
}

/** The requirement in words: "React, Vue or Angular". */
export function requirementName(requirement: Requirement): string {
  const names = alternativesOf(requirement);
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}

/** The evidence for a requirement with these alternatives, or null where none is held. */
export function evidenceFor(keys: readonly string[], held: SkillsHeld): string[] | null {
  const places = keys.map((key) => held.get(key)).filter((evidence) => evidence !== undefined);
  const [only] = places;
  if (only === undefined) return null;
  return places.length === 1 ? [...only] : sortEvidence(places.flat());
}

/** The same skills with one more, or with more evidence for one. */
export function withHeld(held: SkillsHeld, skill: string, evidence: readonly string[]): SkillsHeld {
  const key = skillKey(skill);
  return new Map(held).set(key, sortEvidence([...(held.get(key) ?? []), ...evidence]));
}

/** Whether a project shows the skill. */
export function isShownInProject(evidence: readonly string[]): boolean {
  return evidence.some((place) => place.startsWith("project:"));
}

const EVIDENCE_ORDER = ["project:", "job:", "certification:", "education:"];

/** Evidence without repetitions, the strongest kind first. */
function sortEvidence(evidence: readonly string[]): string[] {
  const rank = (place: string) => {
    const at = EVIDENCE_ORDER.findIndex((kind) => place.startsWith(kind));
    return at < 0 ? EVIDENCE_ORDER.length : at;
  };
  return [...new Set(evidence)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
