import { companyScore, isTown, placeScore, roleScore } from "./entry-parts.ts";
import type { Piece } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";

const DASH = /^\s*[-–—−]{1,2}\s*$/u;
const LONGEST_TAIL = 70; // characters

/** Whether two pieces stand in one row with nothing but a dash between them, set in one type. */
export function isDashed(before: Piece, piece: Piece, line: Line): boolean {
  return (
    before.row === piece.row &&
    before.part === piece.part &&
    before.isBold === piece.isBold &&
    before.isItalic === piece.isItalic &&
    DASH.test(line.text.slice(before.end - line.start, piece.start - line.start))
  );
}

/** Two neighboring pieces of a line as one, with what stands between them. */
export function joinedPieces(before: Piece, piece: Piece, line: Line): Piece {
  return {
    ...before,
    text: line.text.slice(before.start - line.start, piece.end - line.start),
    end: piece.end,
  };
}

/** "HR Manager – plant of 420 people": what goes on in small letters behind a dash is no name of its own. */
export function withSmallTails(pieces: Piece[], lineOf: (piece: Piece) => Line | undefined): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const line = lineOf(piece);
    const isTail = before && line && /^\p{Ll}/u.test(piece.text) && isDashed(before, piece, line);
    if (isTail) joined[joined.length - 1] = joinedPieces(before, piece, line);
    else joined.push(piece);
  }
  return joined;
}

/**
 * A role or a company with the pieces that only a dash parts from it: "Programme Manager – Patient Records",
 * "Mota & Filhos – Construção, S.A.". `taken` are the pieces that are something else.
 */
export function withDashedNeighbors(
  name: Piece,
  pieces: Piece[],
  taken: readonly (Piece | null)[],
  line: Line | undefined,
): Piece {
  const at = pieces.findIndex(({ start, end }) => start <= name.start && end >= name.end);
  const own = pieces[at];
  if (!line || !own) return name;
  const isFree = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined &&
    !taken.some((other) => other && other.start < piece.end && other.end > piece.start) &&
    isTail(piece);
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  let whole = name;
  if (
    own.start === name.start &&
    isFree(before) &&
    isDashed(before, name, line) &&
    roleScore(before.text) < 1
  )
    whole = joinedPieces(before, whole, line);
  if (own.end === name.end && isFree(after) && isDashed(name, after, line))
    whole = joinedPieces(whole, after, line);
  return whole;
}

function isTail({ text, label }: Piece): boolean {
  if (label || text.length > LONGEST_TAIL || isTown(text)) return false;
  return placeScore(text) < 1 || companyScore(text) >= 1;
}
