import { AnnotationType, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Problem, unreadable } from "#lib/errors.ts";
import { composeDocument } from "../compose-document.ts";
import { continueColumns } from "../continue-columns.ts";
import type { ReadDocument } from "../document.ts";
import { withoutRepeats } from "../hidden-text.ts";
import type { PlacedPage } from "../placed-text.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { dropRunningHeads } from "../running-heads.ts";
import { linksOf } from "./links.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";
import { openPdf } from "./open-pdf.ts";
import { displayOf, FEWEST_LETTERS, readPage } from "./read-page.ts";
import { recognizePage } from "./recognize-page.ts";
import { shrinkImages } from "./shrink-images.ts";

/**
 * Reads a PDF, at most `maxPages` pages; pages that are pictures through `recognition`, if there is one. Throws
 * `encrypted_document`, `corrupt_document`, `too_many_pages`, `document_too_complex`, and `no_text_layer` where
 * nothing on its pages is text.
 */
export async function readPdf(
  bytes: Uint8Array,
  maxPages: number,
  recognition: Recognition | null,
): Promise<ReadDocument> {
  const pdf = await openPdf(shrinkImages(bytes), "read");
  try {
    if (pdf.numPages > maxPages) {
      throw unreadable("too_many_pages", `This PDF has ${pdf.numPages} pages; the limit is ${maxPages}.`);
    }
    const pages = await readPages(pdf);
    if (recognition !== null && pages.some(({ needsOcr }) => needsOcr)) {
      await recognizePages(pages, bytes, recognition);
    }
    const document = composeDocument("pdf", dropRunningHeads(continueColumns(pages)));
    refuseWithoutText(document);
    return { ...document, hidden: withoutRepeats(document) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(
      "corrupt_document",
      "A page of this PDF is damaged. Export it again and upload the new file.",
      error,
    );
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<PlacedPage[]> {
  const pages: PlacedPage[] = [];
  const displays: Matrix[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(pdf, page));
    displays.push(displayOf(page));
    page.cleanup();
  }
  // Page by page pdf.js would read the text once more, for the words that the links lie on.
  const annotations = await pdf.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set());
  const byPage = Map.groupBy(annotations ?? [], (annotation): unknown =>
    Reflect.get(annotation, "pageIndex"),
  );
  return pages.map((page, index) => {
    return { ...page, links: linksOf(byPage.get(index) ?? [], displays[index] ?? IDENTITY) };
  });
}

/** Replaces the pages that need it; those for which the time runs out stay as they are. */
async function recognizePages(
  pages: PlacedPage[],
  bytes: Uint8Array,
  recognition: Recognition,
): Promise<void> {
  // Now with all that is on its pictures. A copy, for pdf.js takes the bytes for itself.
  const pdf = await openPdf(new Uint8Array(bytes), "draw");
  try {
    for (const [index, page] of pages.entries()) {
      if (page.needsOcr) pages[index] = await recognizePage(page, await pdf.getPage(index + 1), recognition);
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refuseWithoutText({ text, pages }: ReadDocument): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters >= FEWEST_LETTERS) return;
  if (pages.length === 0) throw unreadable("empty_file", "This PDF has no pages.");
  throw unreadable(
    "no_text_layer",
    "This PDF holds no text that can be read, perhaps only a picture. Export it from your editor as a PDF and upload that.",
  );
}
