import { isExactHeading } from "./heading-kinds.ts";
import type { Line } from "./lines.ts";

// Two or three words with capitals at the end of a line, glued to what stands before: "…Deep learning.Work Experience".
const GLUED = /(?<=[\p{Ll}\d.)\]])(?=(?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+:?$)/u;
// "… Details" is a heading however it is joined: no sentence ends so.
const SPACED = /\s(?=\p{Lu}\p{Ll}+ Details:?$)/u;

/** Sets headings free that an export without line breaks left at the end of the line before. */
export function withFreedHeadings(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    const cut = (GLUED.exec(line.text) ?? SPACED.exec(line.text))?.index ?? -1;
    const heading = cut < 0 ? "" : line.text.slice(cut).trim();
    if (heading === "" || !isExactHeading(heading.replace(/:$/, ""))) return [line];
    return [
      piece(line, 0, line.text.slice(0, cut).trimEnd()),
      { ...piece(line, line.text.length - heading.length, heading), isBullet: false, gap: 2 },
    ];
  });
}

function piece(line: Line, from: number, text: string): Line {
  const start = line.start + from;
  const end = start + text.length;
  const parts = line.parts.filter((part) => part.start >= start && part.end <= end);
  const whole = {
    text,
    start,
    end,
    left: line.left,
    isBold: line.isBold,
    isItalic: line.isItalic,
    size: line.size,
    turns: [],
  };
  return { ...line, ...whole, parts: parts.length > 0 ? parts : [whole] };
}
