import { headingKind, isExactHeading, LONGEST_HEADING } from "./heading-kinds.ts";
import type { Line } from "./lines.ts";

const OPEN_END = /(?:[-\u2010\u00ad&/]|(?<!\p{L})(?:and|et|und|y|e|en|och|og|ve|i|a|и))$/iu;

/** Puts headings together again that a narrow column broke: "BERUFS-" / "ERFAHRUNG", "EDUCATION &" / "TRAINING". */
export function withWholeHeadings(lines: Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const heading = before && isSetAlike(before, line) ? joined(before, line) : null;
    if (heading) whole.splice(-1, 1, heading);
    else whole.push(line);
  }
  return whole;
}

function joined(before: Line, line: Line): Line | null {
  const isBroken = /\p{L}[-\u2010\u00ad]$/u.test(before.text) && /^\p{L}/u.test(line.text);
  const spaced = `${before.text} ${line.text}`;
  const isWhole = OPEN_END.test(before.text)
    ? headingKind(spaced) !== null
    : before.isCapital && isExactHeading(spaced);
  const glued = before.text.slice(0, -1) + line.text;
  const text = isBroken && isExactHeading(glued) ? glued : isWhole ? spaced : null;
  if (text === null) return null;
  const part = { ...line, text, start: before.start };
  return { ...before, text, end: line.end, right: Math.max(before.right, line.right), parts: [part] };
}

function isSetAlike(before: Line, line: Line): boolean {
  return (
    before.text.length + line.text.length < LONGEST_HEADING &&
    before.parts.length === 1 &&
    line.parts.length === 1 &&
    before.page === line.page &&
    before.column === line.column &&
    line.gap < 2 &&
    before.isBold === line.isBold &&
    before.isCapital === line.isCapital &&
    Math.abs(before.size - line.size) < 0.6 &&
    !line.isBullet
  );
}
