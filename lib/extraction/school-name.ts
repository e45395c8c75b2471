import { isCity, placeScore } from "./entry-parts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";
import { withoutPlace } from "./heading-place.ts";
import { schoolWeight } from "./school-words.ts";

const COMMAS = /,\s*|:\s+|，|、/u;
const ACRONYM = /^[\p{Lu}\d][\p{L}\d&.’'-]{1,9}$/u;
const NAMED_BY_PLACE = /^(?:the\s)?(?:university|universit\p{L}+) (?:of|de|di|degli|do|da)\b/iu;

/**
 * The name of a school without the place it stands in: "Delhi Public School, Nagpur" is in Nagpur,
 * while "University of California, Berkeley" is called so.
 */
export function schoolName(whole: Piece): Piece {
  const piece = withoutBracket(untilSentence(withoutMonth(whole)));
  const bits = atCommas(piece, COMMAS);
  const last = bits.findLastIndex(({ text }) => schoolWeight(text) > 0);
  const school = bits[last];
  if (!school) return withoutPlace(piece, { keepsCity: true }).name;
  const campus = bits[last + 1];
  const isCampus =
    campus !== undefined &&
    last === 0 &&
    NAMED_BY_PLACE.test(school.text) &&
    !school.text.endsWith(")") &&
    !school.text.includes(campus.text) &&
    campus.text.split(" ").length <= 2 &&
    (isCity(campus.text) || placeScore(campus.text) === 0);
  return upTo(piece, (isCampus ? campus : school).end);
}

/** "4 港高等学校": the month stands in a cell of its own. */
function withoutMonth(piece: Piece): Piece {
  const length = /^\d{1,2}\s+(?=\p{Script=Han})/u.exec(piece.text)?.[0].length ?? 0;
  return { ...piece, text: piece.text.slice(length), start: piece.start + length };
}

function upTo(piece: Piece, end: number): Piece {
  return { ...piece, text: piece.text.slice(0, end - piece.start), end };
}

// A name ends with its sentence.
function untilSentence(piece: Piece): Piece {
  const end = /(?<=\p{Ll}{3})[.;]\s|\s+(?:with|mit|avec|con|com)\s+\d/u.exec(piece.text)?.index;
  return end === undefined ? piece : upTo(piece, piece.start + end);
}

/** A bracket at the end is part of the name where it holds its short form: "(MIT)", but not "(remote)". */
function withoutBracket(piece: Piece): Piece {
  const found = /\s+\(([^()]{1,60})\)?(?=$|[,\s])/u.exec(piece.text);
  const inside = found?.[1] ?? "";
  if (!found || found.index < 3 || isShortForm(inside)) return piece;
  return upTo(piece, piece.start + found.index);
}

function isShortForm(text: string): boolean {
  const capitals = text.replace(/[^\p{Lu}\d]/gu, "").length;
  return ACRONYM.test(text) && capitals >= 3 && placeScore(text) < 3;
}
