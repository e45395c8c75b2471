import type { Passage } from "./facts.ts";
import { type Line, withoutBullet } from "./lines.ts";

/** The untouched text of lines, one passage per unbroken stretch of the document. */
export function passagesOf(text: string, lines: Line[]): Passage[] {
  const passages: Passage[] = [];
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (
      last &&
      last.span.page === line.page &&
      line.start - last.span.end <= 2 &&
      line.start >= last.span.end
    )
      last.span.end = line.end;
    else passages.push({ text: "", span: { page: line.page, start: line.start, end: line.end } });
  }
  for (const passage of passages) passage.text = text.slice(passage.span.start, passage.span.end);
  return passages;
}

/** Bullets and sentences with wrapped lines joined again. */
function paragraphsOf(lines: Line[]): { text: string; isBullet: boolean }[] {
  const paragraphs: { text: string; isBullet: boolean }[] = [];
  for (const line of lines) {
    const text = withoutBullet(line.text).replace(/\s+/g, " ").trim();
    if (text === "") continue;
    const last = paragraphs.at(-1);
    if (last && !line.isBullet && line.gap < 2.2) last.text = `${last.text} ${text}`;
    else paragraphs.push({ text, isBullet: line.isBullet });
  }
  return paragraphs;
}

export function descriptionOf(lines: Line[]): string {
  return paragraphsOf(lines)
    .map(({ text }) => text)
    .join("\n");
}

export function highlightsOf(lines: Line[]): string[] {
  return paragraphsOf(lines)
    .filter(({ isBullet }) => isBullet)
    .map(({ text }) => text);
}
