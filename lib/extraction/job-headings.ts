import type { Entry } from "./entries.ts";
import type { EntryLine } from "./entry-lines.ts";
import { companyScore, isAddress, placeScore, roleScore } from "./entry-parts.ts";
import { type FieldKind, labelKind } from "./field-labels.ts";
import { type Leaning, leaningOf, leanOf, leansOf } from "./heading-leanings.ts";
import { periodOf } from "./heading-period.ts";
import {
  atBracket,
  atCommas,
  atLeadingPlace,
  atWord,
  cutAt,
  joinWrapped,
  type Piece,
  piecesOf,
} from "./heading-pieces.ts";
import { withoutPlace } from "./heading-place.ts";
import { isDashed, joinedPieces, withDashedNeighbors, withSmallTails } from "./heading-tails.ts";
import { fusedPair, type Pair, pairOf } from "./job-pairs.ts";
import { takeTowns } from "./job-towns.ts";

/** The heading of a job: its pieces, and which of them are the role, the company and the place. */
export type JobHeading = {
  entry: Entry;
  pieces: Piece[];
  places: Piece[];
  role: Piece | null;
  company: Piece | null;
};

const SURE_COMPANY = 1.4;
const MOST_OTHERS = 40; // headings before and after, whose setting counts

/**
 * Reads the headings of one section together: what a piece is shows in its words, and in what stands at the same
 * place and in the same type in the other headings.
 */
export function readJobHeadings(entries: Entry[]): JobHeading[] {
  const columns = entries.map(({ head }) => head.map(labelledParts).find((kinds) => kinds !== null) ?? null);
  const table = columns.find((kinds) => kinds !== null) ?? null;
  const headings = withUsualPlaces(entries.map((entry) => readPieces(entry, table)));
  const pieces = headings.map((heading) => heading.pieces);
  const leans = leansOf(pieces);
  const isUsuallySingle = pieces.filter((found) => found.length === 1).length * 2 > pieces.length;
  const leanings = pieces.map((found) => leaningOf(found, leans));
  const pairs = leanings.map((leaning, index) => pairOf(pieces[index] ?? [], leaning, isUsuallySingle, null));
  let above: JobHeading | null = null;
  headings.forEach((heading, index) => {
    const leaning = leanings[index];
    if (!leaning) return;
    if (above && (isContinued(heading, above) || isWithin(heading, above)))
      heading.role = firstRole(heading, leaning);
    else {
      const near = pairs.slice(Math.max(0, index - MOST_OTHERS), index + MOST_OTHERS);
      const others = near.filter((pair) => pair !== null && pair !== pairs[index]);
      assign(heading, pairOf(heading.pieces, leaning, isUsuallySingle, others), leaning);
    }
    takeTails(heading);
    takePlaces(heading);
    if (heading.company) above = heading;
  });
  takeTowns(headings);
  return headings;
}

/** The kinds of the columns, where a line holds nothing but their labels: "Company ⇥ Position". */
function labelledParts({ line, periods }: EntryLine): (FieldKind | null)[] | null {
  const kinds = line.parts.map(({ text }) => labelKind(text));
  const known = kinds.filter((kind) => kind === "role" || kind === "company").length;
  return line.parts.length > 1 && known > 0 && periods.length === 0 && kinds.every((kind) => kind !== null)
    ? kinds
    : null;
}

function readPieces(entry: Entry, table: (FieldKind | null)[] | null): JobHeading {
  const lineOf = ({ row }: Piece) => entry.head[row]?.line;
  const whole = withSmallTails(joinWrapped(piecesOf(entry.head), entry.head), lineOf)
    .flatMap(atSentence)
    .flatMap(atBracket)
    .flatMap(atLeadingPlace)
    .map(withoutSupervisor);
  const found = whole
    .flatMap((piece) => atWord(piece, whole.length === 1))
    .flatMap((piece) => inColumn(piece, entry, table));
  const scored = found.map((piece) => ({ piece, score: placeLikeness(piece) }));
  const names = scored.filter(({ score }) => score < 1);
  const isEnough = names.length >= 2 || (names[0] !== undefined && fusedPair(names[0].piece).length > 0);
  const isPlace = ({ piece, score }: { piece: Piece; score: number }) => {
    const isTold = piece.isAfterAt === true || piece.label === "role" || piece.label === "company";
    return piece.label === "place" || (!isTold && (score >= 2 || (score >= 1 && isEnough)));
  };
  const places = scored.filter(isPlace).map(({ piece }) => piece);
  const pieces = scored.filter((item) => !isPlace(item)).map(({ piece }) => piece);
  return { entry, pieces: joinDashed(pieces, entry), places, role: null, company: null };
}

/** A piece with the label of its column, where the section is a table; the labels themselves are left out. */
function inColumn(piece: Piece, entry: Entry, table: (FieldKind | null)[] | null): Piece[] {
  const isRow = entry.head[piece.row]?.line.parts.length === table?.length;
  if (isRow && labelKind(piece.text)) return [];
  const kind = isRow ? (table?.[piece.part ?? 0] ?? piece.label) : piece.label;
  return [kind ? { ...piece, label: kind } : piece];
}

/** "Research Assistant supervised by Prof. Doe": who leads somebody is no part of what they are. */
function withoutSupervisor(piece: Piece): Piece {
  const clause =
    /,?\s+\(?(?:supervised by|advised by|under (?:the )?(?:supervision|guidance|direction) of|reporting to|supervisor:)\s.*$/iu;
  const found = clause.exec(piece.text);
  return found && found.index > 2
    ? { ...piece, text: piece.text.slice(0, found.index), end: piece.start + found.index }
    : piece;
}

function placeLikeness(piece: Piece): number {
  const isNamed = roleScore(piece.text) >= 1 || companyScore(piece.text) >= 1;
  return isAddress(piece.text) ? 3 : isNamed ? 0 : placeScore(piece.text);
}

// Where the other headings name a town, an unknown name is a town as well.
function withUsualPlaces(headings: JobHeading[]): JobHeading[] {
  const counts = new Map<string, { places: number; all: number }>();
  for (const { pieces, places } of headings) {
    for (const piece of [...pieces, ...places]) {
      const count = counts.get(columnOf(piece)) ?? { places: 0, all: 0 };
      count.all += 1;
      if (places.includes(piece)) count.places += 1;
      counts.set(columnOf(piece), count);
    }
  }
  return headings.map((heading) => {
    const moved = heading.pieces.filter((piece) => {
      const count = counts.get(columnOf(piece));
      const isUsual = count !== undefined && count.places >= 2 && count.places * 2 >= count.all;
      const isUnknown = leanOf(piece) === 0 && !piece.isBold && piece.text.length < 40;
      return isUsual && isUnknown && heading.pieces.length > 2;
    });
    return {
      ...heading,
      pieces: heading.pieces.filter((piece) => !moved.includes(piece)),
      places: [...heading.places, ...moved],
    };
  });
}

function columnOf(piece: Piece): string {
  return `${piece.row}:${piece.part ?? 0}`;
}

// "FECAP - Foundation for Commerce" beside a role is one company in two pieces.
function joinDashed(pieces: Piece[], entry: Entry): Piece[] {
  const isBeside = pieces.some((piece) => leanOf(piece) > 1) || pieces[0]?.row !== pieces.at(-1)?.row;
  if (pieces.length < 3 || !isBeside) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const line = entry.head[piece.row]?.line;
    const isPair = before && line && isDashed(before, piece, line);
    if (isPair && leanOf(before) <= 0 && leanOf(piece) <= 0 && !/[(),]/.test(piece.text))
      joined[joined.length - 1] = joinedPieces(before, piece, line);
    else joined.push(piece);
  }
  return joined;
}

/** A heading set like the role of the job above it names a further role at the company that stands over both. */
function isContinued(heading: JobHeading, above: JobHeading): boolean {
  const { role, company } = above;
  const first = heading.pieces[0];
  if (!role || !company || !first || company.row >= role.row) return false;
  if (heading.pieces.some((piece) => piece.label || leanOf(piece) <= -SURE_COMPANY)) return false;
  const line = heading.entry.head[first.row]?.line;
  const roleLine = above.entry.head[role.row]?.line;
  const companyLine = above.entry.head[company.row]?.line;
  if (!line || !roleLine || !companyLine || heading.pieces.some(({ row }) => row !== first.row)) return false;
  const isLike = (other: typeof line) =>
    line.isBold === other.isBold &&
    line.isItalic === other.isItalic &&
    Math.abs(line.size - other.size) < 0.4 &&
    (Math.abs(line.left - other.left) < 3 || line.column !== other.column);
  if (!isLike(roleLine)) return false;
  return !isLike(companyLine) || isDatedLikeRole(heading, above);
}

/** Roles whose dates lie within those of the company that stands alone over them are roles at that company. */
function isWithin({ entry, pieces }: JobHeading, { entry: cover, role, company }: JobHeading): boolean {
  if (role !== null || company === null || pieces.length === 0) return false;
  const [outer, inner] = [periodOf(cover.head), periodOf(entry.head)];
  if (!outer?.start || !inner?.start || inner.start.slice(0, 4) < outer.start.slice(0, 4)) return false;
  const lasts = (end: string | null) => (end ?? "9999").slice(0, 4);
  const isInside = lasts(inner.end) <= lasts(outer.end);
  return (
    isInside && pieces.every(({ text }) => companyScore(text) < 1) && roleScore(pieces[0]?.text ?? "") >= 1
  );
}

/** In plain type the dates tell: they stand beside each role, and not beside the company over them. */
function isDatedLikeRole({ entry, pieces }: JobHeading, above: JobHeading): boolean {
  const isDated = ({ head }: Entry, row: number | undefined) => (head[row ?? -1]?.periods.length ?? 0) > 0;
  const [first] = pieces;
  return (
    isDated(above.entry, above.role?.row) &&
    !isDated(above.entry, above.company?.row) &&
    isDated(entry, first?.row) &&
    first !== undefined &&
    atCommas(first).every(({ text }) => companyScore(text) < 1) &&
    roleScore(first.text) >= 1
  );
}

function firstRole({ pieces }: JobHeading, leaning: Leaning): Piece | null {
  return pieces.find((piece) => leaning(piece) > 0) ?? pieces[0] ?? null;
}

function assign(heading: JobHeading, pair: Pair | null, leaning: Leaning): void {
  const only = heading.pieces[0];
  if (pair) {
    heading.role = pair.role;
    heading.company = pair.company;
  } else if (only && leaning(only) > 0) heading.role = only;
  else heading.company = only ?? null;
}

/** "Acme d.o.o., Dunajska 5, Ljubljana" as forms ask for it: the address begins behind the first comma. */
function withoutStreet(piece: Piece): Piece {
  const street = /,\s+[^,]*\d[^,]*(?:,.*)?$/u.exec(piece.text);
  if (!street || street.index < 2) return piece;
  const isSent = piece.label === "company" || isAddress(street[0].replace(/^,\s+/, ""));
  return isSent
    ? { ...piece, text: piece.text.slice(0, street.index), end: piece.start + street.index }
    : piece;
}

/** "Senior Buyer. Acme Foods, Cork": heading and all in one sentence; the full stop ends the role. */
function atSentence(piece: Piece, index: number, all: Piece[]): Piece[] {
  const found = /^.{2,60}?\p{L}{2}[\p{L})]\.\s+(?=\p{Lu})/u.exec(piece.text);
  const isAbbreviated =
    found && /(?:\([^)]*|\b(?:prof|dott|dept|corp|univ|assoc|hons))\.\s+$/iu.test(found[0]);
  if (!found || isAbbreviated) return [piece];
  const [before, after] = cutAt(piece, found[0].search(/\.\s+$/u), found[0].length);
  const above = all[index - 1];
  const isRole = roleScore(before.text) >= 1 || (above?.row === piece.row && roleScore(above.text) >= 1.6);
  return isRole && companyScore(before.text) < 1.4 && after.text.length > 1 ? [before, after] : [piece];
}

function takeTails(heading: JobHeading): void {
  const { role, company, pieces, places, entry } = heading;
  const lineOf = (piece: Piece) => entry.head[piece.row]?.line;
  const inside = (piece: Piece | null) =>
    piece !== null && pieces.some(({ start, end }) => start <= piece.start && end >= piece.end);
  if (role && inside(role))
    heading.role = withDashedNeighbors(role, pieces, [company, ...places], lineOf(role));
  if (company && inside(company))
    heading.company = withDashedNeighbors(company, pieces, [heading.role, ...places], lineOf(company));
}

function takePlaces(heading: JobHeading): void {
  if (heading.company) {
    const { name, place } = withoutPlace(withoutStreet(heading.company));
    heading.company = name;
    if (place) heading.places.unshift(place);
  }
  if (heading.role) {
    const { name, place } = withoutPlace(heading.role, { keepsRemark: true });
    heading.role = name;
    if (place) heading.places.push(place);
  }
  if (heading.company || !heading.role) return;
  // "Zomato, India": what could be a town is the company where nothing else is.
  const unsure = heading.places.find((place) => placeScore(place.text) < 3 && atCommas(place).length > 1);
  const [name, ...rest] = unsure ? atCommas(unsure) : [];
  if (!unsure || !name) return;
  heading.company = { ...name, isAfterComma: false };
  heading.places = heading.places.flatMap((place) => (place === unsure ? rest : [place]));
}
