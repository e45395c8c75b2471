import type { Line, LinePart } from "./lines.ts";
import { namesField, type StudyPiece, studyPieces } from "./study-pieces.ts";

/** A connecting word or comma at the end of a line: its text runs on in the next. */
export const RUNS_ON =
  /(?:(?<![\p{L}\p{N}])(?:in|of|and|for|the|de|del|di|da|do|und|et|y|e|at|von|der|für|en|em|con|with|to)|[,&/])$/iu;

const BEFORE_FIELD = /\s(?:in|of|de|di|en|em)$/iu;

type Wrapping = { line: Line; pieces: StudyPiece[]; periods: { from: number; to: number }[] };

/**
 * Joins what wraps from one line to the next: cells of a table at their edges, else the last piece and the first. The
 * joined pieces leave the second line. Returns whether anything was joined.
 */
export function joinWrapped(before: Wrapping, item: Wrapping): boolean {
  const { line } = item;
  if (line.isBullet || line.gap > 1.9 || line.column !== before.line.column || line.page !== before.line.page)
    return false;
  return joinCells(before, item) || joinEnds(before, item);
}

/** "Laurea magistrale in | Università di | 2017" above "Farmacia | Bologna": each cell goes on under itself. */
function joinCells(before: Wrapping, item: Wrapping): boolean {
  const cells = before.line.parts;
  if (cells.length < 3 || item.periods.length > 0 || item.line.parts.length >= cells.length) return false;
  const under = item.line.parts.map((part) => cells.findIndex((cell) => isUnder(part, cell)));
  if (under.includes(-1)) return false;
  for (const [index, cell] of under.entries()) {
    const part = item.line.parts[index];
    const at = before.pieces.findLastIndex((piece) => piece.part === cell);
    const upper = before.pieces[at];
    if (!part || !upper) return false;
    before.pieces.splice(at, 1, ...studyPieces([joined(upper, part.text, " ", upper.end)]));
  }
  item.pieces = [];
  return true;
}

function isUnder(part: LinePart, cell: LinePart): boolean {
  return (
    Math.abs(part.left - cell.left) < 3 &&
    part.isBold === cell.isBold &&
    part.isItalic === cell.isItalic &&
    Math.abs(part.size - cell.size) < 0.3
  );
}

/** The last piece of a line and the first of the next, where words or a hyphen show that one runs on in the other. */
function joinEnds(before: Wrapping, item: Wrapping): boolean {
  const { line } = item;
  const last = before.pieces.at(-1);
  const first = item.pieces[0];
  if (!last || !first || line.gap > 1.7 || before.line.end - last.end > 2) return false;
  if (last.kind === "grade" || !opensLine(first, item)) return false;
  const isHyphen = /\p{L}[-\u2010\u00ad]$/u.test(before.line.text) && /^\p{Ll}/u.test(first.text);
  const isSameType = last.isBold === first.isBold || line.isBold === before.line.isBold;
  const isField = BEFORE_FIELD.test(before.line.text) && last.kind === "degree";
  if (!isHyphen && !isField && !(isSameType && runsOn(before, last, first, item))) return false;
  const comma = before.line.text.endsWith(",") ? "," : "";
  const whole = joined(last, first.text, isHyphen ? "" : `${comma} `, first.end);
  before.pieces.splice(-1, 1, ...studyPieces([whole]));
  item.pieces = item.pieces.slice(1);
  if (item.pieces.length === 0 && item.periods.length === 0)
    before.line = { ...before.line, text: line.text, end: line.end };
  return true;
}

/** Whether a piece stands first in its line, or right behind the date in the margin. */
function opensLine(first: StudyPiece, { line, periods }: Wrapping): boolean {
  if (periods.some(({ from }) => line.start + from < first.start)) return false;
  const [margin] = line.parts;
  const isBehindDate = first.part === 1 && margin !== undefined && /\d{4}/.test(margin.text);
  return first.start === line.start || isBehindDate;
}

function runsOn(before: Wrapping, last: StudyPiece, first: StudyPiece, { line, pieces }: Wrapping): boolean {
  const { text } = before.line;
  if (first.kind === "degree") return false;
  const isTitled = text.endsWith(":") && last.kind === "degree";
  const isOpen =
    isTitled ||
    (RUNS_ON.test(text) &&
      last.kind !== "place" &&
      (first.kind !== "school" || /\s(?:of|at|the|de|di)$/iu.test(text)));
  if (isOpen) return true;
  if (opensQuote(last.text) && /[»”]/u.test(first.text)) return true;
  if (/^(?:of(?: the)?|de|del|di|du|da|do|für|der)\s\p{Lu}/u.test(first.text)) return true;
  const isPart = last.kind === "part" && /^\p{Lu}\p{L}+$/u.test(first.text) && namesField(first.text);
  if (isPart && pieces.length === 1) return true;
  return last.kind !== "school" && /^\p{Ll}/u.test(first.text) && first.start === line.start;
}

/** "Liceo «Marco" is a name that goes on. */
function opensQuote(text: string): boolean {
  return /[«“„][^»”]*$/u.test(text);
}

function joined(upper: StudyPiece, text: string, between: string, end: number): StudyPiece {
  return { ...upper, text: `${upper.text}${between}${text}`, end };
}
