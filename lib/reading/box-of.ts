import { shareOfWidth } from "./character-widths.ts";
import type { Box, ReadDocument, TextLine, TextRun } from "./document.ts";
import { runsLeft } from "./pdf/right-to-left.ts";
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
  const first = shareOfWidth(run, from - run.start);
  const last = shareOfWidth(run, to - run.start);
  const [left, bottom, right, top] = run.box;
  const [width, height] = [right - left, top - bottom];
  // Text that runs upward is taller than it is wide: there the shares go from the bottom to the top.
  const isTurned = height > width * 1.5 && height > run.fontSize * 2;
  if (isTurned) return [left, bottom + height * first, right, bottom + height * last];
  if (runsLeft(run.text)) return [right - width * last, bottom, right - width * first, top];
  return [left + width * first, bottom, left + width * last, top];
}
