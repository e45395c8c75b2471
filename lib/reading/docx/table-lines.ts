import type { FlowingLine } from "../flowing-page.ts";

/** The lines of each cell of a row, cells without text included. */
export type TableRow = readonly (readonly FlowingLine[])[];

const LABEL_LENGTH = 40;
/** A cell of so many lines is a column of a page rather than a fact in a table. */
const TALL = 3;

/** The lines of a table: row by row, and heading with content where two rows only lay out columns of a page. */
export function tableLines(rows: readonly TableRow[], column: number): FlowingLine[] {
  const lines: FlowingLine[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const below = rows[at + 1];
    if (below !== undefined && isHeadOf(row, below) && !isColumns(rows[at + 2])) {
      lines.push(...row.flatMap((head, index) => [...head, ...(below[index] ?? [])]));
      at++;
    } else lines.push(...rowLines(row, column));
  }
  return lines;
}

/** Whether a row holds the headings of the columns below it, and those are columns of text and no records. */
function isHeadOf(row: TableRow, below: TableRow): boolean {
  const heads = row.flat();
  return (
    isColumns(below) &&
    row.length === below.length &&
    row.every((cell) => cell.length <= 1) &&
    heads.length > 1 &&
    heads.every((line) => lengthOf(line) <= LABEL_LENGTH && !/\d/.test(textOf(line)))
  );
}

function isColumns(row: TableRow | undefined): boolean {
  return row !== undefined && row.filter((cell) => cell.length >= TALL).length > 1;
}

/** A row of single lines is one line; cells that hold more are columns and are read one after the other. */
function rowLines(row: TableRow, column: number): FlowingLine[] {
  const filled = row.filter((lines) => lines.length > 0);
  const [first, second, ...others] = filled;
  if (first === undefined) return [];
  if (filled.every((lines) => lines.length === 1)) return [joinCells(filled.flat(), column)];
  const [label] = first;
  const [beside, ...rest] = second ?? [];
  if (label !== undefined && beside !== undefined && first.length === 1 && lengthOf(label) <= LABEL_LENGTH) {
    return [joinCells([label, beside], column), ...rest, ...others.flat()];
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

function lengthOf(line: FlowingLine): number {
  return textOf(line).length;
}

function textOf({ cells }: FlowingLine): string {
  return cells
    .flat()
    .map(({ text }) => text)
    .join("");
}
