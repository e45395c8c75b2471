import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { extractResume } from "./resume.ts";

async function titlesOf(section: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(`Jane Doe\n\nProjects\n\n${section}\n`));
  return extractResume(document, { today: "2026-01-15" }).projects.map(({ title }) => title.text);
}

describe("findProjects", () => {
  it("takes the lines above bullets for titles", async () => {
    expect(
      await titlesOf("Ledgerline\n- Wrote a ledger\n  in TypeScript\nHarbor Map\n- Drew a map of harbors"),
    ).toEqual(["Ledgerline", "Harbor Map"]);
  });

  it("takes what stands before the colon in a list of lines", async () => {
    expect(await titlesOf("ledgerline: a small ledger\nharbormap: (Go) a map of harbors")).toEqual([
      "ledgerline",
      "harbormap",
    ]);
  });

  it("takes the titles of a form by their label", async () => {
    expect(
      await titlesOf(
        "Title: Ledgerline\nTechnologies: Go\nDescription: A ledger.\n\nTitle: Harbor Map\nTechnologies: C",
      ),
    ).toEqual(["Ledgerline", "Harbor Map"]);
  });

  it("ends a title in Latin letters where the Chinese description begins", async () => {
    expect(
      await titlesOf("ledgerline 一个小型的账本程序和工具\nharbormap Go 语言编写的港口地图程序"),
    ).toEqual(["ledgerline", "harbormap"]);
  });

  it("takes one project from each bullet of a plain list", async () => {
    expect(await titlesOf("- Ledgerline: a small ledger\n- Harbor Map - a map of harbors")).toEqual([
      "Ledgerline",
      "Harbor Map",
    ]);
  });

  it("does not take what somebody was in a project for its name", async () => {
    expect(await titlesOf("Creator, Ledgerline\n- Wrote it\nMaintainer, Harbor Map\n- Kept it")).toEqual([
      "Ledgerline",
      "Harbor Map",
    ]);
  });

  it("takes a dated title for one though a link sets the look of the first", async () => {
    const bytes = await pdfOf((pdf) => {
      const put = (font: string, text: string, left: number, top: number) =>
        pdf.font(font).fontSize(10).text(text, left, top, { lineBreak: false });
      put("Helvetica-Bold", "Projects", 40, 40);
      put("Helvetica-Oblique", "tidewatch | github.com/janedoe/tidewatch", 40, 60);
      put("Helvetica", "2023", 480, 60);
      put("Helvetica", "Tide tables for small harbors", 60, 76);
      put("Helvetica-Bold", "Mooring Map", 40, 96);
      put("Helvetica", "2020", 480, 96);
      put("Helvetica", "Free berths along the coast", 60, 112);
    });
    const { projects } = extractResume(await readDocument(bytes), { today: "2026-01-15" });
    expect(projects.map(({ title }) => title.text)).toEqual(["tidewatch", "Mooring Map"]);
  });
});
