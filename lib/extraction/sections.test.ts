import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { headingKind } from "./heading-kinds.ts";
import { linesOf } from "./lines.ts";
import { withEvidence } from "./section-evidence.ts";
import { findSections } from "./sections.ts";

describe("headingKind", () => {
  it.each([
    ["EXPERIENCE", "experience"],
    ["Work Experience:", "experience"],
    ["E X P E R I E N C E", "experience"],
    ["Selected Industry Experience", "experience"],
    ["Berufserfahrung", "experience"],
    ["Expériences professionnelles", "experience"],
    ["EXPERIENCIA LABORAL", "experience"],
    ["İŞ DENEYİMİ", "experience"],
    ["工作经历", "experience"],
    ["FORMACION ACADEMICA", "education"],
    ["Executive Profile", "summary"],
    ["Education & Certifications", "education"],
    ["Formación académica", "education"],
    ["教育背景", "education"],
    ["Technical Skills", "skills"],
    ["Kenntnisse", "skills"],
    ["Personal Projects", "projects"],
    ["Languages", "languages"],
    ["About me", "summary"],
    ["Hobbies and Interests", "other"],
    ["Wyksztalcenie", "education"],
    ["Werk", "experience"],
    ["Methods", "skills"],
    ["2. Professional Experience", "experience"],
    [">> SKILLS & INTERESTS <<", "skills"],
    ["Sprach- und EDV-Kenntnisse", "languages"],
    ["Schul- und Berufsausbildung", "education"],
    ["Diplômes & concours", "education"],
    ["Conhecimentos de informática", "skills"],
    ["Altre lingue", "languages"],
    ["Opleiding en cursussen", "education"],
    ["Arbetslivserfarenhet", "experience"],
    ["Opinnot", "education"],
    ["Fritidsinteresser", "other"],
    ["Znajomość języków obcych", "languages"],
    ["Počítačové dovednosti", "skills"],
    ["YABANCI DİL BİLGİSİ", "languages"],
    ["Дополнительное образование", "certifications"],
    ["Освіта", "education"],
    ["ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ", "experience"],
    ["教育程度", "education"],
    ["免許・資格", "certifications"],
    ["자기소개서", "summary"],
  ])("reads %j as %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    "Jane Doe",
    "Acme Corporation",
    "Built a data warehouse for sales",
    "2019 - 2020",
    "Some Project",
    "Project 4",
    "",
  ])("knows no heading in %j", (text) => {
    expect(headingKind(text)).toBeNull();
  });
});

async function kindsOf(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text));
  return withEvidence(findSections(linesOf(document))).map(({ kind }) => kind);
}

describe("findSections", () => {
  it.each([
    ["BERUFS-\nERFAHRUNG", "experience"],
    ["EDUCATION &\nTRAINING", "education"],
    ["PROFESSIONAL\nEXPERIENCE", "experience"],
  ])("puts a heading together that its column breaks: %j", async (heading, kind) => {
    expect(await kindsOf(`Jane Doe\n\n${heading}\n\nBaker, Acme Bakery\n2019 - 2021\n`)).toEqual([
      "header",
      kind,
    ]);
  });
});

describe("withEvidence", () => {
  it("takes an unsure heading without dates for no experience beside one that has them", async () => {
    const text =
      "Jane Doe\n\nExperience\n\nBaker, Acme Bakery\n2019 - 2021\n\nResearch\n\nInterviews, surveys\n";
    expect(await kindsOf(text)).toEqual(["header", "experience", "other"]);
  });

  it("takes an unknown section of dated roles for the experience that no heading names", async () => {
    const text =
      "Jane Doe\n\nMiscellaneous\n\nBaker, Acme Bakery\n2019 - 2021\nHead Baker, Initech\n2021 - 2023\n";
    expect(await kindsOf(text)).toEqual(["header", "experience"]);
  });

  it("parts no section at a small label that stands within each job", async () => {
    const rows: [number, string][] = [
      [14, "EXPERIENCE"],
      [10, "Baker, Crumb Ltd, 2019 - 2023"],
      [8, "Achievements"],
      [10, "Opened a second shop"],
      [10, "Apprentice, Oven Ltd, 2016 - 2019"],
      [8, "Achievements"],
      [10, "Won the bread prize of the county"],
      [14, "EDUCATION"],
      [10, "Diploma in Baking, Lakeside College, 2016"],
      [14, "SKILLS"],
      [10, "Sourdough, rye, pastry"],
      [14, "PROJECTS"],
      [10, "Mill rebuild"],
    ];
    const bytes = await pdfOf((pdf) => {
      rows.forEach(([size, text], index) => {
        pdf.fontSize(size).text(text, 40, 40 + index * 20, { lineBreak: false });
      });
    });
    const sections = findSections(linesOf(await readDocument(bytes)));
    expect(sections.map(({ kind }) => kind)).toEqual([
      "header",
      "experience",
      "education",
      "skills",
      "projects",
    ]);
  });
});
