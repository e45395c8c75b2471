import type { Box, TextLine, TextRun } from "./document.ts";

/** The characters that a link's rectangle covers, as offsets into the text; nulls where it covers none. */
export function linkedPlace(
  box: Box,
  lines: readonly TextLine[],
  starts: ReadonlyMap<TextRun, readonly number[]>,
): { start: number | null; end: number | null } {
  let start: number | null = null;
  let end: number | null = null;
  for (const line of lines) {
    const middle = (line.box[1] + line.box[3]) / 2;
    if (middle < box[1] || middle > box[3]) continue;
    for (const run of line.runs) {
      if (run.box[2] <= box[0] || run.box[0] >= box[2]) continue;
      const edges = starts.get(run) ?? [];
      for (let at = 0; at < run.text.length; at++) {
        const left = edges[at] ?? run.box[0];
        const right = edges[at + 1] ?? run.box[2];
        const center = (left + right) / 2;
        if (center < box[0] || center > box[2] || run.text[at] === " ") continue;
        start ??= run.start + at;
        end = run.start + at + 1;
      }
    }
    // One rectangle marks one line; a link over two lines has two rectangles.
    if (start !== null) break;
  }
  return { start, end };
}
