import { emailOf, type Person, type PersonStudy } from "../person.ts";
import { type Run, type Sheet, write } from "./sheet.ts";
import { dateRange, type Section } from "./style.ts";

/** Contact details in the usual order, with their links. */
export function contactRuns(person: Person): Run[] {
  const runs: Run[] = [{ text: emailOf(person), link: `mailto:${emailOf(person)}` }];
  if (person.phone) runs.push({ text: person.phone });
  if (person.location) runs.push({ text: person.location });
  return [...runs, ...(person.links ?? []).map((link) => ({ text: link, link: `https://${link}` }))];
}

/** The order of the sections; those who have just started show their studies and projects first. */
export function sectionOrder(person: Person): Section[] {
  return person.level === "entry"
    ? ["summary", "education", "jobs", "projects", "skills", "certifications", "languages"]
    : ["summary", "jobs", "projects", "education", "skills", "certifications", "languages"];
}

/** Whether the person has anything to say under this heading. */
export function hasSection(person: Person, section: Section): boolean {
  switch (section) {
    case "contact":
      return true;
    case "summary":
      return Boolean(person.summary);
    case "jobs":
      return person.jobs.length > 0;
    case "projects":
      return Boolean(person.projects?.length);
    case "certifications":
      return Boolean(person.certifications?.length);
    case "languages":
      return Boolean(person.languages?.length);
    default:
      return person[section].length > 0;
  }
}

/** Skill groups as `Label: a, b, c`, one line each. */
export function writeSkillGroups(sheet: Sheet, person: Person, separator = ", "): void {
  for (const [label, skills] of person.skills) {
    const text = skills.join(separator);
    write(sheet, label ? `${label}: ${text}` : text, sheet.style.body, { after: 2 });
  }
}

/** `Name, Issuer, date` for every certificate. */
export function certificateLines(sheet: Sheet, person: Person, separator = ", "): string[] {
  return (person.certifications ?? []).map((item) =>
    [item.name, item.issuer, item.when && sheet.style.date(item.when)].filter(Boolean).join(separator),
  );
}

/** The dates of a study. Many give the year of the degree alone. */
export function studyDates(sheet: Sheet, study: PersonStudy): string {
  return dateRange(sheet.style, study.start, study.end);
}
