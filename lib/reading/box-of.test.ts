import { describe, expect, it } from "vitest";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { boxOf } from "./box-of.ts";
import type { Box, ReadDocument } from "./document.ts";
import { readDocument } from "./read-document.ts";

function boxOfWords(document: ReadDocument, words: string): Box | undefined {
  const start = document.text.indexOf(words);
  return boxOf(document, start, start + words.length);
}

/** A page on which the place of every word is known from the font itself. */
async function measured(): Promise<{ document: ReadDocument; expected: Map<string, [number, number]> }> {
  const expected = new Map<string, [number, number]>();
  const bytes = await pdfOf((pdf) => {
    for (const [row, [font, line]] of [
      ["Helvetica", "Illustrated Wikipedia articles, mostly in WAW"],
      ["Times-Roman", "Built a little library for Morgan & Millers"],
      ["Courier", "ssh -i key operator@host.example.com now"],
    ].entries()) {
      pdf.font(font ?? "").fontSize(11);
      pdf.text(line ?? "", 60, 100 + row * 30, { lineBreak: false });
      const words = (line ?? "").split(" ");
      for (const [index, word] of words.entries()) {
        const before = words.slice(0, index).join(" ") + (index > 0 ? " " : "");
        const left = 60 + pdf.widthOfString(before);
        expected.set(word, [left, left + pdf.widthOfString(word)]);
      }
    }
  });
  return { document: await readDocument(bytes), expected };
}

describe("boxOf", () => {
  it("finds words inside of a line to within a third of the type size", async () => {
    const { document, expected } = await measured();
    for (const [word, [left, right]] of expected) {
      if (word.length < 3) continue;
      const box = boxOfWords(document, word);
      expect(Math.abs((box?.[0] ?? 0) - left), word).toBeLessThan(4);
      expect(Math.abs((box?.[2] ?? 0) - right), word).toBeLessThan(4);
    }
  });

  it("is the box of the run where the span is the whole run, and around all lines where it is several", async () => {
    const { document } = await measured();
    const runs = document.pages.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
    const [first, , last] = runs;
    expect(boxOf(document, first?.start ?? 0, first?.end ?? 0)).toEqual(first?.box);
    const all = boxOf(document, 0, document.text.length);
    expect(all?.[3]).toBe(first?.box[3]);
    expect(all?.[1]).toBe(last?.box[1]);
  });

  it("stays on the page where the span begins", async () => {
    const document = await readDocument(
      await pdfOf((pdf) => {
        pdf.fontSize(11).text("The first page says this at its foot", 40, 700, { lineBreak: false });
        pdf.addPage().text("and the second goes on at its head", 40, 60, { lineBreak: false });
      }),
    );
    const box = boxOf(document, 0, document.text.length);
    expect(box).toEqual(document.pages[0]?.lines[0]?.box);
    expect(boxOfWords(document, "second")?.[1]).toBeGreaterThan(700);
  });

  it("is undefined for nothing, for white space, and for documents without places", async () => {
    const { document } = await measured();
    expect(boxOf(document, 5, 5)).toBeUndefined();
    expect(boxOf(document, document.text.length, document.text.length + 9)).toBeUndefined();
    const breakAt = document.text.indexOf("\n");
    expect(boxOf(document, breakAt, breakAt + 1)).toBeUndefined();
    const plain = await readDocument(Buffer.from("Ada Example"));
    expect(boxOf(plain, 0, 3)).toBeUndefined();
  });

  it("runs upward along text that runs upward", async () => {
    const document = await readDocument(
      await pdfOf((pdf) => {
        pdf.fontSize(11).text("Answered questions of customers by telephone", 40, 60, { lineBreak: false });
        pdf.rotate(-90, { origin: [40, 500] });
        pdf.text("upward label", 40, 500, { lineBreak: false });
      }),
    );
    const [upward, label] = [boxOfWords(document, "upward"), boxOfWords(document, "label")];
    expect(label?.[1]).toBeGreaterThan(upward?.[1] ?? Number.POSITIVE_INFINITY);
    expect(label?.[0]).toBe(upward?.[0]);
  });
});
