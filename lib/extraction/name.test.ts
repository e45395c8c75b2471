import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { extractResume } from "./resume.ts";

type Row = { text: string; size: number; left?: number; gap?: number };

/** The name found on a page of these rows, each set under the one before it. */
async function nameOn(rows: Row[]): Promise<string | undefined> {
  const bytes = await pdfOf((pdf) => {
    let top = 40;
    for (const { text, size, left = 40, gap = 1.2 } of rows) {
      pdf.fontSize(size).text(text, left, top, { lineBreak: false });
      top += size * gap;
    }
  });
  const document = await readDocument(bytes);
  return extractResume(document, { today: "2026-01-15" }).name?.text;
}

async function nameIn(text: string): Promise<string | undefined> {
  const document = await readDocument(new TextEncoder().encode(text));
  return extractResume(document, { today: "2026-01-15" }).name?.text;
}

const body: Row[] = [
  { text: "Florist with an eye for dried flowers", size: 10, gap: 3 },
  { text: "Experience", size: 13 },
  { text: "Florist, Petal House Ltd, 2019 - 2023", size: 10 },
];

describe("findName", () => {
  it("puts a name together that a narrow column breaks over three lines, one of them at a hyphen", async () => {
    const rows = [
      { text: "MARGUERITE", size: 22 },
      { text: "LAVAL-", size: 22 },
      { text: "OUEDRAOGO, RN,", size: 22 },
      { text: "BSN", size: 22, gap: 2.5 },
      { text: "marguerite.laval@example.com", size: 10 },
    ];
    expect(await nameOn([...rows, ...body])).toBe("MARGUERITE LAVAL-OUEDRAOGO");
  });

  it("puts a centered name of two lines together though the title begins at its edge", async () => {
    const rows = [
      { text: "Anneliese Brigitta", size: 26, left: 180 },
      { text: "Hollerbach", size: 26, left: 214 },
      { text: "Dental hygienist", size: 9, left: 183, gap: 3 },
      { text: "a.hollerbach@example.com", size: 9, left: 200 },
    ];
    expect(await nameOn([...rows, ...body])).toBe("Anneliese Brigitta Hollerbach");
  });

  it("leaves a title apart that is set as large as the name over it", async () => {
    const rows = [
      { text: "Tobias Renner", size: 20 },
      { text: "Project Manager", size: 20, gap: 2 },
    ];
    expect(await nameOn([...rows, ...body])).toBe("Tobias Renner");
  });

  it.each([
    ["Nombre y apellidos\tInés Robledo Sanz\nTeléfono\t655 555 014\n", "Inés Robledo Sanz"],
    ["Name\nGrace Mbeki\nAddress\n12 Example Street\n", "Grace Mbeki"],
    ["Europass Curriculum Vitae\n\nName / Surname: Liam Óg Byrne\n", "Liam Óg Byrne"],
    ["이 력 서\n\n성명\t김하늘\n", "김하늘"],
    ["求 职 简 历\n\n姓名\t王小明\n", "王小明"],
    ["L E B E N S L A U F\n\nSabine Kranz\n", "Sabine Kranz"],
    ["Hoja de vida\n\nCamila Restrepo\n", "Camila Restrepo"],
  ])("takes the words of the form in %j for no name", async (text, name) => {
    expect(await nameIn(`${text}\nExperience\n\nEngineer at Acme Inc, 2019 - 2020\n`)).toBe(name);
  });
});
