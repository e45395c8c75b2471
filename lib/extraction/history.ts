import { type Entry, findEntries } from "./entries.ts";
import { companyScore, placeScore, roleScore } from "./entry-parts.ts";
import type { ExperienceFact, Fact } from "./facts.ts";
import { atCommas, atWord, cutAt, type Piece, periodOf, piecesOf, withoutPlace } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { descriptionOf, highlightsOf, passagesOf } from "./passages.ts";

type Reading = { entry: Entry; pieces: Piece[]; places: Piece[]; role: Piece | null; company: Piece | null };

/** The jobs of an experience section. Several roles under one company each carry the company's name. */
export function findHistory(lines: Line[], text: string): ExperienceFact[] {
  const readings = findEntries(lines).map(readHeading);
  const roleFirst = preference(readings);
  for (const reading of readings) assign(reading, roleFirst);
  inherit(readings);
  const dated = readings.filter(isDated).length;
  return readings
    .filter(({ role, company }) => role !== null || company !== null)
    .filter((reading) => isDated(reading) || dated * 2 < readings.length || speaks(reading))
    .map(({ entry, places, role, company }) => ({
      company: factOf(company, company ? 0.6 + companyScore(company.text) / 12 : 0),
      role: factOf(role, role ? 0.6 + roleScore(role.text) / 12 : 0),
      location: factOf(places[0] ?? null, 0.7),
      period: periodOf(entry.head),
      description: descriptionOf(entry.body),
      highlights: highlightsOf(entry.body),
      passages: passagesOf(text, [...entry.head.map(({ line }) => line), ...entry.body]),
    }));
}

function isDated({ entry }: Reading): boolean {
  return entry.head.some(({ periods }) => periods.length > 0);
}

// Among dated jobs, a heading without dates must at least read like one.
function speaks({ role, company }: Reading): boolean {
  return roleScore(role?.text ?? "") > 1 || companyScore(company?.text ?? "") > 1;
}

function readHeading(entry: Entry): Reading {
  const places: Piece[] = [];
  const pieces: Piece[] = [];
  for (const piece of piecesOf(entry.head).flatMap(atWord)) {
    const isPlace = placeScore(piece.text) >= 1 && roleScore(piece.text) < 1 && companyScore(piece.text) < 1;
    if (isPlace && (placeScore(piece.text) >= 2 || pieces.length >= 2)) places.push(piece);
    else pieces.push(piece);
  }
  return { entry, pieces: joinDashed(pieces), places, role: null, company: null };
}

// "FECAP - Foundation for Commerce" beside a role is one company in two pieces.
function joinDashed(pieces: Piece[]): Piece[] {
  if (pieces.length < 3 || !pieces.some((piece) => lean(piece) > 1)) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isPair =
      before && before.row === piece.row && before.isBold === piece.isBold && piece.start - before.end <= 4;
    if (isPair && lean(before) <= 0 && lean(piece) <= 0 && !/[(),]/.test(piece.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} - ${piece.text}`, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

/** Positive where the section puts the role before the company. */
function preference(readings: Reading[]): number {
  let sum = 0;
  for (const { pieces } of readings) {
    const [first, second] = pieces.length === 1 && pieces[0] ? splitOne(pieces[0]) : pieces;
    if (first && second)
      sum += Math.sign(lean(first) - lean(second)) * Math.min(1, Math.abs(lean(first) - lean(second)));
  }
  return readings.length > 0 ? sum / readings.length : 0;
}

function lean(piece: Piece): number {
  return roleScore(piece.text) - companyScore(piece.text);
}

function assign(reading: Reading, roleFirst: number): void {
  const { pieces } = reading;
  const only = pieces[0];
  if (pieces.length === 1 && only) {
    const [first, second] = splitOne(only);
    if (first && second) setPair(reading, first, second, roleFirst);
    else if (lean(only) > 0 || (lean(only) === 0 && roleFirst > 0.5)) reading.role = only;
    else reading.company = only;
  } else if (pieces.length > 1) {
    const [first, second] = bestPair(pieces.slice(0, 5), roleFirst);
    if (first && second) setPair(reading, first, second, roleFirst);
  }
  if (reading.company) {
    const { name, place } = withoutPlace(reading.company);
    reading.company = name;
    if (place) reading.places.unshift(place);
  }
  if (reading.role) {
    const { name, place } = withoutPlace(reading.role);
    reading.role = name;
    if (place) reading.places.push(place);
  }
}

/** The two pieces that most look like a role and a company; early ones and bold ones first. */
function bestPair(pieces: Piece[], roleFirst: number): [Piece, Piece] | [] {
  let best: [Piece, Piece] | [] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  pieces.forEach((first, at) => {
    pieces.slice(at + 1).forEach((second, offset) => {
      const contrast = Math.abs(lean(first) - lean(second) + 0.6 * roleFirst);
      const isApart = first.row !== second.row || first.isBold !== second.isBold ? 0.3 : 0;
      const boldness = (first.isBold ? 0.3 : 0) + (second.isBold ? 0.3 : 0);
      const score =
        contrast + isApart + boldness - at * 0.9 - offset * 0.8 - wordiness(first) - wordiness(second);
      if (score <= bestScore) return;
      bestScore = score;
      best = [first, second];
    });
  });
  return best;
}

function wordiness(piece: Piece): number {
  return piece.text.length > 60 ? 1 : 0;
}

function setPair(reading: Reading, first: Piece, second: Piece, roleFirst: number): void {
  const isRoleFirst = second.isAfterAt === true || lean(first) - lean(second) + 0.8 * roleFirst > 0;
  reading.role = isRoleFirst ? first : second;
  reading.company = isRoleFirst ? second : first;
}

/** "Engineer at Acme", "Acme, Engineer", "Engineer, Acme, Austin, TX": one piece that holds both. */
function splitOne(piece: Piece): [Piece, Piece] | [] {
  const bits = atCommas(piece);
  let best: [Piece, Piece] | [] = [];
  let bestScore = 1.2;
  for (let index = 1; index < bits.length; index += 1) {
    const before = bits[index - 1];
    const after = bits[index];
    if (!before || !after) continue;
    const [first, second] = cutAt(piece, before.end - piece.start, after.start - piece.start);
    if (!first || !second || placeScore(second.text) >= 3) continue;
    const score = Math.abs(lean(first) - lean(second));
    if (score > bestScore) [best, bestScore] = [[first, second], score];
  }
  return best;
}

/** A role without a company under a company without a role belongs to it. */
function inherit(readings: Reading[]): void {
  let company: Piece | null = null;
  const heads = new Set<Reading>();
  readings.forEach((reading, index) => {
    const next = readings[index + 1];
    if (reading.company && !reading.role) {
      const isHead = reading.entry.body.length === 0 && next?.role && !next.company;
      if (isHead) heads.add(reading);
    }
    if (reading.company) company = reading.company;
    else if (reading.role) reading.company = company;
  });
  for (const head of heads) head.company = null;
}

function factOf(piece: Piece | null, confidence: number): Fact | null {
  if (!piece) return null;
  return {
    text: piece.text.replace(/\s+/g, " "),
    span: { page: piece.page, start: piece.start, end: piece.end },
    confidence,
  };
}
