import { createCanvas } from "@napi-rs/canvas";
import { afterAll, describe, expect, it } from "vitest";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import type { ReadDocument } from "../document.ts";
import { READING_LIMITS, readDocument } from "../read-document.ts";
import { recognition } from "./recognition.ts";
import { Recognizer } from "./recognizer.ts";

const recognizer = new Recognizer();
afterAll(() => recognizer.close());

const PATIENCE_MS = 30_000;

function read(bytes: Uint8Array, ms = PATIENCE_MS): Promise<ReadDocument> {
  return readDocument(bytes, READING_LIMITS, recognition(recognizer, AbortSignal.timeout(ms)));
}

const LINES = [
  "Registered Nurse at Example General Hospital",
  "Cared for patients of a ward with thirty beds",
  "Trained new colleagues and wrote the schedule",
  "Email ada@example.com and telephone 555-0142",
];

/** A page of 1000 × 1300 pixels with a large name and lines of text, turned by `degrees` against the clock. */
function pageWith(
  draw: (context: ReturnType<ReturnType<typeof createCanvas>["getContext"]>) => void,
  degrees = 0,
) {
  const isSideways = degrees % 180 === 90;
  const canvas = createCanvas(isSideways ? 1300 : 1000, isSideways ? 1000 : 1300);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((-degrees * Math.PI) / 180);
  context.translate(-500, -650);
  context.fillStyle = "black";
  draw(context);
  return canvas;
}

function onePage(degrees = 0) {
  return pageWith((context) => {
    context.font = "bold 52px sans-serif";
    context.fillText("Ada Example", 90, 140);
    context.font = "24px sans-serif";
    for (const [row, line] of LINES.entries()) context.fillText(line, 90, 220 + row * 40);
  }, degrees);
}

describe("recognition", () => {
  it("reads a picture with places, and the name larger and bolder than the text", async () => {
    const { kind, pages, text } = await read(onePage().toBuffer("image/png"));
    expect(kind).toBe("image");
    expect(pages[0]?.ocr).toBe(true);
    expect(text).toBe(["Ada Example", ...LINES].join("\n"));
    const [name, first] = pages[0]?.lines ?? [];
    expect(name?.runs[0]?.bold).toBe(true);
    expect(first?.runs[0]?.bold).toBe(false);
    expect(name?.runs[0]?.fontSize).toBeGreaterThan(1.7 * (first?.runs[0]?.fontSize ?? 0));
    // 90 of 1000 pixels from the left, on a page of 612 points.
    expect(first?.box[0]).toBeGreaterThan(50);
    expect(first?.box[0]).toBeLessThan(62);
  }, 60_000);

  it.each([3, 90, 180])(
    "reads a picture that is turned by %i degrees",
    async (degrees) => {
      const { text } = await read(onePage(degrees).toBuffer("image/jpeg"));
      for (const line of LINES) expect(text).toContain(line);
    },
    60_000,
  );

  it("reads the columns of a picture one after the other, light text on a dark ground too", async () => {
    const { text } = await read(
      pageWith((context) => {
        context.fillStyle = "#223344";
        context.fillRect(0, 0, 330, 1300);
        context.fillStyle = "white";
        context.font = "22px sans-serif";
        const skills = [
          "Welding",
          "Plumbing",
          "Carpentry",
          "Painting",
          "Roofing",
          "Masonry",
          "Tiling",
          "Glazing",
        ];
        for (const [row, skill] of skills.entries()) context.fillText(skill, 60, 200 + row * 57);
        context.fillStyle = "black";
        for (let row = 0; row < 12; row++) {
          context.fillText(`${LINES[row % 3]}`, 390, 190 + row * 40);
        }
      }).toBuffer("image/png"),
    );
    expect(text.indexOf("Glazing")).toBeGreaterThan(-1);
    expect(text.indexOf("Glazing")).toBeLessThan(text.indexOf("Registered"));
  }, 60_000);

  it("reads a scanned page, and takes the text under it for what it is", async () => {
    const scan = onePage().toBuffer("image/png");
    const scanned = (layer: string[]) =>
      pdfOf((pdf) => {
        pdf.fontSize(11);
        for (const [row, line] of layer.entries()) pdf.text(line, 60, 60 + row * 20, { lineBreak: false });
        pdf.image(scan, 0, 0, { width: 595, height: 842 });
      });
    const planted = await read(
      await scanned(["Kubernetes and Rust expert of fifteen years in banks and insurance"]),
    );
    expect(planted.text).toContain(LINES[0]);
    expect(planted.text).not.toContain("Kubernetes");
    expect(planted.hidden.map(({ text }) => text).join()).toContain("Kubernetes");
    const honest = await read(await scanned(["Ada Éxample", ...LINES]));
    expect(honest.text).toContain("Ada Éxample");
    expect(honest.pages[0]?.ocr).toBeUndefined();
    expect(honest.hidden).toEqual([]);
  }, 60_000);

  it("marks what it had no time for", async () => {
    await expect(read(onePage().toBuffer("image/png"), 0)).rejects.toMatchObject({
      code: "reading_timed_out",
    });
    const mixed = await pdfOf((pdf) => {
      for (const [row, line] of LINES.entries()) pdf.text(line, 60, 60 + row * 20, { lineBreak: false });
      pdf.addPage().image(onePage().toBuffer("image/png"), 0, 0, { width: 595, height: 842 });
    });
    const { pages, text } = await read(mixed, 0);
    expect(pages.map(({ needsOcr }) => needsOcr)).toEqual([undefined, true]);
    expect(text).toContain(LINES[0]);
  }, 60_000);

  it("refuses pictures without text, too large to decode, and damaged", async () => {
    const header = (width: number, height: number): Buffer => {
      const bytes = Buffer.from("89504e470d0a1a0a0000000d49484452000000000000000008060000001f15c489", "hex");
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    const blank = pageWith(() => undefined).toBuffer("image/png");
    await expect(read(blank)).rejects.toMatchObject({ code: "no_text_layer" });
    await expect(read(header(65_535, 65_535))).rejects.toMatchObject({ code: "document_too_complex" });
    await expect(read(header(1000, 1000))).rejects.toMatchObject({ code: "corrupt_document" });
    await expect(read(Buffer.from("ffd8ffe000104a46494600", "hex"))).rejects.toMatchObject({ status: 422 });
  }, 60_000);
});
