import { describe, expect, it } from "vitest";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { readDocument } from "../read-document.ts";

const WORK = "Answered questions of customers by telephone.";

describe("text that is turned", () => {
  it.each([90, -90, 45])(
    "by %i degrees is read in its own direction, after the upright text",
    async (degrees) => {
      const { text, pages } = await readDocument(
        await pdfOf((pdf) => {
          pdf.fontSize(20).rotate(degrees, { origin: [300, 400] });
          pdf.text("Ada Example", 300, 400, { lineBreak: false });
          pdf.rotate(-degrees, { origin: [300, 400] });
          pdf.fontSize(11).text(WORK, 40, 60, { lineBreak: false });
          pdf.text(WORK.toUpperCase(), 40, 80, { lineBreak: false });
        }),
      );
      expect(text.split("\n")).toEqual([WORK, WORK.toUpperCase(), "Ada Example"]);
      const [left, bottom, right, top] = pages[0]?.lines[2]?.box ?? [0, 0, 0, 0];
      if (degrees !== 45) expect(top - bottom).toBeGreaterThan((right - left) * 3);
    },
  );

  it("is upright on a page that is turned for display", async () => {
    const { text, pages } = await readDocument(
      await pdfOf((pdf) => {
        Reflect.set(pdf.page.dictionary.data, "Rotate", 90);
        pdf.rotate(-90, { origin: [0, 0] }).fontSize(11);
        pdf.text(WORK, -700, 60, { lineBreak: false });
        pdf.text("Ada Example", -700, 80, { lineBreak: false });
      }),
    );
    expect(text).toBe(`${WORK}\nAda Example`);
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  });
});
