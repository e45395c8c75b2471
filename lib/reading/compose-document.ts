import type { DocumentKind, DocumentLink, Page, ReadDocument, TextLine, TextRun } from "./document.ts";
import { joinBrokenWords } from "./join-broken-words.ts";
import { CELL_GAP } from "./lines.ts";
import { linkedPlace } from "./linked-place.ts";
import type { PlacedLine, PlacedPage, PlacedText } from "./placed-text.ts";

/**
 * Gives every run and line its offsets in one text: a line of the page per line, pages parted by a blank line.
 * `text.slice(run.start, run.end) === run.text` holds for every run.
 */
export function composeDocument(kind: DocumentKind, placed: readonly PlacedPage[]): ReadDocument {
  const mended = placed.map((page) => ({ ...page, lines: tidyLines(page.lines) }));
  const joined = joinBrokenWords(mended);
  const writer = { text: "" };
  const starts = new Map<TextRun, number[]>();
  const pages = joined.map((page, index): Page => {
    if (index > 0 && writer.text !== "") writer.text += "\n\n";
    const lines = page.lines.map((line, at) => {
      if (at > 0) writer.text += "\n";
      return writeLine(line, index + 1, writer, starts);
    });
    const { width, height, ocr = false, needsOcr = false } = page;
    return { number: index + 1, width, height, lines, ...(ocr && { ocr }), ...(needsOcr && { needsOcr }) };
  });
  const links = joined.flatMap((page, index) => {
    const lines = pages[index]?.lines ?? [];
    return page.links.map(({ url, box }): DocumentLink => {
      return { url, page: index + 1, box, ...linkedPlace(box, lines, starts) };
    });
  });
  const hidden = joined.flatMap((page, index) => page.hidden.map((one) => ({ page: index + 1, ...one })));
  return { kind, pages, text: writer.text, links, hidden };
}

function writeLine(
  line: PlacedLine,
  page: number,
  writer: { text: string },
  starts: Map<TextRun, number[]>,
): TextLine {
  const lineStart = writer.text.length;
  const runs = line.runs.map((placed, index): TextRun => {
    if (index > 0) writer.text += line.gaps[index - 1] ?? " ";
    const start = writer.text.length;
    writer.text += placed.text;
    const { text, box, fontSize, fontName, bold, italic } = placed;
    const run: TextRun = { text, start, end: writer.text.length, box, fontSize, fontName, bold, italic };
    starts.set(run, placed.starts);
    return run;
  });
  return { page, start: lineStart, end: writer.text.length, box: line.box, column: line.column, runs };
}

/** Lines without spaces at their ends and without runs that hold nothing. */
function tidyLines(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.flatMap((line) => {
    const runs: PlacedText[] = [];
    const gaps: string[] = [];
    let gap = "";
    for (const [index, run] of line.runs.entries()) {
      // A space inside a run parts it from its neighbor once it is trimmed off; a cell's gap stays one.
      gap = widest(gap, line.gaps[index - 1] ?? "", /^\s/.test(run.text) ? " " : "");
      const trimmed = trimRun(run);
      if (trimmed !== null) {
        if (runs.length > 0) gaps.push(gap);
        runs.push(trimmed);
        gap = "";
      }
      if (/\s$/.test(run.text)) gap = widest(gap, " ");
    }
    return runs.length === 0 ? [] : [{ ...line, runs, gaps }];
  });
}

function widest(...gaps: string[]): string {
  return gaps.find((gap) => gap === CELL_GAP) ?? gaps.find((gap) => gap !== "") ?? "";
}

function trimRun(run: PlacedText): PlacedText | null {
  const text = run.text.trim();
  if (text === "") return null;
  if (text.length === run.text.length) return run;
  const from = run.text.length - run.text.trimStart().length;
  return { ...run, text, starts: run.starts.slice(from, from + text.length) };
}
