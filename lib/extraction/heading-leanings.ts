import { companyScore, isCity, placeScore, roleScore } from "./entry-parts.ts";
import type { Piece } from "./heading-pieces.ts";

/** How much a piece of a heading looks like a role (positive) or a company (negative). */
export type Leaning = (piece: Piece) => number;

/** The leanings of all pieces of one place or type, summed. */
export type Sum = { lean: number; count: number };

const MOST = 2.2; // a second word that says the same adds nothing
const TOLD = 5; // by a label, or by "at"
const PLACE_WEIGHT = 0.6;
const TYPE_WEIGHT = 0.6;
const SELF =
  /^\(?(?:freelance[rd]?|self[ -]?employed|independent|various (?:clients|companies)|selbst(?:st)?ändig|freiberuflich|autónomo|autônomo|indépendant|libero professionista|zelfstandig|zzp|самозайнятість|самозанятый|ип|yrittäjä|egen virksomhet|egenföretagare|selvstendig|selvstændig|serbest|samozatrudnienie|osvč)\)?$/iu;

/** What the words of all pieces say, summed by the place and by the type in which they are set. */
export function leansOf(headings: Piece[][]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const piece of headings.flat()) {
    for (const key of keysOf(piece)) {
      const sum = sums.get(key) ?? { lean: 0, count: 0 };
      sums.set(key, { lean: sum.lean + leanOf(piece), count: sum.count + 1 });
    }
  }
  return sums;
}

/** The leaning of pieces of one heading: their own words, and what the same place and type hold in the others. */
export function leaningOf(heading: Piece[], all: ReadonlyMap<string, Sum>): Leaning {
  const own = leansOf([heading]);
  const inOthers = (key: string) => {
    const lean = (all.get(key)?.lean ?? 0) - (own.get(key)?.lean ?? 0);
    const count = (all.get(key)?.count ?? 0) - (own.get(key)?.count ?? 0);
    return lean / (count + 1);
  };
  return (piece) => {
    if (piece.label === "role") return TOLD;
    if (piece.isAfterAt || piece.label === "company") return -TOLD;
    const [place, type] = keysOf(piece);
    // A heading of one piece has no order that could tell.
    return (
      leanOf(piece) +
      (heading.length === 1 ? 0 : PLACE_WEIGHT * inOthers(place)) +
      TYPE_WEIGHT * inOthers(type)
    );
  };
}

/** The leaning of a piece by its own words. */
export function leanOf({ text }: Piece): number {
  if (SELF.test(text)) return -1.6;
  const role = roleScore(text);
  return Math.max(
    -MOST,
    Math.min(MOST, role - companyScore(text) - (role < 1 && endsInPlace(text) ? 0.8 : 0)),
  );
}

/** "Helixon, Basel, Switzerland": employers have a place behind their names oftener than roles. */
function endsInPlace(text: string): boolean {
  const bits = text.split(/,\s+/);
  const last = bits.at(-1) ?? "";
  return bits.length > 1 && (isCity(last) || (bits.length > 2 && placeScore(bits.slice(-2).join(", ")) >= 2));
}

function keysOf(piece: Piece): [string, string] {
  const isCapital = piece.text === piece.text.toUpperCase();
  const size = Math.round(piece.size ?? 0);
  return [
    `place ${piece.row} ${piece.order ?? 0}`,
    `type ${piece.isBold} ${piece.isItalic} ${isCapital} ${size}`,
  ];
}
