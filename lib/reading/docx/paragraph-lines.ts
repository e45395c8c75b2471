import type { FlowingLine, FlowingRun } from "../flowing-page.ts";
import type { Ground } from "./ground.ts";
import { type ListMark, listProperties, type Numbering } from "./numbering.ts";
import { childOf, type XmlNode } from "./parse-part.ts";
import { inReadingOrder, type TextBox } from "./text-boxes.ts";
import { type PartReader, paragraphContent } from "./word-runs.ts";
import { paragraphLook } from "./word-styles.ts";

const INDENT = 18;
const MOST_INDENT = 200;
const POINTS_PER_TWIP = 1 / 20;

/** The lines of one paragraph and the text boxes that hang on it. A paragraph without text is a line without cells. */
export function paragraphLines(
  paragraph: XmlNode,
  reader: PartReader & { numbering: Numbering },
  around: { ground: Ground; column: number; isHidden: boolean },
): { lines: FlowingLine[]; boxes: TextBox[] } {
  const properties = childOf(paragraph, "w:pPr");
  const { look, heading } = paragraphLook(reader.styles, properties, around.ground);
  const { runs, boxes } = paragraphContent(paragraph, look, reader, around.isHidden);
  const chain = reader.styles.chain(childOf(properties, "w:pStyle")?.attributes.get("w:val"));
  const rows = rowsOf(runs).map((cells) => cells.map(mergeRuns).filter((cell) => cell.length > 0));
  const isEmpty = rows.every((cells) => cells.length === 0);
  // A numbered heading is a heading first; its number parts it from the words that make it one.
  const mark = isEmpty ? null : reader.numbering(listProperties(properties, chain));
  if (mark !== null && heading === null) putMark(rows[0]?.[0]?.[0], mark);
  const indent = mark === null ? indentOf(properties) : (mark.level + 1) * INDENT;
  const lines = rows.map((cells): FlowingLine => ({ cells, indent, linesBefore: 0, column: around.column }));
  return { lines, boxes: inReadingOrder(boxes) };
}

/** Tabs and line breaks part a paragraph as they part the printed line. */
function rowsOf(runs: readonly FlowingRun[]): FlowingRun[][][] {
  const rows: FlowingRun[][][] = [[[]]];
  for (const run of runs) {
    for (const [index, part] of run.text.split(/(\t+|\n)/).entries()) {
      if (index % 2 === 0)
        rows
          .at(-1)
          ?.at(-1)
          ?.push({ ...run, text: part.replace(/ +/g, " ") });
      else if (part === "\n") rows.push([[]]);
      else rows.at(-1)?.push([]);
    }
  }
  return rows;
}

function putMark(start: FlowingRun | undefined, { text }: ListMark): void {
  if (start !== undefined && !/^[•▪●]/.test(start.text)) start.text = `${text} ${start.text.trimStart()}`;
}

function indentOf(properties: XmlNode | undefined): number {
  const indent = childOf(properties, "w:ind")?.attributes;
  const twips = Number(indent?.get("w:left") ?? indent?.get("w:start") ?? 0);
  return Math.min(Math.max(Number.isFinite(twips) ? twips * POINTS_PER_TWIP : 0, 0), MOST_INDENT);
}

/** Neighbors in one style are one run; white space at the ends and doubled spaces go. */
function mergeRuns(runs: readonly FlowingRun[]): FlowingRun[] {
  const merged: FlowingRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const text = last === undefined || last.text.endsWith(" ") ? run.text.trimStart() : run.text;
    if (text === "") continue;
    const isSame = last !== undefined && last.fontSize === run.fontSize && last.bold === run.bold;
    if (isSame && last.italic === run.italic && last.url === run.url) last.text += text;
    else merged.push({ ...run, text });
  }
  const last = merged.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return merged.filter(({ text }) => text !== "");
}
