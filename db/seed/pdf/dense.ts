import type { Person } from "../person.ts";
import { certificateLines, contactRuns, hasSection, studyDates } from "./blocks.ts";
import {
  makeRoom,
  newDocument,
  type Sheet,
  setType,
  write,
  writeBullets,
  writeRight,
  writeRule,
  writeRuns,
} from "./sheet.ts";
import { dateRange, numericDate, type Section, type Style } from "./style.ts";

const INK = "#111111";

const STYLE: Style = {
  name: { font: "Times-Bold", size: 19, color: INK },
  headline: { font: "Times-Roman", size: 11.5, color: INK },
  heading: { font: "Helvetica-Bold", size: 9.5, color: INK, spacing: 0.4 },
  strong: { font: "Times-Bold", size: 11, color: INK },
  body: { font: "Times-Roman", size: 11.5, color: INK, gap: 4 },
  muted: { font: "Times-Italic", size: 11, color: INK, gap: 1.5 },
  accent: INK,
  bullet: "•",
  words: {
    contact: "CONTACT",
    summary: "EXECUTIVE PROFILE",
    jobs: "EMPLOYMENT HISTORY",
    education: "EDUCATION & TRAINING",
    projects: "KEY PROJECTS",
    skills: "AREAS OF EXPERTISE",
    certifications: "PROFESSIONAL CERTIFICATIONS",
    languages: "LANGUAGES",
  },
  date: numericDate,
  to: " - ",
  present: "Current",
};

const ORDER = ["summary", "skills", "jobs", "projects", "education", "certifications", "languages"] as const;

/** Up to two full pages of Times: company before role, a skills table, a running header and page numbers. */
export function drawDense(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("A4", `${person.name} CV`, person.name);
  const sheet: Sheet = { doc, style: STYLE, x: 62, width: 471, y: 52, top: 66, bottom: 775 };
  writeRight({ ...sheet, y: 58 }, person.headline, STYLE.headline);
  write(sheet, person.name, STYLE.name, { after: 3 });
  writeRule(sheet, INK, 1.4);
  sheet.y += 7;
  writeRuns(sheet, contactRuns(person), STYLE.body, " • ");
  for (const section of ORDER) {
    if (!hasSection(person, section)) continue;
    makeRoom(sheet, 64);
    sheet.y += 13;
    write(sheet, STYLE.words[section], STYLE.heading, { after: 3 });
    drawSection(sheet, person, section);
  }
  numberPages(doc, person);
  return doc;
}

function drawSection(sheet: Sheet, person: Person, section: Section): void {
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body);
  if (section === "skills") drawSkillTable(sheet, person);
  if (section === "languages") write(sheet, (person.languages ?? []).join("; "), STYLE.body);
  if (section === "certifications") {
    for (const line of certificateLines(sheet, person)) write(sheet, line, STYLE.body, { after: 1.5 });
  }
  if (section === "jobs") {
    for (const job of person.jobs) {
      makeRoom(sheet, 58);
      const dates = dateRange(STYLE, job.start, job.end);
      if (dates) writeRight(sheet, dates, STYLE.body);
      write(sheet, [job.company, job.location].filter(Boolean).join(", "), STYLE.strong);
      write(sheet, job.role, STYLE.muted, { after: 2 });
      writeBullets(sheet, job.bullets, 2.5);
      sheet.y += 7;
    }
  }
  if (section === "education") {
    for (const study of person.education) {
      const line = [study.degree, study.school, studyDates(sheet, study)].filter(Boolean).join(", ");
      write(sheet, line, STYLE.body);
      if (study.detail) write(sheet, study.detail, STYLE.muted);
      sheet.y += 2;
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      write(sheet, project.title, STYLE.strong, { keep: 24 });
      write(sheet, project.text, STYLE.body);
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.muted, "");
      sheet.y += 3;
    }
  }
}

function drawSkillTable(sheet: Sheet, person: Person): void {
  const label: Sheet = { ...sheet, width: 118 };
  const list: Sheet = { ...sheet, x: sheet.x + 126, width: sheet.width - 126 };
  for (const [name, skills] of person.skills) {
    makeRoom(sheet, 26);
    label.y = sheet.y;
    list.y = sheet.y;
    write(label, name, STYLE.strong);
    write(list, skills.join(", "), STYLE.body);
    sheet.y = Math.max(label.y, list.y) + 2;
  }
}

function numberPages(doc: PDFKit.PDFDocument, person: Person): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    setType(doc, { ...STYLE.body, size: 8.5, color: "#555555" });
    if (page > 0) doc.text(`${person.name} - Curriculum Vitae`, 62, 38, { lineBreak: false });
    doc.text(`Page ${page + 1} of ${count}`, 490, 804, { lineBreak: false });
  }
}
