import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type PlacedLine, type PlacedPage, textOfLine } from "../placed-text.ts";
import type { Recognition } from "../recognition/recognition.ts";

/**
 * The page as a person reads it. Text that lies unseen under its picture is believed where it says what the picture
 * shows, and is hidden text where it says something else. The page as it was where the time for recognition is over.
 */
export async function recognizePage(
  page: PlacedPage,
  picture: PDFPageProxy,
  recognition: Recognition,
): Promise<PlacedPage> {
  const recognized = await recognition.ofPage(picture);
  if (recognized === null) return page;
  const { lines, links, hidden } = page;
  if (saySame(lines, recognized.lines)) return { ...page, needsOcr: false };
  const unseen = lines.map((line): PlacedPage["hidden"][number] => {
    return { text: textOfLine(line), way: "covered", box: line.box };
  });
  return { ...recognized, links, hidden: [...hidden, ...unseen] };
}

/** Of the words under a scan so many at least are on it as well, else they are not what a person reads. */
const LEAST_SHARED = 0.5;

/** Whether the text that lies under a picture is what the picture shows: then it is the better reading of it. */
function saySame(layer: readonly PlacedLine[], recognized: readonly PlacedLine[]): boolean {
  const words = wordsOf(layer);
  const seen = new Set(wordsOf(recognized));
  const shared = words.filter((word) => seen.has(word)).length;
  return (
    words.length > 5 && shared >= words.length * LEAST_SHARED && words.length >= seen.size * LEAST_SHARED
  );
}

function wordsOf(lines: readonly PlacedLine[]): string[] {
  return lines.flatMap(
    (line) =>
      textOfLine(line)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
}
