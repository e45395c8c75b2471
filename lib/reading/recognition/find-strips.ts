import { boundsOf } from "./bounds.ts";
import { isBefore, isBullet, type Strip, splitAtBullets } from "./bullets.ts";
import { type Ground, groundOf } from "./ground.ts";
import { findMarks, type Mark, type Marks } from "./marks.ts";
import type { Picture } from "./picture.ts";

/** Where the text of a picture stands. `owners` has the number of its strip for the id of a mark, 0 for none, `FOREIGN`. */
export type Layout = Marks & { ground: Ground; strips: Strip[]; owners: Int32Array };

/** Owns what is no text, and bullets. */
const FOREIGN = -1;

/** In heights of a strip: a wider gap parts two strips, which costs recognition some context and nothing else. */
const WIDEST_GAP = 0.75;
/** A strip's upper and lower edge follow its last marks, for lines are never quite level. */
const RECENT = 6;
const TALLEST = 200;
/** A page set closely has some 8000 letters in 300 strips; far more of them are the grain of a photograph. */
const MOST_MARKS = 20_000;
const MOST_STRIPS = 1500;
const SPECK = 2;

/** Finds the lines of text on a picture, dark on light or light on dark. */
export function findStrips(picture: Picture): Layout {
  const ground = groundOf(picture);
  let found = findMarks(picture, ground);
  if (coverPanels(found.marks, picture, ground)) found = findMarks(picture, ground);
  const usual = usualHeight(found.marks);
  const letters: Mark[] = [];
  const small: Mark[] = [];
  const owners = new Int32Array(found.marks.length + 1);
  const graphics: Mark[] = [];
  for (const mark of found.marks) {
    const kind = kindOf(mark, usual);
    if (kind === "letter") letters.push(mark);
    else if (kind === "small") small.push(mark);
    else if (kind !== "speck") owners[mark.id] = FOREIGN;
    if (kind === "graphic") graphics.push(mark);
  }
  const outside = (mark: Mark): boolean => !graphics.some((graphic) => isInside(mark, graphic));
  if (Math.max(letters.length, small.length) > MOST_MARKS) return { ...found, ground, strips: [], owners };
  const lettersOutside = letters.filter(outside);
  for (const mark of lettersOutside) if (spansLines(mark, lettersOutside, usual)) owners[mark.id] = FOREIGN;
  const begun = chain(
    lettersOutside.filter(({ id }) => owners[id] !== FOREIGN),
    usual,
  );
  const chained = joinStrips(
    begun.length > MOST_STRIPS ? begun.filter(({ marks }) => marks.length > 2).slice(0, MOST_STRIPS) : begun,
  );
  const loose = new Set(chained.filter((strip) => isLoose(strip, chained, usual)));
  const strips = chained.filter((strip) => !loose.has(strip));
  for (const { marks } of loose) small.push(...marks);
  addSmall(strips, small.filter(outside));
  const joined = joinStrips(strips).flatMap(splitAtBullets);
  for (const [index, strip] of joined.entries()) {
    for (const { id } of strip.marks) owners[id] = index + 1;
    for (const { id } of strip.bullets) owners[id] = FOREIGN;
  }
  return { ...found, ground, strips: joined, owners };
}

/** Whether a strip is no line of its own but a comma, a quotation mark or a bullet of the line that it touches. */
function isLoose(strip: Strip, strips: readonly Strip[], usual: number): boolean {
  if (strip.marks.length > 2) return false;
  const height = strip.bottom - strip.top;
  if (height < usual * 0.65) return true;
  const middle = (strip.top + strip.bottom) / 2;
  return strips.some((line) => {
    const high = line.bottom - line.top;
    const aside = Math.max(line.left - strip.right, strip.left - line.right);
    const above = Math.max(line.top - middle, middle - line.bottom);
    return high > height * 1.4 && line.marks.length > 2 && aside < high * WIDEST_GAP && above < high * 0.3;
  });
}

/** Small panels of color, a button or a label, become ground, so that what is written on them is ink. */
function coverPanels(marks: readonly Mark[], picture: Picture, ground: Ground): boolean {
  const usual = usualHeight(marks);
  let isCovered = false;
  for (const mark of marks) {
    const [width, height] = [mark.right - mark.left, mark.bottom - mark.top];
    const isPanel = width > height * 1.5 && height > usual * 1.9 && mark.area > width * height * 0.68;
    if (!isPanel) continue;
    isCovered = true;
    const shade = commonShade(picture, mark);
    for (let y = mark.top; y < mark.bottom; y += ground.cell) {
      for (let x = mark.left; x < mark.right; x += ground.cell) {
        const [column, row] = [Math.floor(x / ground.cell), Math.floor(y / ground.cell)];
        if (column < ground.wide && row < ground.high) ground.shades[row * ground.wide + column] = shade;
      }
    }
  }
  return isCovered;
}

function commonShade({ width, gray }: Picture, { left, top, right, bottom }: Mark): number {
  const counts = new Int32Array(32);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const bin = (gray[y * width + x] ?? 255) >> 3;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return counts.indexOf(Math.max(...counts)) * 8 + 4;
}

/** The median height of what may be a letter. */
function usualHeight(marks: readonly Mark[]): number {
  const heights = marks.flatMap(({ left, top, right, bottom }) => {
    const [width, height] = [right - left, bottom - top];
    return height >= 7 && height <= 70 && width <= height * 4 && height <= width * 8 ? [height] : [];
  });
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 16;
}

function kindOf(
  { left, top, right, bottom, area }: Mark,
  usual: number,
): "letter" | "small" | "rule" | "graphic" | "speck" {
  const [width, height] = [right - left, bottom - top];
  if (Math.max(width, height) <= SPECK) return "speck";
  const fill = area / (width * height);
  if (width > usual * 4 && height < usual * 0.4) return "rule";
  if (height > usual * 2.5 && height > width * 14) return "rule";
  // A frame is a rule around text; what it frames stays.
  if (height > usual * 4 && width > usual * 4 && fill < 0.15) return "rule";
  if (height > TALLEST) return "graphic";
  return height < usual * 0.45 ? "small" : "letter";
}

/** In heights of a mark: a letter of its own size would stand no farther from it; lines beside it begin no farther. */
const FAR_LETTER = 1.2;
const FAR_LINE = 4;
const LETTERS_OF_LINE = 3;

/** Whether a mark is as tall as two lines beside it and like none of their letters: an icon, a head, a brace. */
function spansLines(mark: Mark, letters: readonly Mark[], usual: number): boolean {
  const height = mark.bottom - mark.top;
  if (height < usual * 1.8 || mark.right - mark.left > height * 1.5) return false;
  const beside: Mark[] = [];
  for (const other of letters) {
    const high = other.bottom - other.top;
    const middle = (other.top + other.bottom) / 2;
    const gap = Math.max(other.left - mark.right, mark.left - other.right);
    if (other === mark || gap > height * FAR_LINE || middle < mark.top || middle > mark.bottom) continue;
    if (high > height * 0.6 && gap < height * FAR_LETTER) return false;
    if (gap >= 0 && high > height * 0.15) beside.push(other);
  }
  const upper = beside.filter((one) => beside.some(({ top }) => one.bottom <= top));
  const lower = beside.filter((one) => beside.some(({ bottom }) => one.top >= bottom));
  return Math.min(upper.length, lower.length) >= LETTERS_OF_LINE;
}

function isInside(mark: Mark, around: Mark): boolean {
  return (
    mark.left >= around.left &&
    mark.right <= around.right &&
    mark.top >= around.top &&
    mark.bottom <= around.bottom
  );
}

/** Letters from left to right, each put to the strip that it follows. */
function chain(letters: readonly Mark[], usual: number): Strip[] {
  const done: Strip[] = [];
  let open: Strip[] = [];
  for (const mark of letters.toSorted((a, b) => a.left - b.left)) {
    let best: Strip | null = null;
    let bestOverlap = 0;
    for (const strip of open) {
      const overlap = overlapWith(strip, mark, usual);
      if (overlap > bestOverlap) [best, bestOverlap] = [strip, overlap];
    }
    if (best === null) open.push({ ...boundsOf([mark]), marks: [mark], bullets: [] });
    else {
      best.marks.push(mark);
      Object.assign(best, boundsOf([best, mark]));
    }
    if (open.length > 60) {
      const isOver = (strip: Strip): boolean => mark.left - strip.right > 300;
      done.push(...open.filter(isOver));
      open = open.filter((strip) => !isOver(strip));
    }
  }
  return [...done, ...open];
}

/** How much of the lower of both heights a strip's end and the mark after it share; 0 where they do not belong together. */
function overlapWith(strip: Strip, mark: Mark, usual: number): number {
  const recent = boundsOf(strip.marks.slice(-RECENT));
  const [high, height] = [recent.bottom - recent.top, mark.bottom - mark.top];
  const em = Math.max(high, Math.min(usual * 1.4, high * 1.5));
  if (mark.left - strip.right > em * WIDEST_GAP) return 0;
  if (Math.max(high, height) > Math.min(high, height) * 2.6) return 0;
  const shared = Math.min(recent.bottom, mark.bottom) - Math.max(recent.top, mark.top);
  const share = shared / Math.min(high, height);
  return share >= 0.5 ? share : 0;
}

/** Strips that turn out to be one line, now that their full height is known. */
function joinStrips(strips: readonly Strip[]): Strip[] {
  const joined: Strip[] = [];
  for (const strip of strips.toSorted((a, b) => a.left - b.left)) {
    const before = joined.findLast((other) => areOne(other, strip));
    if (before === undefined) joined.push(strip);
    else {
      before.marks.push(...strip.marks);
      Object.assign(before, boundsOf([before, strip]));
    }
  }
  return joined;
}

function areOne(a: Strip, b: Strip): boolean {
  const end = boundsOf(a.marks.slice(-RECENT * 2));
  const begin = boundsOf(b.marks.slice(0, RECENT * 2));
  const [high, height] = [end.bottom - end.top, begin.bottom - begin.top];
  if (b.bullets.length > 0) return false;
  const gap = b.left - a.right;
  if (gap > Math.max(high, height) * WIDEST_GAP || gap < -Math.min(high, height)) return false;
  if (Math.max(high, height) > Math.min(high, height) * 2.2) return false;
  const shared = Math.min(end.bottom, begin.bottom) - Math.max(end.top, begin.top);
  return shared > Math.min(high, height) * 0.6;
}

/** Dots, accents, dashes and commas go to the line beside, under or above them; bullets are kept apart. */
function addSmall(strips: Strip[], small: readonly Mark[]): void {
  const bounds = strips.map((strip) => ({ ...strip }));
  for (const mark of small) {
    const middle = (mark.top + mark.bottom) / 2;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, { left, top, right, bottom }] of bounds.entries()) {
      const height = bottom - top;
      const aside = Math.max(left - mark.right, mark.left - right, 0);
      const above = Math.max(top - middle, middle - bottom, 0);
      if (aside > height * WIDEST_GAP || above > height * 0.35) continue;
      const distance = aside * 0.5 + above * 2 + Math.abs(middle - (top + bottom) / 2) * 0.1;
      if (distance < least) [best, least] = [index, distance];
    }
    const strip = strips[best];
    const isFirst = !bounds.some((bound) => isBefore(bound, mark));
    if (strip !== undefined && !(isFirst && isBullet(mark, bounds[best] ?? strip))) {
      strip.marks.push(mark);
      Object.assign(strip, boundsOf([strip, mark]));
    } else if (strip !== undefined) strip.bullets.push(mark);
    else if (isFirst) {
      const index = bounds.findIndex((bound) => isBullet(mark, bound));
      const marked = strips[index];
      if (marked?.bullets.length === 0) marked.bullets.push(mark);
    }
  }
}
