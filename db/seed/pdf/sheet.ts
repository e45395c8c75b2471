import PDFDocument from "pdfkit";
import type { Style, Type } from "./style.ts";

/** A column that is being filled from the top; all lengths in PDF points. */
export type Sheet = {
  doc: PDFKit.PDFDocument;
  style: Style;
  x: number;
  width: number;
  y: number;
  /** Where text starts on the pages after the first, and where it must stop. */
  top: number;
  bottom: number;
  /** Paints what every further page carries, such as the tint behind a side column. */
  paint?: () => void;
};

export type Place = { indent?: number; after?: number; align?: "left" | "center" | "right"; keep?: number };

/** A piece of a line of contacts; a `link` becomes an annotation. */
export type Run = { text: string; link?: string };

/** A4 or US Letter, without margins: the columns keep their own distance. */
export function newDocument(size: "A4" | "LETTER", title: string, author: string): PDFKit.PDFDocument {
  // A fixed date: pdfkit derives the file identifier from it, and equal input must give equal bytes.
  const created = new Date(Date.UTC(2026, 0, 5));
  return new PDFDocument({
    size,
    margin: 0,
    bufferPages: true,
    lang: "en",
    info: { Title: title, Author: author, CreationDate: created },
  });
}

/** Starts the next page when fewer than `height` points are left on this one. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height <= sheet.bottom) return;
  sheet.doc.addPage();
  sheet.paint?.();
  sheet.y = sheet.top;
}

/** Writes a paragraph at the cursor and moves below it; `keep` is the room the following lines need. */
export function write(sheet: Sheet, text: string, type: Type, place: Place = {}): void {
  const { doc } = sheet;
  const indent = place.indent ?? 0;
  setType(doc, type);
  const options = {
    width: sheet.width - indent,
    align: place.align ?? "left",
    lineGap: type.gap ?? 0,
    characterSpacing: type.spacing ?? 0,
  };
  const height = doc.heightOfString(text, options);
  makeRoom(sheet, height + (place.keep ?? 0));
  setType(doc, type);
  doc.text(text, sheet.x + indent, sheet.y, options);
  sheet.y += height + (place.after ?? 0);
}

/** Writes at the right edge of the current line without moving the cursor; returns its width. */
export function writeRight(sheet: Sheet, text: string, type: Type): number {
  setType(sheet.doc, type);
  const width = sheet.doc.widthOfString(text);
  sheet.doc.text(text, sheet.x + sheet.width - width, sheet.y, { lineBreak: false });
  return width;
}

/** Bulleted paragraphs with a hanging indent. */
export function writeBullets(sheet: Sheet, items: readonly string[], after = 3): void {
  const { doc, style } = sheet;
  for (const item of items) {
    setType(doc, style.body);
    const options = { width: sheet.width - 12, lineGap: style.body.gap ?? 0 };
    makeRoom(sheet, doc.heightOfString(item, options));
    setType(doc, { ...style.body, color: style.accent });
    doc.text(style.bullet, sheet.x + 2, sheet.y, { lineBreak: false });
    write(sheet, item, style.body, { indent: 12, after });
  }
}

/** Writes runs side by side, wrapped between runs, each link with its annotation. */
export function writeRuns(
  sheet: Sheet,
  runs: readonly Run[],
  type: Type,
  separator: string,
  center = false,
): void {
  const { doc } = sheet;
  setType(doc, type);
  const gap = doc.widthOfString(separator);
  const lines: Run[][] = [[]];
  let used = 0;
  for (const run of runs) {
    const width = doc.widthOfString(run.text);
    if (used > 0 && used + gap + width > sheet.width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(run);
    used += (used > 0 ? gap : 0) + width;
  }
  for (const line of lines) writeRunLine(sheet, line, type, separator, center);
}

function writeRunLine(
  sheet: Sheet,
  line: readonly Run[],
  type: Type,
  separator: string,
  center: boolean,
): void {
  const { doc } = sheet;
  setType(doc, type);
  const total = doc.widthOfString(line.map((run) => run.text).join(separator));
  let x = sheet.x + (center ? (sheet.width - total) / 2 : 0);
  for (const [index, run] of line.entries()) {
    if (index > 0) {
      doc.text(separator, x, sheet.y, { lineBreak: false });
      x += doc.widthOfString(separator);
    }
    const width = doc.widthOfString(run.text);
    doc.text(run.text, x, sheet.y, { lineBreak: false });
    if (run.link) doc.link(x, sheet.y, width, type.size + 2, run.link);
    x += width;
  }
  sheet.y += doc.currentLineHeight(true) + (type.gap ?? 0);
}

/** A horizontal line across the column at the cursor. */
export function writeRule(sheet: Sheet, color: string, thickness: number, width = sheet.width): void {
  sheet.doc
    .moveTo(sheet.x, sheet.y)
    .lineTo(sheet.x + width, sheet.y)
    .lineWidth(thickness)
    .strokeColor(color)
    .stroke();
}

export function setType(doc: PDFKit.PDFDocument, type: Type): void {
  doc.font(type.font).fontSize(type.size).fillColor(type.color);
}
