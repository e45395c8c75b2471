import { companyScore, roleScore } from "./entry-parts.ts";
import type { Piece } from "./heading-pieces.ts";

/** How much a piece of a heading looks like a role (positive) or a company (negative). */
export type Leaning = (piece: Piece) => number;

type Lean = { heading: number; lean: number };

const MOST = 2.2; // a second word that says the same adds nothing
const TOLD = 5; // by a label, or by "at"
const PLACE_WEIGHT = 0.6;
const TYPE_WEIGHT = 0.6;
const SELF =
  /^\(?(?:freelance[rd]?|self[ -]?employed|independent|various (?:clients|companies)|selbst(?:st)?ändig|freiberuflich|autónomo|autônomo|indépendant|libero professionista|zelfstandig|zzp)\)?$/iu;

/** What the words of all pieces say, kept by the place and by the type in which they are set. */
export function leansOf(headings: Piece[][]): ReadonlyMap<string, Lean[]> {
  const leans = new Map<string, Lean[]>();
  headings.forEach((pieces, heading) => {
    pieces.forEach((piece) => {
      for (const key of keysOf(piece))
        leans.set(key, [...(leans.get(key) ?? []), { heading, lean: leanOf(piece) }]);
    });
  });
  return leans;
}

/** The leaning of pieces of one heading: their own words, and what the same place and type hold in the others. */
export function leaningOf(headings: Piece[][], leans: ReadonlyMap<string, Lean[]>, heading: number): Leaning {
  return (piece) => {
    if (piece.label === "role") return TOLD;
    if (piece.isAfterAt || piece.label === "company") return -TOLD;
    const isAlone = headings[heading]?.length === 1;
    const [byPlace, byType] = keysOf(piece).map((key) => {
      const others = (leans.get(key) ?? []).filter((lean) => lean.heading !== heading);
      return others.reduce((sum, { lean }) => sum + lean, 0) / (others.length + 1);
    });
    // A heading of one piece has no order that could tell.
    return leanOf(piece) + (isAlone ? 0 : PLACE_WEIGHT) * (byPlace ?? 0) + TYPE_WEIGHT * (byType ?? 0);
  };
}

/** The leaning of a piece by its own words. */
export function leanOf({ text }: Piece): number {
  if (SELF.test(text)) return -1;
  return Math.max(-MOST, Math.min(MOST, roleScore(text) - companyScore(text)));
}

function keysOf(piece: Piece): [string, string] {
  const isCapital = piece.text === piece.text.toUpperCase();
  const size = Math.round(piece.size ?? 0);
  return [
    `place ${piece.row} ${piece.order ?? 0}`,
    `type ${piece.isBold} ${piece.isItalic} ${isCapital} ${size}`,
  ];
}
