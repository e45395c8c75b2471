import type { FlowingLine } from "../flowing-page.ts";
import { type Ground, shaded } from "./ground.ts";
import type { Numbering } from "./numbering.ts";
import { paragraphLines } from "./paragraph-lines.ts";
import { allOf, at, childOf, settingOf, type XmlNode } from "./parse-part.ts";
import { type TableRow, tableLines } from "./table-lines.ts";
import { chosen } from "./text-boxes.ts";
import { isPlaceholder, type PartReader } from "./word-runs.ts";

type Reader = PartReader & { numbering: Numbering };
type Around = { ground: Ground; column: number; isHidden: boolean };

const BLOCKS = new Set([
  "w:ins",
  "w:moveTo",
  "w:customXml",
  "w:smartTag",
  "w:sdtContent",
  "w:footnote",
  "w:endnote",
]);

/** The lines of a part in reading order; each line break, paragraph and table row is one. */
export function wordLines(root: XmlNode, reader: Reader, ground: Ground): FlowingLine[] {
  const lines: FlowingLine[] = [];
  let blank = 0;
  for (const line of linesOf(root, reader, { ground, column: 0, isHidden: false })) {
    if (line.cells.length === 0) blank = Math.min(blank + 1, 3);
    else {
      lines.push({ ...line, linesBefore: line.linesBefore + blank });
      blank = 0;
    }
  }
  return lines;
}

function linesOf(parent: XmlNode, reader: Reader, around: Around): FlowingLine[] {
  return parent.children.flatMap((node): FlowingLine[] => {
    if (node.name === "w:p") return withBoxes(node, reader, around);
    if (node.name === "w:tbl") return readTable(node, reader, around);
    if (node.name === "w:sdt") return isPlaceholder(node) ? [] : linesOf(node, reader, around);
    if (node.name === "mc:AlternateContent")
      return linesOf({ ...node, children: chosen(node) }, reader, around);
    return BLOCKS.has(node.name) ? linesOf(node, reader, around) : [];
  });
}

/** What stands in a text box belongs to no line of the paragraph it is anchored in. */
function withBoxes(paragraph: XmlNode, reader: Reader, around: Around): FlowingLine[] {
  const { lines, boxes } = paragraphLines(paragraph, reader, around);
  const nested = boxes.flatMap(({ content, ground, isHidden }) =>
    linesOf(content, { ...reader, fields: [] }, { ...around, ground, isHidden: around.isHidden || isHidden }),
  );
  return [...lines, ...nested];
}

function readTable(table: XmlNode, reader: Reader, around: Around): FlowingLine[] {
  const properties = childOf(table, "w:tblPr");
  const ground = shaded(properties, groundOfStyle(properties, reader, around.ground));
  const rows = childrenThrough(table, "w:tr")
    .filter((row) => at(row, "w:trPr", "w:del") === undefined)
    .map((row): TableRow => {
      const isHidden = around.isHidden || at(row, "w:trPr", "w:hidden") !== undefined;
      return childrenThrough(row, "w:tc").map((cell, index) => {
        const inside = shaded(childOf(cell, "w:tcPr"), ground);
        const column = around.column + index;
        return linesOf(cell, reader, { ground: inside, column, isHidden }).filter(
          ({ cells }) => cells.length > 0,
        );
      });
    });
  return tableLines(rows, around.column);
}

/** A table style may shade single rows and columns; then no cell without a color of its own is sure of its ground. */
function groundOfStyle(properties: XmlNode | undefined, reader: Reader, around: Ground): Ground {
  const id = settingOf(properties, "w:tblStyle");
  const isShaded =
    id !== undefined &&
    reader.styles.chain(id).some((style) => allOf(style, ({ name }) => name === "w:shd").length > 0);
  return isShaded ? null : around;
}

/** Rows or cells, those inside of content controls and tracked insertions included. */
function childrenThrough(parent: XmlNode, name: string): XmlNode[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = child.name === "w:sdt" || BLOCKS.has(child.name);
    return isWrapper && !isPlaceholder(child) ? childrenThrough(child, name) : [];
  });
}
