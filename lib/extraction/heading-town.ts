import { LEGAL_FORM } from "./company-words.ts";
import { companyScore, isTown, placeScore, roleScore } from "./entry-parts.ts";
import { REGION_NAMES, REGIONS } from "./entry-words.ts";
import type { Piece } from "./heading-pieces.ts";

/** A name with what may be the town behind it, and how much speaks for that: 2 is enough. */
type Tail = { name: string; town: string; from: number; score: number };

const ENOUGH = 2;
const LONGEST_TOWN = 36; // characters
const TOWN =
  /^\p{Lu}[\p{L}.'’-]*(?:[ -](?:\p{Lu}[\p{L}.'’-]*|de|del|della|di|do|da|la|le|el|am|an|der|den|im|of|on|sur|sous|upon|en|i|y|nad)){0,4}$/u;
const SEPARATOR =
  /,\s+(?:г|м|с|пос|пгт|smt)\.\s?|,\s+|\s+(?:te|in|à|en|w|we|v|ve|в)\s+(?=\p{Lu})|\s+[-–—·]\s+|\.\s+(?=\p{Lu})/gu;
// What follows a department is rather the school or the firm it belongs to.
const PART_OF_A_WHOLE =
  /^(?:dep(?:artmen)?t|département|departamento|dipartimento|abteilung|fachbereich|faculty|fakultät|facultad|facoltà|faculté|school|college|institute?|institut|chair|lehrstuhl|cent(?:re|er)|division|unit|lab\b|laborator\w*|program(?:me)?|office|кафедра|факультет)\b/iu;

/**
 * Takes towns that no list needs to know off the names of employers: what stands behind a legal form, what another
 * employer of the same resume has behind its name as well, and what all others show at that place.
 */
export function withoutTowns(
  names: (Piece | null)[],
  places: Piece[],
): { name: Piece; place: Piece | null }[] {
  const known = new Set(places.flatMap(({ text }) => text.toLowerCase().split(/\s*[,(/]\s*/)));
  const tails = names.map((piece) => (piece ? tailOf(piece.text, known) : null));
  const counts = new Map<string, Set<string>>();
  for (const tail of tails) {
    if (!tail) continue;
    const owners = counts.get(tail.town.toLowerCase()) ?? new Set<string>();
    counts.set(tail.town.toLowerCase(), owners.add(tail.name));
  }
  const shared = tails.map((tail) =>
    tail && (counts.get(tail.town.toLowerCase())?.size ?? 0) > 1
      ? { ...tail, score: tail.score + 1.5 }
      : tail,
  );
  const sure = shared.filter((tail) => tail && tail.score >= ENOUGH).length;
  const likely = shared.filter((tail) => tail && tail.score >= 1).length;
  const count = names.filter((piece) => piece !== null).length;
  const isUsual = (sure >= 1 && sure * 2 >= count) || (likely >= 2 && likely >= count * 0.6);
  return names.flatMap<{ name: Piece; place: Piece | null }>((piece, index) => {
    if (!piece) return [];
    const tail = shared[index];
    if (!tail || tail.score + (isUsual ? 1 : 0) < ENOUGH) return [{ name: piece, place: null }];
    const start = piece.start + tail.from;
    return [
      {
        name: { ...piece, text: tail.name, end: piece.start + tail.name.length },
        place: { ...piece, text: tail.town, start, end: start + tail.town.length },
      },
    ];
  });
}

function tailOf(text: string, known: ReadonlySet<string>): Tail | null {
  const cut = [...text.matchAll(SEPARATOR)].at(-1);
  if (!cut || cut.index === 0) return null;
  const name = text.slice(0, cut.index);
  const from = cut.index + cut[0].length;
  const town = text.slice(from).replace(/[.,)]+$/, "");
  const isName = town.length > 1 && town.length <= LONGEST_TOWN && TOWN.test(town);
  if (!isName || companyScore(town) >= 0.5 || roleScore(town) >= 1 || !/\p{L}{2}/u.test(name)) return null;
  const isAfterComma = cut[0].startsWith(",");
  const fromLists = townScore(town, known);
  if (/^\s+\p{L}/u.test(cut[0]) && fromLists === 0) return null;
  const isTold = /\.\s?$/.test(cut[0]) && isAfterComma;
  const score =
    fromLists +
    (isTold ? 2 : 0) +
    (LEGAL_FORM.test(name) ? 2 : companyScore(name) >= 1.4 && isAfterComma ? 1 : 0) -
    (PART_OF_A_WHOLE.test(name) ? 1.5 : 0) -
    (isAfterComma ? 0 : 0.5);
  return { name, town, from, score };
}

function townScore(town: string, known: ReadonlySet<string>): number {
  if (known.has(town.toLowerCase())) return 2;
  if (isTown(town) || placeScore(town) >= 3) return 2.5;
  const words = town.split(" ");
  const region = words.at(-1) ?? "";
  const before = words.slice(0, -1).join(" ");
  if (words.length > 1 && REGIONS.has(region)) return 2;
  return isTown(before) && REGION_NAMES.has(region.toLowerCase()) ? 2 : 0;
}
