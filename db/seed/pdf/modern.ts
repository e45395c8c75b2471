import type { Person } from "../person.ts";
import { certificateLines, contactRuns, hasSection, sectionOrder, studyDates } from "./blocks.ts";
import {
  makeRoom,
  newDocument,
  type Sheet,
  write,
  writeBullets,
  writeRight,
  writeRule,
  writeRuns,
} from "./sheet.ts";
import { dateRange, type Section, type Style, shortDate } from "./style.ts";

const INK = "#1d2433";
const ACCENT = "#2b4a8b";
const BAND = 100;

const STYLE: Style = {
  name: { font: "Helvetica-Bold", size: 26, color: "#ffffff" },
  headline: { font: "Helvetica", size: 12.5, color: "#dbe4f7" },
  heading: { font: "Helvetica-Bold", size: 12.5, color: ACCENT },
  strong: { font: "Helvetica-Bold", size: 11, color: INK },
  body: { font: "Helvetica", size: 10.4, color: INK, gap: 2.3 },
  muted: { font: "Helvetica", size: 10, color: "#5a6478", gap: 1.5 },
  accent: ACCENT,
  bullet: "›",
  words: {
    contact: "Contact",
    summary: "Professional Summary",
    jobs: "Work Experience",
    education: "Education",
    projects: "Projects",
    skills: "Key Skills",
    certifications: "Licenses & Certifications",
    languages: "Languages",
  },
  date: shortDate,
  to: " — ",
  present: "Now",
};

/** One column on US Letter under a colored band that carries the name and the contact details. */
export function drawModern(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("LETTER", `${person.name}, ${person.headline}`, person.name);
  doc.rect(0, 0, doc.page.width, BAND).fill(ACCENT);
  const sheet: Sheet = { doc, style: STYLE, x: 48, width: 516, y: 22, top: 48, bottom: 764 };
  write(sheet, person.name, STYLE.name);
  write(sheet, person.headline, STYLE.headline, { after: 5 });
  writeRuns(sheet, contactRuns(person), { ...STYLE.muted, size: 9, color: "#ffffff" }, "   ·   ");
  sheet.y = BAND + 10;
  for (const section of sectionOrder(person)) {
    if (!hasSection(person, section)) continue;
    drawHeading(sheet, section);
    drawSection(sheet, person, section);
  }
  return doc;
}

function drawHeading(sheet: Sheet, section: Section): void {
  makeRoom(sheet, 46);
  sheet.y += 11;
  write(sheet, STYLE.words[section], STYLE.heading, { after: 2 });
  writeRule(sheet, ACCENT, 1.6, 34);
  sheet.y += 6;
}

function drawSection(sheet: Sheet, person: Person, section: Section): void {
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body);
  if (section === "skills") {
    for (const [label, skills] of person.skills) {
      if (label) write(sheet, label, STYLE.strong, { after: 1, keep: 14 });
      write(sheet, skills.join("  |  "), STYLE.body, { after: 4 });
    }
  }
  if (section === "languages") write(sheet, (person.languages ?? []).join("  |  "), STYLE.body);
  if (section === "certifications") writeBullets(sheet, certificateLines(sheet, person, " – "), 2);
  if (section === "jobs") {
    for (const job of person.jobs) {
      drawHead(sheet, job.role, [job.company, job.location], dateRange(STYLE, job.start, job.end));
      writeBullets(sheet, job.bullets, 3);
      sheet.y += 6;
    }
  }
  if (section === "education") {
    for (const study of person.education) {
      drawHead(sheet, study.degree, [study.school, study.detail], studyDates(sheet, study));
      sheet.y += 3;
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      drawHead(sheet, project.title, [], project.when ? STYLE.date(project.when) : "");
      write(sheet, project.text, STYLE.body);
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.muted, "");
      sheet.y += 5;
    }
  }
}

function drawHead(sheet: Sheet, title: string, under: (string | undefined)[], dates: string): void {
  makeRoom(sheet, 52);
  if (dates) writeRight(sheet, dates, { ...STYLE.muted, color: ACCENT });
  write(sheet, title, STYLE.strong, { after: 1 });
  const line = under.filter(Boolean).join(" · ");
  if (line) write(sheet, line, STYLE.muted, { after: 3 });
}
