import { unreadable } from "#lib/errors.ts";
import { mendCharacters } from "./characters.ts";
import { composeDocument } from "./compose-document.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadDocument } from "./document.ts";
import { type FlowingLine, flowingPage } from "./flowing-page.ts";

const FONT_SIZE = 11;
/** A printed page holds about this many characters; the limit of pages holds for texts too. */
const CHARACTERS_PER_PAGE = 6000;

/** Reads a text file. Throws `unsupported_type`, `empty_file` or `too_many_pages`. */
export function readText(bytes: Uint8Array, maxPages: number): ReadDocument {
  const text = decodeText(bytes);
  refuseLong(text.length, maxPages);
  const lines: FlowingLine[] = [];
  let linesBefore = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)) {
    const cells = raw
      .trim()
      .split(/\t+| {4,}/)
      .map(mendCharacters)
      .map((cell) => cell.replace(/ +/g, " ").trim());
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length === 0) {
      linesBefore = Math.min(linesBefore + 1, 3);
      continue;
    }
    lines.push({
      cells: filled.map((cell) => [plainRun(cell)]),
      indent: indentOf(raw),
      linesBefore,
      column: 0,
    });
    linesBefore = 0;
  }
  if (lines.length === 0) throw unreadable("empty_file", "The file holds no text. Choose another file.");
  return composeDocument("txt", [flowingPage(lines)]);
}

/** Throws `too_many_pages` for a text without pages that would fill more than `maxPages`. */
export function refuseLong(characters: number, maxPages: number): void {
  const pages = Math.ceil(characters / CHARACTERS_PER_PAGE);
  if (pages > maxPages) {
    throw unreadable("too_many_pages", `This text would fill ${pages} pages; the limit is ${maxPages}.`);
  }
}

function plainRun(text: string): FlowingLine["cells"][number][number] {
  return { text, fontSize: FONT_SIZE, fontName: "", bold: false, italic: false, url: null };
}

function indentOf(raw: string): number {
  const spaces = /^[ \t]*/.exec(raw)?.[0].replaceAll("\t", "    ").length ?? 0;
  return Math.min(spaces, 40) * FONT_SIZE * 0.5;
}
