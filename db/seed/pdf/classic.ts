import type { Person } from "../person.ts";
import {
  certificateLines,
  contactRuns,
  hasSection,
  sectionOrder,
  studyDates,
  writeSkillGroups,
} from "./blocks.ts";
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

const INK = "#1a1a1a";

const STYLE: Style = {
  name: { font: "Times-Bold", size: 22, color: INK },
  headline: { font: "Times-Italic", size: 12, color: "#444444" },
  heading: { font: "Times-Bold", size: 11.5, color: INK, spacing: 0.8 },
  strong: { font: "Times-Bold", size: 11.5, color: INK },
  body: { font: "Times-Roman", size: 11.3, color: INK, gap: 2.6 },
  muted: { font: "Times-Italic", size: 11.3, color: "#444444", gap: 1 },
  accent: INK,
  bullet: "•",
  words: {
    contact: "Contact",
    summary: "SUMMARY",
    jobs: "PROFESSIONAL EXPERIENCE",
    education: "EDUCATION",
    projects: "PROJECTS",
    skills: "SKILLS",
    certifications: "CERTIFICATIONS",
    languages: "LANGUAGES",
  },
  date: shortDate,
  to: " – ",
  present: "Present",
};

/** One column of Times on US Letter, centered name, ruled headings, dates at the right edge. */
export function drawClassic(person: Person): PDFKit.PDFDocument {
  const doc = newDocument("LETTER", `${person.name} - Resume`, person.name);
  const sheet: Sheet = { doc, style: STYLE, x: 58, width: 496, y: 50, top: 54, bottom: 740 };
  write(sheet, person.name, STYLE.name, { align: "center" });
  write(sheet, person.headline, STYLE.headline, { align: "center", after: 3 });
  writeRuns(sheet, contactRuns(person), STYLE.body, "  |  ", true);
  for (const section of sectionOrder(person)) {
    if (!hasSection(person, section)) continue;
    drawHeading(sheet, section);
    drawSection(sheet, person, section);
  }
  return doc;
}

function drawHeading(sheet: Sheet, section: Section): void {
  makeRoom(sheet, 70);
  sheet.y += 14;
  write(sheet, STYLE.words[section], STYLE.heading, { after: 1 });
  writeRule(sheet, INK, 0.6);
  sheet.y += 6;
}

function drawSection(sheet: Sheet, person: Person, section: Section): void {
  if (section === "summary") write(sheet, person.summary ?? "", STYLE.body);
  if (section === "skills") writeSkillGroups(sheet, person);
  if (section === "languages") write(sheet, (person.languages ?? []).join(", "), STYLE.body);
  if (section === "certifications") writeBullets(sheet, certificateLines(sheet, person), 1);
  if (section === "jobs") {
    for (const job of person.jobs) {
      drawHead(sheet, job.role, dateRange(STYLE, job.start, job.end));
      write(sheet, [job.company, job.location].filter(Boolean).join(", "), STYLE.muted, {
        after: 2,
        keep: 26,
      });
      writeBullets(sheet, job.bullets, 2.5);
      sheet.y += 6;
    }
  }
  if (section === "education") {
    for (const study of person.education) {
      drawHead(sheet, study.degree, studyDates(sheet, study));
      write(sheet, [study.school, study.detail].filter(Boolean).join(". "), STYLE.muted, { after: 4 });
    }
  }
  if (section === "projects") {
    for (const project of person.projects ?? []) {
      drawHead(sheet, project.title, project.when ? STYLE.date(project.when) : "");
      write(sheet, project.text, STYLE.body);
      if (project.url)
        writeRuns(sheet, [{ text: project.url, link: `https://${project.url}` }], STYLE.muted, "");
      sheet.y += 4;
    }
  }
}

function drawHead(sheet: Sheet, title: string, dates: string): void {
  makeRoom(sheet, 44);
  if (dates) writeRight(sheet, dates, STYLE.body);
  write(sheet, title, STYLE.strong, { after: 1 });
}
