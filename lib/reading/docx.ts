import { Problem, unreadable } from "#lib/errors.ts";
import { mendCharacters } from "./characters.ts";
import { composeDocument } from "./compose-document.ts";
import type { HiddenText, ReadDocument } from "./document.ts";
import { runText, takeHiddenRuns } from "./docx/hidden-runs.ts";
import { type Archive, openArchive } from "./docx/open-archive.ts";
import { wordLines } from "./docx/word-lines.ts";
import { wordTree } from "./docx/word-tree.ts";
import { type FlowingLine, flowingPage } from "./flowing-page.ts";
import { refuseLong } from "./text.ts";

const BODY = "word/document.xml";

/**
 * Reads a Word document. Throws `encrypted_document`, `corrupt_document`, `document_too_complex`,
 * `too_many_pages`, `empty_file`, and `no_text_layer` where it holds only pictures.
 */
export async function readDocx(bytes: Uint8Array, maxPages: number): Promise<ReadDocument> {
  const parts = await openArchive(bytes);
  refuseEntities(parts);
  const body = parts.get(BODY);
  if (body === undefined) throw damaged(null);
  const { xml, hidden } = takeHiddenRuns(new TextDecoder().decode(body));
  const lines = [
    ...headerLines(parts),
    ...(await bodyLines(new Map(parts).set(BODY, new TextEncoder().encode(xml)))),
  ];
  refuseLong(
    lines.reduce((sum, { cells }) => sum + cells.flat().reduce((all, run) => all + run.text.length, 0), 0),
    maxPages,
  );
  if (lines.length === 0) throw refusalOfEmpty(xml, hidden);
  return composeDocument("docx", [{ ...flowingPage(lines), hidden }]);
}

async function bodyLines(parts: Archive): Promise<FlowingLine[]> {
  try {
    return wordLines(await wordTree(parts));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged(error);
  }
}

function damaged(cause: unknown): Problem {
  return unreadable(
    "corrupt_document",
    "This Word document is damaged. Save it again and upload the new file.",
    cause,
  );
}

function refusalOfEmpty(xml: string, hidden: readonly Omit<HiddenText, "page">[]): Problem {
  if (hidden.length === 0 && !/<(?:w:drawing|w:pict|pic:pic)/.test(xml)) {
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

/** The header of the first page: many a resume has its name and address nowhere else. */
function headerLines(parts: Archive): FlowingLine[] {
  const seen = new Set<string>();
  const names = [...parts.keys()].filter((name) => /^word\/header\d*\.xml$/.test(name)).sort();
  return names.flatMap((name) => {
    const { xml } = takeHiddenRuns(new TextDecoder().decode(parts.get(name)));
    return xml.split("</w:p>").flatMap((paragraph): FlowingLine[] => {
      const text = runText(paragraph);
      if (text.trim() === "" || seen.has(text) || /^\W*(?:page\s*)?\d*\W*$/i.test(text)) return [];
      seen.add(text);
      return text
        .split("\n")
        .map((line) => headerLine(line))
        .filter(({ cells }) => cells.length > 0);
    });
  });
}

function headerLine(line: string): FlowingLine {
  const cells = line.split(/\t+/).map((cell) => mendCharacters(cell).replace(/ +/g, " ").trim());
  const style = { fontSize: 11, fontName: "", bold: false, italic: false, url: null };
  const filled = cells.filter((cell) => cell !== "");
  return { cells: filled.map((text) => [{ text, ...style }]), indent: 0, linesBefore: 0, column: 0 };
}
