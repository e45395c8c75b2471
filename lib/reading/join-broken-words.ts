import { type BrokenWord, findBrokenWord } from "./hyphenation.ts";
import type { PlacedLine, PlacedPage, PlacedText } from "./placed-text.ts";

/** The pages with words that a line end broke put back together, on the line where they begin. */
export function joinBrokenWords<P extends Pick<PlacedPage, "lines">>(pages: readonly P[]): P[] {
  const document = pages.flatMap(({ lines }) => lines.map(lineText)).join("\n");
  return pages.map((page) => ({ ...page, lines: joinLinesOf(page.lines, document) }));
}

function joinLinesOf(lines: readonly PlacedLine[], document: string): PlacedLine[] {
  const result = lines.map((line) => ({ ...line, runs: [...line.runs], gaps: [...line.gaps] }));
  for (const [index, line] of result.entries()) {
    const next = result[index + 1];
    const last = line.runs.at(-1);
    const first = next?.runs[0];
    if (next === undefined || last === undefined || first === undefined || next.column !== line.column)
      continue;
    const broken = findBrokenWord(last.text, first.text, document);
    if (broken === null) continue;
    // A word that is the whole of its line stays there: a line without text would have no place.
    if (broken.moved.length === first.text.length && next.runs.length === 1) continue;
    line.runs[line.runs.length - 1] = extend(last, broken);
    const rest = shorten(first, broken.moved.length);
    if (rest === null) {
      next.runs.shift();
      next.gaps.shift();
    } else next.runs[0] = rest;
  }
  return result;
}

function lineText({ runs }: PlacedLine): string {
  return runs.map(({ text }) => text).join(" ");
}

function extend(run: PlacedText, { head, joined }: BrokenWord): PlacedText {
  const kept = run.text.length - head.length;
  const text = run.text.slice(0, kept) + joined;
  // What came up from the next line has no place of its own on this one: it shares the run's right edge.
  const starts = Array.from({ length: text.length }, (_, at) => run.starts[at] ?? run.box[2]);
  return { ...run, text, starts };
}

function shorten(run: PlacedText, length: number): PlacedText | null {
  const rest = run.text.slice(length);
  const text = rest.trimStart();
  if (text === "") return null;
  const starts = run.starts.slice(run.text.length - text.length);
  return { ...run, text, starts, box: [starts[0] ?? run.box[0], run.box[1], run.box[2], run.box[3]] };
}
