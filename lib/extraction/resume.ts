import type { ReadDocument } from "#lib/reading/document.ts";
import { findCertifications } from "./certifications.ts";
import { findContact } from "./contact.ts";
import { joinDashEndedDates } from "./dash-ended-dates.ts";
import { findEducation, findStrayEducation } from "./education.ts";
import { roleScore } from "./entry-parts.ts";
import type { EducationFact, Fact, ListedSkill, Passage, ResumeFacts } from "./facts.ts";
import { findHistory, withoutRepeats } from "./history.ts";
import { findLanguages, isLanguage } from "./languages.ts";
import { type Line, linesOf } from "./lines.ts";
import { withoutMarginColumns } from "./margin-lines.ts";
import { descriptionOf, passagesOf } from "./passages.ts";
import { findProjects } from "./projects.ts";
import { withEvidence } from "./section-evidence.ts";
import type { SectionKind } from "./section-words.ts";
import { findSections, type Section } from "./sections.ts";
import { findListedSkills, isListOfNames } from "./skills.ts";
import { withoutOrders } from "./without-orders.ts";

/**
 * What a resume says, as written, each fact with its place in the document's text and a confidence of 0–1.
 * `options.today` (YYYY-MM-DD) is the day up to which current jobs count. Pure; work is capped for hostile input.
 */
export function extractResume(document: ReadDocument, options: { today: string }): ResumeFacts {
  const lines = withoutOrders(linesOf(document), document.text);
  const sections = withEvidence(findSections(withoutMarginColumns(joinDashEndedDates(lines))));
  const { text } = document;
  const contact = findContact(document, lines, sections);
  const experience = withoutRepeats(each(sections, "experience", (part) => findHistory(part, text)));
  const education = findStudies(sections, text);
  const projects = each(sections, "projects", (part) => findProjects(part, text));
  return {
    today: options.today,
    ...contact,
    headline: findHeadline(lines, contact.name),
    summary: findSummary(sections),
    experience,
    education,
    projects,
    certifications: each(sections, "certifications", findCertifications),
    languages: each(sections, ["languages", "skills"], findLanguages),
    listedSkills: findSkillEntries(sections),
    remarks: findRemarks(sections, text, [...experience, ...education, ...projects]),
    hidden: document.hidden,
    text,
  };
}

// What no entry took in still says something: a job whose heading we could not read, a degree in a sentence.
function findRemarks(
  sections: Section[],
  text: string,
  entries: readonly { passages: Passage[] }[],
): Passage[] {
  const plain = each(sections, ["summary", "other", "volunteering", "header"], (part) =>
    passagesOf(text, part),
  );
  const taken = entries.flatMap(({ passages }) => passages).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  const left = each(sections, ["experience", "education", "projects", "certifications"], (part) => part)
    .sort((a, b) => a.start - b.start)
    .filter((line) => {
      while (next < taken.length && (taken[next]?.span.end ?? 0) <= line.start) next += 1;
      return (taken[next]?.span.start ?? Number.POSITIVE_INFINITY) >= line.end;
    });
  return [...plain, ...passagesOf(text, left)];
}

function each<T>(
  sections: Section[],
  kinds: SectionKind | Section["kind"][],
  find: (lines: Line[]) => T[],
): T[] {
  const wanted: readonly string[] = typeof kinds === "string" ? [kinds] : kinds;
  return sections
    .filter(({ kind, lines }) => wanted.includes(kind) && lines.length > 0)
    .flatMap(({ lines }) => find(lines));
}

// A heading in words we do not know still has degrees and schools under it.
function findStudies(sections: Section[], text: string): EducationFact[] {
  const found = each(sections, "education", (part) => findEducation(part, text));
  return found.length > 0
    ? found
    : each(sections, ["other", "header"], (part) => findStrayEducation(part, text));
}

// "Languages" may be those of a programmer: a section without a spoken one is a list of skills.
function findSkillEntries(sections: Section[]): ListedSkill[] {
  const lists = sections.filter(
    ({ kind, heading, lines }) =>
      kind === "skills" ||
      (kind === "languages" && findLanguages(lines).length === 0) ||
      (kind === "summary" && heading !== null && isListOfNames(lines)),
  );
  return lists.flatMap(({ lines }) => findListedSkills(lines)).filter(({ text }) => !isLanguage(text));
}

function findHeadline(lines: Line[], name: Fact | null): Fact | null {
  if (!name) return null;
  const index = lines.findIndex((line) => line.start <= name.span.start && line.end > name.span.start);
  for (const line of lines.slice(index + 1, index + 4)) {
    if (line.text.length > 90 || roleScore(line.text) < 1.5) continue;
    return { text: line.text, span: { page: line.page, start: line.start, end: line.end }, confidence: 0.7 };
  }
  return null;
}

function findSummary(sections: Section[]): Fact | null {
  const section = sections.find(({ kind, lines }) => kind === "summary" && lines.length > 0);
  const first = section?.lines[0];
  const last = section?.lines.at(-1);
  if (!section || !first || !last) return null;
  const span = { page: first.page, start: first.start, end: Math.max(first.end, last.end) };
  return { text: descriptionOf(section.lines).slice(0, 4000), span, confidence: 0.85 };
}
