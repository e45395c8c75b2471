import type { Person } from "../person.ts";
import { certificateLines, contactRuns, hasSection, studyDates } from "./blocks.ts";
import { makeRoom, newDocument, type Sheet, write, writeBullets, writeRuns } from "./sheet.ts";
import { apostropheDate, dateRange, type Section, type Style } from "./style.ts";

const INK = "#000000";

const STYLE: Style = {
  name: { font: "Helvetica-Bold", size: 17, color: INK },
  headline: { font: "Helvetica", size: 10.5, color: INK },
  heading: { font: "Helvetica-Bold", size: 11, color: INK },
  strong: { font: "Helvetica-Bold", size: 10, color: INK },
  body: { font: "Helvetica", size: 10.5, color: INK, gap: 3.4 },
  muted: { font: "Helvetica-Oblique", size: 10, color: INK, gap: 1 },
  accent: INK,
  bullet: "*",
  words: {
    contact: "Contact",
    summary: "Summary",
    jobs: "Employment",
    education: "Education",
    projects: "Projects",
    skills: "Skills",
    certifications: "Certificates and licenses",
    languages: "Languages",
  },
  date: apostropheDate,
  to: " - ",
  present: "now",
};

const ORDER = ["summary", "skills", "jobs", "education", "certifications", "projects", "languages"] as const;

/** What a word processor gives without a template: one font, no rules, skills before the jobs. */
export function drawPlain(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("A4", `Resume ${person.name}`, person.name);
  const sheet: Sheet = { doc, style: STYLE, x: 70, width: 455, y: 62, top: 66, bottom: 780 };
  write(sheet, person.name, STYLE.name, { after: 2 });
  write(sheet, person.headline, STYLE.headline, { after: 3 });
  for (const run of contactRuns(person)) writeRuns(sheet, [run], STYLE.body, "");
  for (const section of ORDER) {
    if (!hasSection(person, section)) continue;
    makeRoom(sheet, 64);
    sheet.y += 12;
    write(sheet, `${STYLE.words[section]}:`, STYLE.heading, { after: 4 });
    drawSection(sheet, person, section);
  }
  return doc;
}

function drawSection(sheet: Sheet, person: Person, section: Section): void {
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body);
  if (section === "skills") {
    for (const [label, skills] of person.skills) {
      write(sheet, label ? `${label}: ${skills.join(", ")}` : skills.join(", "), STYLE.body, { after: 2 });
    }
  }
  if (section === "languages") writeBullets(sheet, person.languages ?? [], 1);
  if (section === "certifications") writeBullets(sheet, certificateLines(sheet, person), 1);
  if (section === "jobs") {
    for (const job of person.jobs) {
      write(sheet, `${job.role} - ${job.company}`, STYLE.strong, { after: 1, keep: 50 });
      const line = [dateRange(STYLE, job.start, job.end), job.location].filter(Boolean).join(", ");
      if (line) write(sheet, line, STYLE.muted, { after: 3 });
      writeBullets(sheet, job.bullets, 2);
      sheet.y += 6;
    }
  }
  if (section === "education") {
    for (const study of person.education) {
      write(sheet, study.degree, STYLE.strong, { after: 1, keep: 24 });
      const line = [study.school, studyDates(sheet, study), study.detail].filter(Boolean).join(", ");
      write(sheet, line, STYLE.body, { after: 4 });
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      write(sheet, project.title, STYLE.strong, { after: 1, keep: 24 });
      write(sheet, project.text, STYLE.body);
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.body, "");
      sheet.y += 4;
    }
  }
}
