import { isCity, isTown, placeScore } from "./entry-parts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";

/** Takes a trailing place off a name: "Acme, Austin, TX" is Acme in Austin, TX. */
export function withoutPlace(
  piece: Piece,
  options: { keepsCity?: boolean; keepsRemark?: boolean } = {},
): { name: Piece; place: Piece | null } {
  if (OF_COUNTRY.test(piece.text)) return { name: piece, place: null };
  const bracket = withoutRemark(piece);
  if (bracket && (bracket.place || !options.keepsRemark)) return bracket;
  const bits = atCommas(piece);
  const town = withoutTown(piece, bits);
  if (town) return town;
  for (let count = Math.min(3, bits.length - 1); count >= 1; count -= 1) {
    const first = bits[bits.length - count];
    const last = bits.at(-1);
    const before = bits[bits.length - count - 1];
    if (!first || !last || !before) continue;
    const text = piece.text.slice(first.start - piece.start, last.end - piece.start);
    if (count === 1 && options.keepsCity && isCity(text)) continue;
    if (
      placeScore(text) < (count > 1 && bits.length < 3 ? 3 : 2) &&
      !(count === 1 && placeScore(`${text}, ${text}`) >= 3)
    )
      continue;
    return {
      name: { ...piece, text: piece.text.slice(0, before.end - piece.start), end: before.end },
      place: { ...piece, text, start: first.start, end: last.end },
    };
  }
  // "Acme, Remote": how one works is no part of the name.
  const last = bits.at(-1);
  const isCut = last !== undefined && /^\s*,/.test(piece.text.slice(last.end - piece.start));
  const name = isCut ? { ...piece, text: piece.text.slice(0, last.end - piece.start), end: last.end } : piece;
  return { name, place: null };
}

/** "Acme (startup company)", "Acme (remote)", "Acme (Colma)": a remark behind a name, unless it is a second name. */
export function withoutRemark(piece: Piece): { name: Piece; place: Piece | null } | null {
  const found = /^(.{2,80}?)\s*[(（]([^()（）]{2,60})[)）]?\.?$/u.exec(piece.text);
  const [, before, inside] = found ?? [];
  if (!before || !inside) return null;
  const isPlace = placeScore(inside) >= 2 || isTown(inside);
  const isRemark =
    /^\p{Ll}/u.test(inside) ||
    /^(?:Remote|Hybrid|Contract|Part[ -]time|Full[ -]time|Freelance|Startup|Formerly|Acquired)\b/u.test(
      inside,
    ) ||
    /^\p{Script=Han}{2,6}$/u.test(inside);
  if (!isPlace && !isRemark) return null;
  const start = piece.start + piece.text.indexOf(inside, before.length);
  const name = { ...piece, text: before, end: piece.start + before.length };
  return { name, place: isPlace ? { ...piece, text: inside, start, end: start + inside.length } : null };
}

// "Acme LLP (UK)" is the firm of that country.
const OF_COUNTRY = /\((?:U\.?K|U\.?S(?:\.?A)?|UAE|EU)\.?\)$/u;

/** "Acme Foods Austin, TX": a known town before the region, with nothing between it and the name. */
function withoutTown(piece: Piece, bits: Piece[]): { name: Piece; place: Piece } | null {
  const region = bits.at(-1);
  const before = bits.at(-2);
  if (!region || !before || bits.length < 2) return null;
  const words = [...before.text.matchAll(/\S+/gu)];
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const town = words[words.length - count];
    const last = words[words.length - count - 1];
    if (!town || !last || !isCity(before.text.slice(town.index))) continue;
    if (placeScore(`${before.text.slice(town.index)}, ${region.text}`) < 3) continue;
    const start = before.start + town.index;
    const end = before.start + last.index + last[0].length;
    return {
      name: { ...piece, text: piece.text.slice(0, end - piece.start), end },
      place: { ...piece, text: piece.text.slice(start - piece.start), start },
    };
  }
  return null;
}
