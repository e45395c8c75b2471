import type { PlacedLine } from "../placed-text.ts";
import { moveBox, turn } from "./matrix.ts";

/** Lines that were read upright, put back on the page in the direction in which they run. */
export function turnBack(lines: readonly PlacedLine[], degrees: number): PlacedLine[] {
  const matrix = turn(degrees);
  return lines.map((line) => {
    const box = moveBox(matrix, line.box);
    const runs = line.runs.map((run) => {
      const placed = moveBox(matrix, run.box);
      // Along a turned line all characters share its left edge.
      return { ...run, box: placed, starts: run.starts.map(() => placed[0]) };
    });
    return { ...line, runs, box, baseline: box[1] };
  });
}
