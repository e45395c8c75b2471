import type { Box, HiddenText } from "./document.ts";

/** Text set in one font and size on one baseline, not yet put into lines. */
export type PlacedText = {
  text: string;
  box: Box;
  baseline: number;
  fontSize: number;
  fontName: string;
  bold: boolean;
  italic: boolean;
  /** The left edge of each UTF-16 unit of `text`, in points. */
  starts: number[];
};

/** One line in reading order. A gap of more than a word's parts two runs: see `lines.ts`. */
export type PlacedLine = { runs: PlacedText[]; gaps: string[]; box: Box; baseline: number; column: number };

export type PlacedLink = { url: string; box: Box };

/** A page before its text has offsets; what a PDF and a recognized picture have in common. */
export type PlacedPage = {
  width: number;
  height: number;
  lines: PlacedLine[];
  links: PlacedLink[];
  hidden: Omit<HiddenText, "page">[];
  /** As on `Page`. */
  ocr?: boolean;
  needsOcr?: boolean;
};

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The smallest box around all of them; a point at the origin for none. */
export function aroundAll(boxes: Iterable<Box>): Box {
  let whole: Box | null = null;
  for (const box of boxes) whole = whole === null ? box : around(whole, box);
  return whole ?? [0, 0, 0, 0];
}

/** What a line says, its gaps as they are. */
export function textOfLine({ runs, gaps }: Pick<PlacedLine, "runs" | "gaps">): string {
  return runs.map(({ text }, index) => text + (gaps[index] ?? "")).join("");
}
