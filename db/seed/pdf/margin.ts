import type { Person } from "../person.ts";
import { certificateLines, contactRuns, hasSection, sectionOrder, studyDates } from "./blocks.ts";
import {
  makeRoom,
  newDocument,
  type Sheet,
  setType,
  write,
  writeBullets,
  writeRule,
  writeRuns,
} from "./sheet.ts";
import { dateRange, longDate, type Section, type Style } from "./style.ts";

const INK = "#202124";
const ACCENT = "#7a3b2e";
const MARGIN_X = 52;
const MARGIN_WIDTH = 104;

const STYLE: Style = {
  name: { font: "Helvetica", size: 24, color: INK },
  headline: { font: "Helvetica", size: 11.5, color: ACCENT },
  heading: { font: "Helvetica-Bold", size: 9.5, color: ACCENT },
  strong: { font: "Helvetica-Bold", size: 10.8, color: INK },
  body: { font: "Helvetica", size: 10.6, color: INK, gap: 2.8 },
  muted: { font: "Helvetica", size: 9.6, color: "#5f6368", gap: 1.5 },
  accent: ACCENT,
  bullet: "·",
  words: {
    contact: "Contact",
    summary: "About",
    jobs: "Work history",
    education: "Education and training",
    projects: "Selected work",
    skills: "Competencies",
    certifications: "Licenses and certificates",
    languages: "Languages",
  },
  date: longDate,
  to: " to ",
  present: "date",
};

/** A4 with section labels in the left margin and the text beside them, as much of Europe writes it. */
export function drawMargin(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("A4", `Curriculum vitae of ${person.name}`, person.name);
  const x = MARGIN_X + MARGIN_WIDTH + 16;
  const sheet: Sheet = { doc, style: STYLE, x, width: 545 - x, y: 52, top: 56, bottom: 790 };
  write(sheet, person.name, STYLE.name);
  write(sheet, person.headline, STYLE.headline, { after: 5 });
  writeRuns(sheet, contactRuns(person), STYLE.muted, "   ");
  for (const section of sectionOrder(person)) {
    if (!hasSection(person, section)) continue;
    drawLabel(sheet, section);
    drawSection(sheet, person, section);
  }
  return doc;
}

function drawLabel(sheet: Sheet, section: Section): void {
  makeRoom(sheet, 74);
  sheet.y += 13;
  writeRule({ ...sheet, x: MARGIN_X, width: 545 - MARGIN_X }, "#d8d3cf", 0.7);
  sheet.y += 11;
  setType(sheet.doc, STYLE.heading);
  sheet.doc.text(STYLE.words[section], MARGIN_X, sheet.y, { width: MARGIN_WIDTH });
}

function drawSection(sheet: Sheet, person: Person, section: Section): void {
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body);
  if (section === "skills") {
    for (const [label, skills] of person.skills) {
      if (label) write(sheet, label, STYLE.strong, { after: 1, keep: 14 });
      write(sheet, skills.join(" · "), STYLE.body, { after: 4 });
    }
  }
  if (section === "languages") write(sheet, (person.languages ?? []).join(" · "), STYLE.body);
  if (section === "certifications") {
    for (const line of certificateLines(sheet, person)) write(sheet, line, STYLE.body, { after: 2 });
  }
  if (section === "jobs") for (const job of person.jobs) drawJob(sheet, job);
  if (section === "education") {
    for (const study of person.education) {
      write(sheet, study.degree, STYLE.strong, { after: 1, keep: 26 });
      write(sheet, study.school, STYLE.body);
      const dates = studyDates(sheet, study);
      if (dates || study.detail) write(sheet, [dates, study.detail].filter(Boolean).join(". "), STYLE.muted);
      sheet.y += 5;
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      write(sheet, project.title, STYLE.strong, { after: 1, keep: 26 });
      write(sheet, project.text, STYLE.body);
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.muted, "");
      sheet.y += 5;
    }
  }
}

function drawJob(sheet: Sheet, job: Person["jobs"][number]): void {
  write(sheet, `${job.role}, ${job.company}`, STYLE.strong, { after: 1, keep: 54 });
  const line = [dateRange(STYLE, job.start, job.end), job.location].filter(Boolean).join(", ");
  if (line) write(sheet, line, STYLE.muted, { after: 3 });
  writeBullets(sheet, job.bullets, 3);
  sheet.y += 6;
}
