import type { Entry } from "./entries.ts";
import type { EntryLine } from "./entry-lines.ts";
import { companyScore, isAddress, placeScore, roleScore } from "./entry-parts.ts";
import { type FieldKind, labelKind } from "./field-labels.ts";
import { type Leaning, leaningOf, leanOf, leansOf } from "./heading-leanings.ts";
import { atCommas, atWord, cutAt, type Piece, piecesOf, withoutPlace } from "./heading-pieces.ts";

/** The heading of a job: its pieces, and which of them are the role, the company and the place. */
export type JobHeading = {
  entry: Entry;
  pieces: Piece[];
  places: Piece[];
  role: Piece | null;
  company: Piece | null;
};

const CLEAR_CONTRAST = 1.2;
const SPLIT_COST = 1.2; // two pieces are likelier a role and a company than the halves of one
const START_WEIGHT = 0.5;
const LIKENESS_WEIGHT = 2;
const FEW_PIECES = 6;

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
  const pairs = headings.map((heading, index) =>
    pairOf(heading.pieces, leaningOf(pieces, leans, index), isUsuallySingle, null),
  );
  headings.forEach((heading, index) => {
    const leaning = leaningOf(pieces, leans, index);
    const above = headings.slice(0, index).findLast(({ company }) => company !== null);
    if (above && isContinued(heading, above)) heading.role = firstRole(heading, leaning);
    else {
      const others = pairs.filter((pair, at) => pair !== null && at !== index);
      assign(heading, pairOf(heading.pieces, leaning, isUsuallySingle, others), leaning);
    }
    takePlaces(heading);
  });
  return headings;
}

/** The kinds of the columns, where a line holds nothing but their labels: "Company ⇥ Position". */
function labelledParts({ line }: EntryLine): (FieldKind | null)[] | null {
  const kinds = line.parts.map(({ text }) => labelKind(text));
  const known = kinds.filter((kind) => kind === "role" || kind === "company").length;
  return line.parts.length > 1 && known > 0 && kinds.every((kind) => kind !== null) ? kinds : null;
}

function readPieces(entry: Entry, table: (FieldKind | null)[] | null): JobHeading {
  const places: Piece[] = [];
  const pieces: Piece[] = [];
  for (const found of piecesOf(entry.head).flatMap(atWord)) {
    const isRow = entry.head[found.row]?.line.parts.length === table?.length;
    const kind = isRow ? (table?.[found.part ?? 0] ?? found.label) : found.label;
    const piece = kind ? { ...found, label: kind } : found;
    const isNamed = roleScore(piece.text) >= 1 || companyScore(piece.text) >= 1;
    const score = isAddress(piece.text) ? 3 : isNamed ? 0 : placeScore(piece.text);
    const isEnough = pieces.length >= 2 || (pieces[0] !== undefined && fusedPair(pieces[0]).length > 0);
    const isTold = piece.isAfterAt === true || kind === "role" || kind === "company";
    if (kind === "place" || (!isTold && (score >= 2 || (score >= 1 && isEnough)))) places.push(piece);
    else pieces.push(piece);
  }
  return { entry, pieces: joinDashed(pieces), places, role: null, company: null };
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
function joinDashed(pieces: Piece[]): Piece[] {
  if (pieces.length < 3 || !pieces.some((piece) => leanOf(piece) > 1)) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isPair =
      before && before.row === piece.row && before.isBold === piece.isBold && piece.start - before.end <= 4;
    if (isPair && leanOf(before) <= 0 && leanOf(piece) <= 0 && !/[(),]/.test(piece.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} - ${piece.text}`, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

/** A heading set like the role of the job above it names a further role at the company that stands over both. */
function isContinued(heading: JobHeading, above: JobHeading): boolean {
  const { role, company } = above;
  const first = heading.pieces[0];
  if (!role || !company || !first || company.row >= role.row) return false;
  const line = heading.entry.head[first.row]?.line;
  const roleLine = above.entry.head[role.row]?.line;
  const companyLine = above.entry.head[company.row]?.line;
  if (!line || !roleLine || !companyLine || heading.pieces.some(({ row }) => row !== first.row)) return false;
  const isLike = (other: typeof line) =>
    line.isBold === other.isBold &&
    line.isItalic === other.isItalic &&
    Math.abs(line.size - other.size) < 0.4 &&
    (Math.abs(line.left - other.left) < 3 || line.column !== other.column);
  return isLike(roleLine) && !isLike(companyLine);
}

function firstRole({ pieces }: JobHeading, leaning: Leaning): Piece | null {
  return pieces.find((piece) => leaning(piece) > 0) ?? pieces[0] ?? null;
}

type Pair = { role: Piece; company: Piece; score: number };

function assign(heading: JobHeading, pair: Pair | null, leaning: Leaning): void {
  const only = heading.pieces[0];
  if (pair) {
    heading.role = pair.role;
    heading.company = pair.company;
  } else if (only && leaning(only) > 0) heading.role = only;
  else heading.company = only ?? null;
}

/** The role and the company among pieces. `others` are those of the other headings: most are set alike. */
function pairOf(
  pieces: Piece[],
  leaning: Leaning,
  isUsuallySingle: boolean,
  others: (Pair | null)[] | null,
): Pair | null {
  const only = pieces[0];
  if (!only) return null;
  const pairs = [...pairsOf(pieces.slice(0, FEW_PIECES), leaning), ...splitsOf(pieces)];
  if (pairs.length === 0 && isUsuallySingle) pairs.push(...fusedPair(only));
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
      const [first, second] = cutAt(piece, before.end - piece.start, after.start - piece.start);
      if (placeScore(second.text) >= 3 || isInBrackets(first.text)) return [];
      const contrast = leanOf(first) - leanOf(second);
      if (Math.abs(contrast) <= CLEAR_CONTRAST) return [];
      const boldness = piece.isBold ? 0.6 : 0;
      const alone = pieces.length === 1 ? 0.5 : -SPLIT_COST;
      // "Nurse, Intensive Care, Alamo Hospital": the company begins where its own words are.
      const start = contrast > 0 ? companyScore(after.text) * START_WEIGHT : 0;
      const score = Math.min(Math.abs(contrast), 4) + start + boldness - at * 0.9 + alone;
      return contrast > 0
        ? [{ role: first, company: second, score }]
        : [{ role: second, company: first, score }];
    });
  });
}

function isInBrackets(before: string): boolean {
  return before.split("(").length > before.split(")").length;
}

/** "Staff Accountant Acme Foods": without any sign between them the company begins after the noun of the role. */
function fusedPair(piece: Piece): Pair[] {
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

function takePlaces(heading: JobHeading): void {
  if (heading.company) {
    const { name, place } = withoutPlace(heading.company);
    heading.company = name;
    if (place) heading.places.unshift(place);
  }
  if (heading.role) {
    const { name, place } = withoutPlace(heading.role);
    heading.role = name;
    if (place) heading.places.push(place);
  }
  if (heading.company || !heading.role) return;
  // "Zomato, India": what could be a town is the company where nothing else is.
  const unsure = heading.places.find((place) => placeScore(place.text) === 2 && atCommas(place).length > 1);
  const [name, ...rest] = unsure ? atCommas(unsure) : [];
  if (!unsure || !name) return;
  heading.company = { ...name, isAfterComma: false };
  heading.places = heading.places.flatMap((place) => (place === unsure ? rest : [place]));
}
