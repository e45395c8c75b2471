import { companyScore, placeScore, roleScore } from "./entry-parts.ts";
import { type Leaning, leanOf } from "./heading-leanings.ts";
import { atCommas, cutAt, type Piece } from "./heading-pieces.ts";

/** Two pieces of a heading taken for the role and the company; the higher the score, the likelier. */
export type Pair = { role: Piece; company: Piece; score: number };

const CLEAR_CONTRAST = 1.2;
const SPLIT_COST = 1.2; // two pieces are likelier a role and a company than the halves of one
const START_WEIGHT = 0.5;
const LIKENESS_WEIGHT = 2;
const FEW_PIECES = 6;

/** The role and the company among pieces. `others` are those of the other headings: most are set alike. */
export function pairOf(
  pieces: Piece[],
  leaning: Leaning,
  isUsuallySingle: boolean,
  others: (Pair | null)[] | null,
): Pair | null {
  const only = pieces[0];
  if (!only) return null;
  const pairs = [...pairsOf(pieces.slice(0, FEW_PIECES), leaning), ...splitsOf(pieces)];
  if (pairs.length === 0 && isUsuallySingle) pairs.push(...fusedPair(only));
  if (isWithoutSpaces(only)) pairs.push(...fusedByContrast(only));
  if (pairs.length === 0 && others && pieces.length === 1) pairs.push(...splitLike(only, others));
  const usual = pairs.map((pair) => ({ ...pair, score: pair.score + (others ? likeness(pair, others) : 0) }));
  return usual.reduce<Pair | null>((top, pair) => (top && top.score >= pair.score ? top : pair), null);
}

/** How many of the other headings have role and company at the same places, weighed as a share. */
function likeness(pair: Pair, others: (Pair | null)[]): number {
  const isSame = (one: Piece, other: Piece | undefined) =>
    other !== undefined && one.row === other.row && one.order === other.order;
  const count = others.reduce(
    (sum, other) =>
      sum + (isSame(pair.role, other?.role) ? 0.5 : 0) + (isSame(pair.company, other?.company) ? 0.5 : 0),
    0,
  );
  return (LIKENESS_WEIGHT * count) / (others.length + 1);
}

/** Two pieces are the better a role and a company, the more their leanings differ; early and bold ones first. */
function pairsOf(pieces: Piece[], leaning: Leaning): Pair[] {
  return pieces.flatMap((first, at) =>
    pieces.slice(at + 1).map((second, offset) => {
      const contrast = leaning(first) - leaning(second);
      const isApart = first.row !== second.row || first.isBold !== second.isBold ? 0.3 : 0;
      const boldness = (first.isBold ? 0.3 : 0) + (second.isBold ? 0.3 : 0);
      const score =
        Math.abs(contrast) +
        isApart +
        boldness -
        at * 0.9 -
        offset * 0.8 -
        wordiness(first) -
        wordiness(second);
      return contrast > 0 ? { role: first, company: second, score } : { role: second, company: first, score };
    }),
  );
}

function wordiness({ text }: Piece): number {
  return text.length > 60 ? 1 : 0;
}

/** "Acme, Engineer", "Engineer, Acme, Austin, TX": one piece that holds both. */
function splitsOf(pieces: Piece[]): Pair[] {
  return pieces.slice(0, 3).flatMap((piece, at) => {
    const bits = atCommas(piece);
    return bits.slice(1).flatMap((after, index) => {
      const before = bits[index];
      if (!before) return [];
      const end = before.end - piece.start;
      const [first, rest] = cutAt(piece, end + (piece.text[end] === ")" ? 1 : 0), after.start - piece.start);
      const second = withoutBracket(rest);
      const isLast = bits.length > 2 && index === bits.length - 2;
      if (placeScore(second.text) >= (isLast ? 1 : 3) || isInBrackets(first.text)) return [];
      const isBracket = piece.text.slice(before.end - piece.start, after.start - piece.start).includes("(");
      if (isBracket && /\)\W*\s\p{L}/u.test(second.text)) return [];
      const contrast = leanOf(first) - leanOf(second);
      if (Math.abs(contrast) <= CLEAR_CONTRAST) return [];
      const boldness = piece.isBold ? 0.6 : 0;
      const alone = pieces.length === 1 ? 0.5 : -SPLIT_COST;
      // "Nurse, Intensive Care, Alamo Hospital": the company begins where its own words are.
      const start =
        contrast > 0 && pieces.length === 1
          ? (companyScore(after.text) + (PARTNERS.test(second.text) ? 5 : 0)) * START_WEIGHT
          : 0;
      // "Professor, Department of Physics, Acme University": a part of the employer is no part of the role.
      const overlap = contrast > 0 && companyScore(before.text) >= 1.4 ? 1 : 0;
      const score = Math.min(Math.abs(contrast), 4) + start + boldness - at * 0.9 + alone - overlap;
      return contrast > 0
        ? [{ role: first, company: second, score }]
        : [{ role: second, company: first, score }];
    });
  });
}

// Firms called after their partners: "Hartwell, Briggs & Lowe".
const PARTNERS = /^\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+)+,? (?:&|and|und|et|y|e) \p{Lu}/u;

function withoutBracket(piece: Piece): Piece {
  const isOpen = piece.text.endsWith(")") && !piece.text.includes("(");
  return isOpen ? { ...piece, text: piece.text.slice(0, -1), end: piece.end - 1 } : piece;
}

function isInBrackets(before: string): boolean {
  return before.split("(").length > before.split(")").length;
}

/** "Staff Accountant Acme Foods": without any sign between them the company begins after the noun of the role. */
export function fusedPair(piece: Piece): Pair[] {
  const words = [...piece.text.matchAll(/[^\s,]+/gu)];
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || roleScore(word[0]) < 1.6) continue;
    const [role, company] = cutAt(piece, word.index + word[0].length, next.index);
    const isName = /^\p{Lu}\p{L}{2,}/u.test(company.text) && roleScore(company.text) === 0;
    return isName && !/^(?:I{1,3}|IV|V|Level|Grade)\b/u.test(company.text)
      ? [{ role, company, score: 0 }]
      : [];
  }
  return [];
}

/** "미래전자 사원": where words are few and long, the cut is where the two sides differ most. */
function fusedByContrast(piece: Piece): Pair[] {
  const found = [...piece.text.matchAll(/\s+/gu)].slice(0, FEW_PIECES).flatMap((gap) => {
    const [before, after] = cutAt(piece, gap.index, gap.index + gap[0].length);
    const contrast = leanOf(before) - leanOf(after);
    if (Math.abs(contrast) <= CLEAR_CONTRAST) return [];
    const [role, company] = contrast > 0 ? [before, after] : [after, before];
    return [{ role, company, score: Math.abs(contrast) }];
  });
  return found.sort((a, b) => b.score - a.score).slice(0, 1);
}

function isWithoutSpaces({ text }: Piece): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text);
}

/** "Myyjä, K-Market": two unknown names are parted as the known ones of the other headings are. */
function splitLike(piece: Piece, others: (Pair | null)[]): Pair[] {
  const bits = atCommas(piece);
  const [first, second] = bits;
  if (!first || !second || bits.length > 3) return [];
  const alike = others.filter(
    (pair) => pair && pair.role.row === pair.company.row && pair.role.order === pair.company.order,
  );
  if (alike.length === 0 || alike.length * 2 < others.length) return [];
  const roleFirst =
    alike.filter((pair) => pair && pair.role.start < pair.company.start).length * 2 > alike.length;
  const [before, after] = cutAt(piece, first.end - piece.start, second.start - piece.start);
  return roleFirst
    ? [{ role: before, company: after, score: 0 }]
    : [{ role: after, company: before, score: 0 }];
}
