import { type Line, type LinePart, withoutBullet } from "./lines.ts";
import { endsInLevel } from "./skill-items.ts";

/** A list as it stands in a row, its label ("Databases") taken off; `at` leads from its characters to the document's. */
export type SkillCell = {
  text: string;
  label: string | null;
  page: number;
  isFirst: boolean;
  isLoud: boolean;
  at: (index: number) => number;
};

const LONG_LINE = 0.8; // of the longest line of a column
const LONGEST_LIST = 4000; // characters of one list over several lines
// "1С:Payroll" is a name: behind a short word the colon of a label has a space.
const GROUP = /^(?![\p{L}\p{N}]{1,3}:\S)([^:：,;|]{2,45}?)\s*[:：]\s*(?=\S|$)/u;
const SEPARATORS = /[,;|·•、，；]/;
const OPEN_END =
  /[,;&/(]$|\b(?:and|et|y|und|e|of|in|on|for|with|to|the|or|using|including|from|by|de|mit|für|avec|con)$/iu;

/** Lines of a section as rows of cells: wrapped lists are joined, columns and labels are told apart. */
export function rowsOf(lines: Line[]): SkillCell[][] {
  const labelEdges = labelColumns(lines);
  const edges = new Map<number, number>();
  for (const line of lines) edges.set(line.column, Math.max(edges.get(line.column) ?? 0, line.right));
  const rows: SkillCell[][] = [];
  let open: { cell: SkillCell; line: Line; head: Line } | null = null;
  for (const line of lines) {
    if (open && line.parts.length === 1 && open.cell.text.length < LONGEST_LIST) {
      const isFull = isFullLine(open.line, line, edges.get(line.column) ?? 0);
      const isLong =
        open.line.right - open.line.left >= LONG_LINE * ((edges.get(line.column) ?? 0) - open.line.left);
      if (continues(open, line, isFull, isLong)) {
        open = { cell: extended(open.cell, line), line, head: open.head };
        continue;
      }
    }
    const isLabelled = labelEdges.some((left) => Math.abs(left - line.left) < 3);
    const cells = cellsOf(line, isLabelled);
    rows.push(cells);
    const last = cells.at(-1);
    open = last ? { cell: last, line, head: line } : null;
  }
  return rows;
}

function extended(cell: SkillCell, line: Line): SkillCell {
  const length = cell.text.length + 1;
  const first = cell.at;
  cell.text = `${cell.text} ${line.text}`;
  cell.at = (index) => (index < length ? first(index) : line.start + index - length);
  return cell;
}

/** Whether a line ended because its next word found no room: then the list runs on. */
function isFullLine(before: Line, line: Line, edge: number): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return before.right + letter * (word + 0.7) >= edge - 1;
}

function continues(
  { cell, line: before, head }: { cell: SkillCell; line: Line; head: Line },
  line: Line,
  isFull: boolean,
  isLong: boolean,
): boolean {
  if (line.isBullet || before.column !== line.column || before.page !== line.page) return false;
  if (GROUP.test(line.text) || line.isBold !== before.isBold) return false;
  if (OPEN_END.test(before.text)) return true;
  if (line.gap > 2 || !isFull) return false;
  if (head.isBullet && line.left > head.left + 2) return true;
  if (SEPARATORS.test(cell.text) && line.left <= before.left + 20) {
    const count = cell.text.match(/[,|·•;、，；]/g)?.length ?? 0;
    return count >= 2 || SEPARATORS.test(line.text);
  }
  // In a list of one entry to a line, a short line is whole, however long the next word is.
  return isLong && /^\p{Ll}/u.test(line.text) && /^\p{Lu}/u.test(withoutBullet(head.text));
}

/**
 * The left edges at which labels stand: a line there has one part more than the line below it,
 * which begins where the second part of the labelled line does.
 */
function labelColumns(lines: Line[]): number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isLabelled =
      next && line.parts.length === next.parts.length + 1 && next.column === line.column && next.gap < 2;
    return isLabelled && next.left > line.left + 20 && line.parts.length >= 2 ? [line.left] : [];
  });
}

function cellsOf(line: Line, isLabelled: boolean): SkillCell[] {
  const { label, parts } = labelledParts(line, isLabelled);
  return parts.map((part, index) => {
    const body = index === 0 ? withoutBullet(part.text) : part.text;
    const named = endsInLevel(body) ? null : GROUP.exec(body);
    const text = named ? body.slice(named[0].length) : body;
    const start = part.end - text.length;
    return {
      text,
      label: named?.[1]?.trim() ?? (index === 0 ? label : null),
      page: line.page,
      isFirst: index === 0,
      isLoud: isLoud(line),
      at: (offset: number) => start + offset,
    };
  });
}

type Labelled = { label: string | null; parts: Pick<LinePart, "text" | "end">[] };

// "Databases   MySQL, Redis" and "**Databases** MySQL, Redis": a label set apart in type or by a gap names a group.
function labelledParts(line: Line, isLabelled: boolean): Labelled {
  const [first, ...rest] = line.parts;
  if (!first) return { label: null, parts: [] };
  const isList = rest.some(({ text }) => SEPARATORS.test(text));
  const isApart = first.isBold || rest.length === 1 || isLabelled;
  const isName = !SEPARATORS.test(first.text);
  if (rest.length > 0 && isName && isApart && (isList || isLabelled))
    return { label: first.text, parts: rest };
  const turn = first.turns.find((at) => /\p{L}{2}|\p{Lo}/u.test(first.text.slice(0, at - first.start)));
  const label = turn === undefined ? "" : first.text.slice(0, turn - first.start);
  const body = first.text.slice(label.length).trimStart();
  const isTyped =
    /^[^,;|]{3,40}$/.test(label.trim()) &&
    !/[,;|(]\s*$/.test(label) &&
    SEPARATORS.test(body) &&
    /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(body);
  if (!isTyped || /[:：]/.test(first.text)) return { label: null, parts: line.parts };
  return { label: label.trim(), parts: [{ text: body, end: first.end }, ...rest] };
}

/**
 * Whether a line stands out as the name of a group: bold or in capitals, and nothing else on it.
 * Capitals alone need a word long enough not to be initials: "SAP EWM" is a skill, "DATABASES" a name.
 */
export function isLoud(line: Line): boolean {
  const isSet = line.isBold || (line.isCapital && /\p{Lu}{5}/u.test(line.text));
  return isSet && line.parts.length === 1 && !line.isBullet && !/[,;:：|•、，；/]/.test(line.text);
}
