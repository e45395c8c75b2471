import type { Person } from "../person.ts";
import { certificateLines, contactRuns, hasSection, studyDates } from "./blocks.ts";
import { makeRoom, newDocument, type Sheet, write, writeBullets, writeRuns } from "./sheet.ts";
import { dateRange, numericDate, type Section, type Style } from "./style.ts";

const INK = "#22282f";
const ACCENT = "#1f5d6b";
const TINT = "#e9f0f1";
const SIDE = 184;

const STYLE: Style = {
  name: { font: "Helvetica-Bold", size: 23, color: ACCENT },
  headline: { font: "Helvetica", size: 12, color: "#55606b" },
  heading: { font: "Helvetica-Bold", size: 12.5, color: ACCENT },
  strong: { font: "Helvetica-Bold", size: 10.8, color: INK },
  body: { font: "Helvetica", size: 10.4, color: INK, gap: 2.8 },
  muted: { font: "Helvetica", size: 9.3, color: "#55606b", gap: 1.5 },
  accent: ACCENT,
  bullet: "–",
  words: {
    contact: "Contact",
    summary: "Profile",
    jobs: "Experience",
    education: "Education",
    projects: "Projects",
    skills: "Core Skills",
    certifications: "Certificates",
    languages: "Languages",
  },
  date: numericDate,
  to: " – ",
  present: "Present",
};

/** Two columns on A4: a tinted side column for contact, skills and languages, the story beside it. */
export function drawSidebar(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("A4", `CV ${person.name}`, person.name);
  const paint = () => doc.rect(0, 0, SIDE, doc.page.height).fill(TINT);
  paint();
  const side: Sheet = { doc, style: STYLE, x: 24, width: SIDE - 40, y: 58, top: 48, bottom: 815 };
  for (const section of ["contact", "skills", "languages", "certifications"] as const) {
    if (hasSection(person, section)) drawSide(side, person, section);
  }
  const main: Sheet = { doc, style: STYLE, x: SIDE + 26, width: 358, y: 46, top: 48, bottom: 800, paint };
  write(main, person.name, STYLE.name);
  write(main, person.headline, STYLE.headline, { after: 8 });
  for (const section of ["summary", "jobs", "projects", "education"] as const) {
    if (hasSection(person, section)) drawMain(main, person, section);
  }
  return doc;
}

function drawSide(sheet: Sheet, person: Person, section: Section): void {
  write(sheet, STYLE.words[section], STYLE.heading, { after: 5 });
  if (section === "contact") {
    for (const run of contactRuns(person)) {
      writeRuns(sheet, [run], STYLE.muted, "");
      sheet.y += 3;
    }
  }
  if (section === "languages")
    for (const line of person.languages ?? []) write(sheet, line, STYLE.body, { after: 2 });
  if (section === "certifications") {
    for (const line of certificateLines(sheet, person)) write(sheet, line, STYLE.body, { after: 4 });
  }
  if (section === "skills") {
    for (const [label, skills] of person.skills) {
      if (label) write(sheet, label, STYLE.strong, { after: 2 });
      for (const skill of skills) write(sheet, skill, STYLE.body, { after: 1 });
      sheet.y += 5;
    }
  }
  sheet.y += 14;
}

function drawMain(sheet: Sheet, person: Person, section: Section): void {
  makeRoom(sheet, 70);
  sheet.y += 12;
  write(sheet, STYLE.words[section], STYLE.heading, { after: 5 });
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body, { after: 4 });
  if (section === "jobs") {
    for (const job of person.jobs) {
      write(sheet, job.role, STYLE.strong, { after: 1, keep: 56 });
      const line = [job.company, job.location, dateRange(STYLE, job.start, job.end)]
        .filter(Boolean)
        .join("  |  ");
      write(sheet, line, STYLE.muted, { after: 3 });
      writeBullets(sheet, job.bullets, 3);
      sheet.y += 6;
    }
  }
  if (section === "education") {
    for (const study of person.education) {
      write(sheet, study.degree, STYLE.strong, { after: 1, keep: 24 });
      write(sheet, [study.school, studyDates(sheet, study)].filter(Boolean).join("  |  "), STYLE.muted);
      if (study.detail) write(sheet, study.detail, STYLE.body);
      sheet.y += 6;
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      write(sheet, project.title, STYLE.strong, { after: 1, keep: 24 });
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.muted, "");
      write(sheet, project.text, STYLE.body, { after: 6 });
    }
  }
}
