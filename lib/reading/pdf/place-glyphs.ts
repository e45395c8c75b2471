import { putAccent } from "../characters.ts";
import type { PlacedText } from "../placed-text.ts";
import { type Matrix, move, turn } from "./matrix.ts";
import type { Glyph } from "./painted-page.ts";
import { runsLeft } from "./right-to-left.ts";

/** Glyphs of one direction, turned so that their baselines run to the right. */
export type Direction = { degrees: number; texts: PlacedText[] };

/** A glyph in the turned space of its direction. */
type Placed = { glyph: Glyph; text: string; left: number; right: number; baseline: number };

/** A gap wider than this, in sizes, parts two texts; narrower ones are kerning, tracking and word spaces. */
const PARTING_GAP = 1;
/** A gap wider than this, in sizes and beyond the tracking of the text, is a space that was never set. */
const SPACE_GAP = 0.11;

/**
 * Text pieces in order of painting, by direction; the most common direction first. Glyphs of one font, size and
 * baseline that follow each other make one piece. Spaces come from the gaps as much as from the space glyphs.
 */
export function placeGlyphs(glyphs: readonly Glyph[]): Direction[] {
  const byDegrees = Map.groupBy(glyphs, directionOf);
  return [...byDegrees]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([degrees, group]) => ({ degrees, texts: piecesOf(group, turn(-degrees)) }));
}

function directionOf({ advanceX, advanceY }: Glyph): number {
  if (advanceX === 0 && advanceY === 0) return 0;
  const degrees = Math.round((Math.atan2(advanceY, advanceX) * 180) / Math.PI);
  // A scan set slightly askew is upright all the same.
  const upright = Math.round(degrees / 90) * 90;
  const kept = Math.abs(degrees - upright) <= 4 ? upright : degrees;
  return ((kept % 360) + 360) % 360;
}

function piecesOf(glyphs: readonly Glyph[], matrix: Matrix): PlacedText[] {
  const pieces: PlacedText[] = [];
  const seen = new Map<number, Placed>();
  let piece: Placed[] = [];
  const close = (): void => {
    const text = joinPiece(piece);
    if (text !== null) pieces.push(text);
    piece = [];
  };
  for (const glyph of glyphs) {
    const [startX, baseline] = move(matrix, glyph.x, glyph.y);
    const [endX] = move(matrix, glyph.x + glyph.advanceX, glyph.y + glyph.advanceY);
    const placed: Placed = {
      glyph,
      text: glyph.text,
      left: Math.min(startX, endX),
      right: Math.max(startX, endX),
      baseline,
    };
    if (isRepeated(placed, seen)) continue;
    const last = piece.at(-1);
    if (last !== undefined && !follows(placed, last)) close();
    piece.push(placed);
  }
  close();
  return pieces;
}

/** Whether the glyph was painted here before: some programs make bold by painting twice. */
function isRepeated(placed: Placed, seen: Map<number, Placed>): boolean {
  const { glyph, text, left, baseline } = placed;
  if (text === " ") return false;
  const near = glyph.fontSize * 0.06;
  const letter = (text.codePointAt(0) ?? 0) * CELLS;
  // In cells of a point the same letter is here or, close to an edge, next door.
  for (let column = Math.floor(left - near); column <= left + near; column++) {
    for (let row = Math.floor(baseline - near); row <= baseline + near; row++) {
      const before = seen.get(keyOf(letter, column, row));
      if (
        before !== undefined &&
        before.text === text &&
        Math.abs(before.left - left) <= near &&
        Math.abs(before.baseline - baseline) <= near
      ) {
        return true;
      }
    }
  }
  seen.set(keyOf(letter, Math.floor(left), Math.floor(baseline)), placed);
  return false;
}

const CELLS = 2 ** 14;

function keyOf(letter: number, column: number, row: number): number {
  return (letter + (column & (CELLS - 1))) * CELLS + (row & (CELLS - 1));
}

function follows(next: Placed, last: Placed): boolean {
  const { font, fontSize } = next.glyph;
  if (font !== last.glyph.font || Math.abs(fontSize - last.glyph.fontSize) > 0.1) return false;
  if (Math.abs(next.baseline - last.baseline) > fontSize * 0.15) return false;
  const gap = next.left - last.right;
  return gap > -fontSize * 0.6 && gap < fontSize * PARTING_GAP;
}

function joinPiece(painted: readonly Placed[]): PlacedText | null {
  const piece = fromLeft(painted);
  const inked = piece.filter(({ text }) => text !== " ");
  const first = inked[0];
  if (first === undefined) return null;
  const letters = joinAccents(inked);
  const spaces = findSpaces(piece, letters);
  let text = "";
  const starts: number[] = [];
  for (const [index, letter] of letters.entries()) {
    const before = letters[index - 1];
    if (before !== undefined && spaces.has(letter)) {
      text += " ";
      starts.push(before.right);
    }
    // A picture or a ligature spans several characters: each gets its share of the width.
    const width = (letter.right - letter.left) / letter.text.length;
    for (let at = 0; at < letter.text.length; at++) starts.push(letter.left + width * at);
    text += letter.text;
  }
  const { font, fontSize } = first.glyph;
  const left = Math.min(...letters.map((letter) => letter.left));
  const right = Math.max(...letters.map((letter) => letter.right));
  return {
    text,
    starts,
    box: [left, first.baseline + font.descent * fontSize, right, first.baseline + font.ascent * fontSize],
    baseline: first.baseline,
    fontSize,
    fontName: font.name,
    bold: font.bold,
    italic: font.italic,
  };
}

/** What runs to the left is painted in either order: here it stands as the eye meets it from the left. */
function fromLeft(piece: readonly Placed[]): readonly Placed[] {
  if (!piece.some(({ text }) => runsLeft(text))) return piece;
  return piece
    .toSorted((a, b) => a.left - b.left)
    .map((placed) => ({ ...placed, text: Array.from(placed.text).reverse().join("") }));
}

/** Free-standing accents painted over a letter become one with it, as LaTeX sets them. */
function joinAccents(glyphs: readonly Placed[]): Placed[] {
  const letters: Placed[] = [];
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (last !== undefined && overlap(glyph, last) > 0.4) {
      const joined = putAccent(glyph.text, last.text) ?? putAccent(last.text, glyph.text);
      if (joined !== null) {
        const [left, right] = [Math.min(last.left, glyph.left), Math.max(last.right, glyph.right)];
        letters[letters.length - 1] = { ...last, text: joined, left, right };
        continue;
      }
    }
    letters.push(glyph);
  }
  return letters;
}

function overlap(a: Placed, b: Placed): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / (Math.min(a.right - a.left, b.right - b.left) || 1);
}

/** The letters that a space stands before. */
function findSpaces(piece: readonly Placed[], letters: readonly Placed[]): Set<Placed> {
  const afterSpaceGlyph = new Set<Glyph>();
  for (const [index, placed] of piece.entries()) {
    if (placed.text !== " " && piece[index - 1]?.text === " ") afterSpaceGlyph.add(placed.glyph);
  }
  const gaps = letters.slice(1).map((letter, index) => letter.left - (letters[index]?.right ?? letter.left));
  const isSet = letters.slice(1).map((letter) => afterSpaceGlyph.has(letter.glyph));
  const size = letters[0]?.glyph.fontSize ?? 1;
  const isSpelled = letters.length >= 4 && isSet.filter(Boolean).length > isSet.length * 0.75;
  // "J O H N" has a space glyph after every letter: only the gaps that stand out part words.
  const relevant = isSpelled ? gaps : gaps.filter((_, index) => !isSet[index]);
  const tracking = Math.max(0, median(relevant));
  const limit = isSpelled ? tracking * 1.6 : Math.max(tracking * 2, tracking * 1.3 + size * SPACE_GAP);
  const spaces = new Set<Placed>();
  for (const [index, letter] of letters.slice(1).entries()) {
    const isWide = (gaps[index] ?? 0) > limit;
    if (isWide || (!isSpelled && isSet[index])) spaces.add(letter);
  }
  return spaces;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
