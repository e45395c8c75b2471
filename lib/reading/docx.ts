import { Problem, unreadable } from "#lib/errors.ts";
import { composeDocument } from "./compose-document.ts";
import type { ReadDocument } from "./document.ts";
import { type Archive, openArchive } from "./docx/open-archive.ts";
import { type WordDocument, wordDocument } from "./docx/word-document.ts";
import { flowingPage } from "./flowing-page.ts";
import { refuseLong } from "./text.ts";

/**
 * Reads a Word document. Throws `encrypted_document`, `corrupt_document`, `document_too_complex`,
 * `too_many_pages`, `empty_file`, and `no_text_layer` where it holds only pictures.
 */
export async function readDocx(bytes: Uint8Array, maxPages: number): Promise<ReadDocument> {
  const parts = await openArchive(bytes);
  refuseEntities(parts);
  const document = readParts(parts);
  const { lines } = document;
  const hidden = document.hidden.filter(({ text }) => text.trim() !== "");
  refuseLong(
    lines.reduce((sum, { cells }) => sum + cells.flat().reduce((all, run) => all + run.text.length, 0), 0),
    maxPages,
  );
  if (lines.length === 0) throw refusalOfEmpty({ ...document, hidden });
  return composeDocument("docx", [{ ...flowingPage(lines), hidden }]);
}

function readParts(parts: Archive): WordDocument {
  try {
    return wordDocument(parts);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(
      "corrupt_document",
      "This Word document is damaged. Save it again and upload the new file.",
      error,
    );
  }
}

function refusalOfEmpty({ hidden, hasPictures }: WordDocument): Problem {
  if (hidden.length === 0 && !hasPictures) {
    return unreadable("empty_file", "The document holds no text. Choose another file.");
  }
  return unreadable(
    "no_text_layer",
    "This document shows no text. Save the resume with its text and upload it again.",
  );
}

/** No word processor declares entities; what does is made to expand without end. */
function refuseEntities(parts: Archive): void {
  for (const part of parts.values()) {
    const text = Buffer.from(part.buffer, part.byteOffset, part.length);
    const isUtf16 = part[0] === 0xff || part[0] === 0xfe;
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY") || isUtf16) {
      throw unreadable(
        "document_too_complex",
        "This document declares things that no resume needs. Save it as a PDF and upload that.",
      );
    }
  }
}
