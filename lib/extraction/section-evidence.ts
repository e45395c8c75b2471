import { findPeriods } from "./dates.ts";
import { roleScore, schoolScore } from "./entry-parts.ts";
import type { Line } from "./lines.ts";
import type { Section } from "./sections.ts";

// Headings that name a field of skill or a list as often as jobs.
const UNSURE =
  /^(?:(?:selected|relevant|other)\s)?(?:research|work|works|positions|freelance|career|appointments)$/i;

/**
 * Corrects the kinds of sections by what stands in them: jobs have dates. An unsure heading without any is no
 * experience beside one that has them; and where nothing else is, an unknown section of dated roles is.
 */
export function withEvidence(sections: Section[]): Section[] {
  const isProven = sections.some(({ kind, lines }) => kind === "experience" && datedLines(lines) > 0);
  if (isProven)
    return sections.map((section) =>
      section.kind === "experience" && isUnsure(section) && datedLines(section.lines) === 0
        ? { ...section, kind: "other" }
        : section,
    );
  if (sections.some(({ kind, lines }) => kind === "experience" && lines.length > 2)) return sections;
  const best = sections
    .filter(({ kind }) => kind === "other" || kind === "summary")
    .map((section) => ({ section, roles: datedRoles(section.lines) }))
    .sort((a, b) => b.roles - a.roles)[0];
  if (!best || best.roles < 2) return sections;
  return sections.map((section) => (section === best.section ? { ...section, kind: "experience" } : section));
}

function isUnsure({ heading }: Section): boolean {
  return UNSURE.test((heading?.text ?? "").replace(/[^\p{L} ]/gu, "").trim());
}

function datedLines(lines: Line[]): number {
  return lines.filter(({ text }) => findPeriods(text).length > 0).length;
}

/** Lines with a range of dates that name a role, or stand beside a line that does, and no school. */
function datedRoles(lines: Line[]): number {
  return lines.filter((line, index) => {
    if (line.isBullet || !findPeriods(line.text).some(({ isRange }) => isRange)) return false;
    const near = [lines[index - 1], line, lines[index + 1]].flatMap((other) => other?.text ?? []);
    return near.some((text) => roleScore(text) >= 1.6) && near.every((text) => schoolScore(text) === 0);
  }).length;
}
