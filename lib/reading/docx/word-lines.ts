import { mendCharacters } from "../characters.ts";
import type { FlowingLine, FlowingRun } from "../flowing-page.ts";
import { isSet, numberOf, partOf, textOf, type WordNode } from "./word-tree.ts";

const BODY_SIZE = 11;
const HEADING_SIZES: readonly number[] = [16, 14, 13, 12, 12, 12];
const LABEL_LENGTH = 40;

type Style = { fontSize: number; bold: boolean; italic: boolean; url: string | null };

/** The lines of a Word document in its own order; each line break, paragraph and table row is one. */
export function wordLines(tree: WordNode): FlowingLine[] {
  const lines: FlowingLine[] = [];
  let blank = 0;
  for (const line of linesOf(tree, 0)) {
    if (line.cells.length === 0) blank = Math.min(blank + 1, 3);
    else {
      lines.push({ ...line, linesBefore: line.linesBefore + blank });
      blank = 0;
    }
  }
  return lines;
}

function linesOf(node: WordNode, column: number): FlowingLine[] {
  if (node.type === "paragraph") return paragraphLines(node, column);
  if (node.type === "tableRow") return rowLines(node, column);
  return node.children.flatMap((child) => linesOf(child, column));
}

/** A row of single lines is one line; cells that hold more are columns and are read one after the other. */
function rowLines(row: WordNode, column: number): FlowingLine[] {
  const cells = row.children.map((cell, index) =>
    linesOf(cell, column + index).filter((line) => line.cells.length > 0),
  );
  const filled = cells.filter((lines) => lines.length > 0);
  const [first, ...others] = filled;
  if (first === undefined) return [];
  if (filled.every((lines) => lines.length === 1)) return [joinCells(filled.flat(), column)];
  const [label] = first;
  const [beside] = others[0] ?? [];
  if (label !== undefined && beside !== undefined && first.length === 1 && lengthOf(label) <= LABEL_LENGTH) {
    return [joinCells([label, beside], column), ...(others[0] ?? []).slice(1), ...others.slice(1).flat()];
  }
  return filled.flat();
}

function joinCells(lines: readonly FlowingLine[], column: number): FlowingLine {
  return {
    cells: lines.flatMap(({ cells }) => cells),
    indent: lines[0]?.indent ?? 0,
    linesBefore: 0,
    column,
  };
}

function lengthOf({ cells }: FlowingLine): number {
  return cells.flat().reduce((sum, { text }) => sum + text.length, 0);
}

function paragraphLines(paragraph: WordNode, column: number): FlowingLine[] {
  const style = paragraphStyle(paragraph);
  const rows: FlowingRun[][][] = [[[]]];
  for (const run of runsOf(paragraph, style)) {
    // Tabs and line breaks part a paragraph as they part the printed line.
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
  const numbering = partOf(paragraph, "numbering");
  const level = numbering === null ? 0 : (numberOf(numbering, "level") ?? 0) + 1;
  const lines = rows.map((cells, index): FlowingLine => {
    const filled = cells.map(mergeRuns).filter((cell) => cell.length > 0);
    const start = filled[0]?.[0];
    if (numbering !== null && index === 0 && start !== undefined && !/^[•▪●]/.test(start.text)) {
      start.text = `• ${start.text.trimStart()}`;
    }
    return { cells: filled, indent: level * 18, linesBefore: 0, column };
  });
  // What stands in a text box belongs to no line of the paragraph it is anchored in.
  const boxes = paragraph.children.flatMap(nestedParagraphs);
  return [...lines, ...boxes.flatMap((box) => linesOf(box, column))];
}

function nestedParagraphs(node: WordNode): WordNode[] {
  if (node.type === "paragraph" || node.type === "table") return [node];
  return node.children.flatMap(nestedParagraphs);
}

function paragraphStyle(paragraph: WordNode): Style {
  const name = textOf(paragraph, "styleName")?.toLowerCase() ?? "";
  if (name === "title") return { fontSize: 20, bold: true, italic: false, url: null };
  const level = /^heading (\d)/.exec(name)?.[1];
  if (level === undefined) return { fontSize: BODY_SIZE, bold: false, italic: false, url: null };
  return { fontSize: HEADING_SIZES[Number(level) - 1] ?? 12, bold: true, italic: false, url: null };
}

function runsOf(node: WordNode, style: Style): FlowingRun[] {
  return node.children.flatMap((child): FlowingRun[] => {
    switch (child.type) {
      case "text":
        return [flowingRun(mendKeepingBreaks(textOf(child, "value") ?? ""), style)];
      case "tab":
        return [flowingRun("\t", style)];
      case "break":
        return [flowingRun("\n", style)];
      case "run":
        return runsOf(child, {
          ...style,
          fontSize: numberOf(child, "fontSize") ?? style.fontSize,
          bold: style.bold || isSet(child, "isBold"),
          italic: style.italic || isSet(child, "isItalic"),
        });
      case "hyperlink":
        return runsOf(child, { ...style, url: textOf(child, "href") });
      case "paragraph":
      case "table":
        return [];
      default:
        return runsOf(child, style);
    }
  });
}

function mendKeepingBreaks(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((part) => (part === "\t" || part === "\n" ? part : mendCharacters(part)))
    .join("");
}

function flowingRun(text: string, { fontSize, bold, italic, url }: Style): FlowingRun {
  return { text, fontSize, fontName: "", bold, italic, url };
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
