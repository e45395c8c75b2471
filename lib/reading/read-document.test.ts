import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { zipOf } from "#tests/fixtures/zip-of.ts";
import type { ReadDocument } from "./document.ts";
import { readDocument } from "./read-document.ts";

const FILLER = "Answered questions of customers by telephone and in writing.";

function expectExactSpans({ pages, text, links }: ReadDocument): void {
  for (const { lines } of pages) {
    for (const line of lines) {
      for (const run of line.runs) {
        expect(text.slice(run.start, run.end)).toBe(run.text);
        expect(run.start).toBeGreaterThanOrEqual(line.start);
        expect(run.end).toBeLessThanOrEqual(line.end);
      }
    }
  }
  for (const { start, end } of links) if (start !== null && end !== null) expect(end).toBeGreaterThan(start);
}

function twoColumns(pdf: PDFKit.PDFDocument): void {
  pdf.fontSize(20).text("Ada Example", 40, 40, { lineBreak: false });
  pdf.fontSize(9);
  for (let row = 0; row < 12; row++)
    pdf.text(`Skill number ${row}`, 40, 100 + row * 17, { lineBreak: false });
  pdf.fontSize(11);
  for (let row = 0; row < 16; row++)
    pdf.text(`Line ${row} of the work that was done there`, 240, 104 + row * 14, { lineBreak: false });
}

describe("readDocument", () => {
  it("reads two columns one after the other", async () => {
    const { text, pages } = await readDocument(await pdfOf(twoColumns));
    expect(text.indexOf("Skill number 11")).toBeLessThan(text.indexOf("Line 0 of"));
    expect(new Set(pages[0]?.lines.map(({ column }) => column))).toEqual(new Set([0, 1]));
  });

  it("reads dates at the right and labels in the margin row by row", async () => {
    const { text } = await readDocument(
      await pdfOf((pdf) => {
        pdf.fontSize(11);
        for (let job = 0; job < 5; job++) {
          pdf.text(`Label ${job}`, 40, 60 + job * 60, { lineBreak: false });
          pdf.text(`Clerk at Example ${job} Ltd`, 150, 60 + job * 60, { lineBreak: false });
          pdf.text(`201${job} - 201${job + 1}`, 470, 60 + job * 60, { lineBreak: false });
          pdf.text(FILLER, 150, 75 + job * 60, { lineBreak: false });
        }
      }),
    );
    expect(text.split("\n").slice(0, 2)).toEqual(["Label 0\tClerk at Example 0 Ltd\t2010 - 2011", FILLER]);
  });

  it("drops page numbers and keeps a repeated header once", async () => {
    const { text } = await readDocument(
      await pdfOf(
        (pdf) => {
          for (const page of [1, 2, 3]) {
            if (page > 1) pdf.addPage();
            pdf.fontSize(10).text("Ada Example, ada@example.com", 40, 30, { lineBreak: false });
            pdf.text(`${FILLER} ${"abc"[page - 1]}`, 40, 300, { lineBreak: false });
            pdf.text(`Page ${page} of 3`, 260, 790, { lineBreak: false });
          }
        },
        { margin: 10 },
      ),
    );
    expect(text.match(/ada@example\.com/g)).toHaveLength(1);
    expect(text).not.toContain("Page");
  });

  it("joins a word that a line end broke, and keeps the hyphen of a compound", async () => {
    const { text } = await readDocument(
      await pdfOf((pdf) => {
        pdf.fontSize(11).text("She led the devel-", 40, 60, { lineBreak: false });
        pdf.text("opment of a full-", 40, 74, { lineBreak: false });
        pdf.text("stack product.", 40, 88, { lineBreak: false });
      }),
    );
    expect(text).toBe("She led the development\nof a full-stack\nproduct.");
  });

  it("keeps text that nobody sees out of the text", async () => {
    const document = await readDocument(
      await pdfOf((pdf) => {
        pdf.fontSize(11).text(FILLER, 40, 60, { lineBreak: false });
        pdf.fillColor("white").text("Kubernetes expert in white", 40, 100, { lineBreak: false });
        pdf.fillColor("black").fontSize(1).text("Kubernetes expert in tiny", 40, 120, { lineBreak: false });
        pdf.fontSize(11).text("Kubernetes expert off the page", 40, 2000, { lineBreak: false });
        pdf.text("Kubernetes expert covered", 40, 200, { lineBreak: false });
        pdf.rect(30, 190, 300, 40).fill("#336699");
        pdf.rect(30, 300, 300, 40).fill("#112233");
        pdf.fillColor("white").text("White on a dark banner is seen", 40, 310, { lineBreak: false });
      }),
    );
    expect(document.text).not.toContain("Kubernetes");
    expect(document.text).toContain("White on a dark banner is seen");
    expect(document.hidden.map(({ way }) => way).sort()).toEqual([
      "covered",
      "off_page",
      "same_color",
      "too_small",
    ]);
  });

  it("gives links with the characters they stand on, and bold from the font", async () => {
    const document = await readDocument(
      await pdfOf((pdf) => {
        pdf.font("Helvetica-Bold").fontSize(14).text("Ada Example", 40, 40, { lineBreak: false });
        pdf.font("Helvetica").fontSize(11).text("My work is on ", 40, 80, { continued: true });
        pdf.text("Portfolio", { link: "https://example.com/ada", continued: false });
      }),
    );
    const [link] = document.links;
    expect(link?.url).toBe("https://example.com/ada");
    expect(document.text.slice(link?.start ?? 0, link?.end ?? 0)).toBe("Portfolio");
    expect(document.pages[0]?.lines.map(({ runs }) => runs[0]?.bold)).toEqual([true, false]);
  });

  it.each([
    ["UTF-8", Buffer.from("\uFEFFZoë Example\r\nﬁnance", "utf8")],
    ["UTF-16 with a mark", Buffer.from("\uFEFFZoë Example\nfinance", "utf16le")],
    ["UTF-16 without one", Buffer.from("Zoë Example\nfinance", "utf16le")],
    ["Latin-1", Buffer.from("Zoë Example\nfinance", "latin1")],
    [
      "UTF-32",
      Buffer.from(
        Uint32Array.from(Array.from("\uFEFFZoë Example\nfinance", (one) => one.charCodeAt(0))).buffer,
      ),
    ],
  ])("reads text in %s", async (_, bytes) => {
    expect((await readDocument(bytes)).text).toBe("Zoë Example\nfinance");
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "empty_file"],
    ["white space only", () => Buffer.from(" \n\t\n"), "empty_file"],
    ["bytes that are no text", () => Buffer.from([1, 2, 0, 3, 0, 0, 7, 255]), "unsupported_type"],
    ["an archive", () => zipOf({ "a.txt": "a" }), "unsupported_type"],
    [
      "a picture",
      () => Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
      "no_text_layer",
    ],
    ["a broken PDF", () => Buffer.from("%PDF-1.7\nnothing"), "corrupt_document"],
    [
      "a PDF with a password",
      () => pdfOf((pdf) => pdf.text(FILLER), { userPassword: "secret" }),
      "encrypted_document",
    ],
    ["a PDF that draws only", () => pdfOf((pdf) => pdf.rect(0, 0, 9, 9).fill()), "no_text_layer"],
  ])("refuses %s", async (_, make, code) => {
    await expect(readDocument(await make())).rejects.toMatchObject({ status: 422, code });
  });

  it("refuses ten thousand pages without reading one", async () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index + 3);
    const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count 10000>> endobj
${numbers.map((number) => `${number} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj`).join("\n")}
trailer <</Root 1 0 R /Size 10003>>`;
    await expect(readDocument(Buffer.from(pdf))).rejects.toThrow(
      "This PDF has 10000 pages; the limit is 30.",
    );
  });

  it("refuses a text of five megabytes in one line", async () => {
    const line = Buffer.alloc(5 * 1024 * 1024, "Example ");
    await expect(readDocument(line)).rejects.toMatchObject({ code: "too_many_pages" });
  });

  it("gives back dashes and quotes that became control characters", async () => {
    const text = "Clerk 2019\u00962021 at Ada\u0092s Example";
    expect((await readDocument(Buffer.from(text))).text).toBe("Clerk 2019–2021 at Ada’s Example");
  });

  it("leaves out zero bytes, which no database takes", async () => {
    const text = `${FILLER}\n`.repeat(9);
    expect((await readDocument(Buffer.from(`${text}Ada\0 Example\0`))).text).toMatch(/\nAda Example$/);
  });

  it("says the limits that a file passes", async () => {
    const limits = { maxBytes: 5 * 1024 * 1024, maxPages: 2 };
    await expect(readDocument(new Uint8Array(7.2 * 1024 * 1024), limits)).rejects.toThrow(
      "The file is 7.2\u00A0MB; the limit is 5\u00A0MB.",
    );
    const long = await pdfOf((pdf) => void pdf.addPage().addPage());
    await expect(readDocument(long, limits)).rejects.toThrow("This PDF has 3 pages; the limit is 2.");
  });

  it("gives spans that hold their text, whatever a page says and wherever it says it", async () => {
    const place = fc.record({
      text: fc.string({ unit: fc.constantFrom(..."aeBz -’•é,.1"), minLength: 1, maxLength: 30 }),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 780 }),
      size: fc.integer({ min: 3, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 30 }), async (places) => {
        const bytes = await pdfOf((pdf) => {
          pdf.fontSize(10).text(FILLER, 40, 400, { lineBreak: false });
          for (const { text, x, y, size } of places)
            pdf.fontSize(size).text(text, x, y, { lineBreak: false });
        });
        expectExactSpans(await readDocument(bytes));
      }),
      { numRuns: 40 },
    );
  });
});
