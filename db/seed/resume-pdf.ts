import { drawClassic } from "./pdf/classic.ts";
import { drawDense } from "./pdf/dense.ts";
import { drawMargin } from "./pdf/margin.ts";
import { drawModern } from "./pdf/modern.ts";
import { drawPlain } from "./pdf/plain.ts";
import { setType } from "./pdf/sheet.ts";
import { drawSidebar } from "./pdf/sidebar.ts";
import type { Layout, Person } from "./person.ts";

const DRAW: Record<Layout, (person: Person) => PDFKit.PDFDocument> = {
  classic: drawClassic,
  sidebar: drawSidebar,
  margin: drawMargin,
  modern: drawModern,
  dense: drawDense,
  plain: drawPlain,
};

/** The resume of an invented person as a PDF with a text layer; equal input gives equal bytes. */
export async function renderResumePdf(person: Person, layout: Layout = person.layout): Promise<Uint8Array> {
  const doc = DRAW[layout](person);
  if (person.hiddenText) drawHidden(doc, person.hiddenText);
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  doc.on("error", reject);
  doc.end();
  return promise;
}

function drawHidden(doc: PDFKit.PDFDocument, text: string): void {
  doc.switchToPage(0);
  setType(doc, { font: "Helvetica", size: 4, color: "#ffffff" });
  doc.text(text, 60, doc.page.height - 30, { width: doc.page.width - 120 });
}
