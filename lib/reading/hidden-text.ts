import type { Box, HiddenText, ReadDocument } from "./document.ts";
import type { Area, Glyph, PaintedPage } from "./pdf/painted-page.ts";

export type HidingWay = HiddenText["way"];

/** Smaller than this a person takes it for a line, not for text (SPEC section 4). */
export const SMALLEST_SIZE = 2;

// WCAG contrast. Below this even a careful reader sees an empty page; pale gray captions stand above 1.2.
const LEAST_CONTRAST = 1.12;

const PAPER = "#ffffff";

/** Each glyph of a page that a person cannot see, with the way it is hidden. */
export function findHidden(page: PaintedPage, width: number, height: number): Map<Glyph, HidingWay> {
  const hidden = new Map<Glyph, HidingWay>();
  const covers = page.areas.filter((area) => area.isCover);
  const lookalikes = new Map<string, boolean>();
  for (const glyph of page.glyphs) {
    if (glyph.text === " ") continue;
    const box = glyphBox(glyph);
    const way = hidingWay(glyph, box, width, height, covers);
    if (way !== null) hidden.set(glyph, way);
    else if (glyph.color !== null && mayVanish(glyph.color, page.areas, lookalikes)) {
      if (isUnseenOn(glyph.color, backgroundOf(glyph, box, page.areas))) hidden.set(glyph, "same_color");
    }
  }
  return hidden;
}

function hidingWay(glyph: Glyph, box: Box, width: number, height: number, covers: Area[]): HidingWay | null {
  if (glyph.isUnpainted) return "invisible";
  if (glyph.fontSize < SMALLEST_SIZE) return "too_small";
  if (!overlaps(box, [0, 0, width, height])) return "off_page";
  if (glyph.clip !== null && !overlaps(box, glyph.clip)) return "off_page";
  const isCovered = covers.some((area) => area.order > glyph.order && contains(area.box, box));
  return isCovered ? "covered" : null;
}

/** The box of a glyph, a little inside of its ink, whichever way it is turned. */
export function glyphBox({ x, y, advanceX, advanceY, fontSize }: Glyph): Box {
  const length = Math.hypot(advanceX, advanceY) || 1;
  const upX = (-advanceY / length) * fontSize * 0.5;
  const upY = (advanceX / length) * fontSize * 0.5;
  return [
    Math.min(x, x + advanceX, x + upX, x + advanceX + upX),
    Math.min(y, y + advanceY, y + upY, y + advanceY + upY),
    Math.max(x, x + advanceX, x + upX, x + advanceX + upX),
    Math.max(y, y + advanceY, y + upY, y + advanceY + upY),
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] + 0.5 &&
    outer[1] <= inner[1] + 0.5 &&
    outer[2] >= inner[2] - 0.5 &&
    outer[3] >= inner[3] - 0.5
  );
}

/** Whether any background of the page is close to the color: mostly no, and then no glyph needs a look. */
function mayVanish(color: string, areas: readonly Area[], known: Map<string, boolean>): boolean {
  let answer = known.get(color);
  if (answer === undefined) {
    answer =
      isUnseenOn(color, PAPER) || areas.some((area) => area.color !== null && isUnseenOn(color, area.color));
    known.set(color, answer);
  }
  return answer;
}

/** The color under a glyph; null where it is an image or more than one color, which shows everything. */
function backgroundOf(glyph: Glyph, box: Box, areas: readonly Area[]): string | null {
  const middleX = (box[0] + box[2]) / 2;
  const middleY = (box[1] + box[3]) / 2;
  const under = areas.findLast(
    ({ box: [left, bottom, right, top], order }) =>
      order < glyph.order && middleX >= left && middleX <= right && middleY >= bottom && middleY <= top,
  );
  return under === undefined ? PAPER : under.color;
}

/** Whether text of one color cannot be told from the color it stands on; null is a ground that shows everything. */
export function isUnseenOn(color: string, background: string | null): boolean {
  if (background === null) return false;
  const [a, b] = [luminance(color), luminance(background)];
  if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= LEAST_CONTRAST) return false;
  // Two colors of one brightness can still differ in hue.
  return [1, 3, 5].every((at) => Math.abs(channel(color, at) - channel(background, at)) < 32);
}

function channel(color: string, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16);
}

/** Relative luminance of WCAG 2.2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = channel(color, at) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Fewer letters than this say nothing: dots that fill a line, a mark left by a program. */
const FEWEST_LETTERS = 4;

/** The hidden texts that tell more than the visible text does: a line cut off at a page's end stands on the next. */
export function withoutRepeats({ text, hidden }: Pick<ReadDocument, "text" | "hidden">): HiddenText[] {
  const visible = lettersOf(text);
  return hidden.filter((one) => {
    const letters = lettersOf(one.text);
    return letters.length >= FEWEST_LETTERS && !visible.includes(letters);
  });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
