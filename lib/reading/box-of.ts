import { shareOfWidth } from "./character-widths.ts";
import type { Box, ReadDocument, TextLine, TextRun } from "./document.ts";
import { aroundAll } from "./placed-text.ts";

/**
 * The box in points around characters `start` to `end` of the document's text, on the page where they begin; undefined
 * where they hold no ink, and for documents without fixed places (DOCX, TXT). It costs a binary search.
 */
export function boxOf(
  { kind, pages }: Pick<ReadDocument, "kind" | "pages">,
  start: number,
  end: number,
): Box | undefined {
  if (kind === "docx" || kind === "txt" || end <= start) return undefined;
  for (const { lines } of pages) {
    const last = lines.at(-1);
    if (last === undefined || last.end <= start) continue;
    const boxes: Box[] = [];
    for (let at = firstEndingAfter(lines, start); at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || line.start >= end) break;
      for (const run of line.runs) {
        const box = cutRun(run, start, end);
        if (box !== null) boxes.push(box);
      }
    }
    return boxes.length === 0 ? undefined : aroundAll(boxes);
  }
  return undefined;
}

/** The index of the first line that ends after `offset`; lines are in order of their offsets. */
function firstEndingAfter(lines: readonly TextLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a run's box that the characters take up; null where the run holds none of them. */
function cutRun(run: TextRun, start: number, end: number): Box | null {
  const from = Math.max(start, run.start);
  const to = Math.min(end, run.end);
  if (from >= to) return null;
  if (from === run.start && to === run.end) return run.box;
  const left = shareOfWidth(run, from - run.start);
  const right = shareOfWidth(run, to - run.start);
  const [x, y, right_, top] = run.box;
  // Text that runs upward is taller than a line of its size: there the shares go from the bottom to the top.
  const isTurned = top - y > (right_ - x) * 1.5 && top - y > run.fontSize * 2;
  if (isTurned) return [x, y + (top - y) * left, right_, y + (top - y) * right];
  const width = right_ - x;
  return [x + width * left, y, x + width * right, top];
}
