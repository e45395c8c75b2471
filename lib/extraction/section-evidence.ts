import { findPeriods } from "./dates.ts";
import { companyScore, roleScore, schoolScore } from "./entry-parts.ts";
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
    .filter(({ kind }) => kind === "other" || kind === "summary" || kind === "header")
    .map((section) => ({ section, roles: datedRoles(section.lines) }))
    .sort((a, b) => b.roles.length - a.roles.length)[0];
  if (!best || best.roles.length < 2) return sections;
  return sections.flatMap((section) => {
    if (section !== best.section) return [section];
    return section.kind === "header"
      ? withJobs(section, best.roles)
      : [{ ...section, kind: "experience" as const }];
  });
}

/** A section of its own for the jobs that stand under the name, where no known heading parts them. */
function withJobs(section: Section, roles: number[]): Section[] {
  const { lines } = section;
  const start = startOf(lines, roles[0] ?? 0);
  const isStudy = ({ text }: Line) => findPeriods(text).length > 0 && schoolScore(text) > 0;
  const study = lines.findIndex(
    (line, index) => index > (roles[0] ?? 0) && isStudy(line) && !roles.includes(index),
  );
  const end = study < 0 ? lines.length : study - (isHeadingLike(lines[study - 1]) ? 1 : 0);
  return [
    { ...section, lines: lines.slice(0, start) },
    { kind: "experience", heading: null, lines: lines.slice(start, end) },
    { kind: "other", heading: null, lines: lines.slice(end) },
  ];
}

// The employer or the role may stand in the line over the date.
function startOf(lines: Line[], first: number): number {
  const over = lines[first - 1];
  const isNamed = over && first > 1 && roleScore(over.text) + companyScore(over.text) >= 1.4;
  return isNamed && roleScore(lines[first]?.text ?? "") < 1.6 ? first - 1 : first;
}

function isHeadingLike(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 30 && findPeriods(line.text).length === 0 && !line.isBullet;
}

function isUnsure({ heading }: Section): boolean {
  return UNSURE.test((heading?.text ?? "").replace(/[^\p{L} ]/gu, "").trim());
}

function datedLines(lines: Line[]): number {
  return lines.filter(({ text }) => findPeriods(text).length > 0).length;
}

/** Indexes of lines with a range of dates that name a role, or stand beside a line that does, and no school. */
function datedRoles(lines: Line[]): number[] {
  return lines.flatMap((line, index) => {
    if (line.text.length > 140 || !findPeriods(line.text).some(({ isRange }) => isRange)) return [];
    const near = [lines[index - 1], line, lines[index + 1]].flatMap((other) => other?.text ?? []);
    const own = roleScore(line.text) >= 1.6 && schoolScore(line.text) === 0;
    const isJob =
      near.some((text) => roleScore(text) >= 1.6) && near.every((text) => schoolScore(text) === 0);
    return (own && !line.isBullet) || (isJob && !line.isBullet) ? [index] : [];
  });
}
