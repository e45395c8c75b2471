import { type Bounds, boundsOf } from "./bounds.ts";
import type { Mark } from "./marks.ts";

/** A line of text, or the part of one between two wide gaps, with the bullets that stand before and after it. */
export type Strip = Bounds & { marks: Mark[]; bullets: Mark[] };

/** Whether a strip ends just before the mark, so that this is a dash or a dot within a line. */
export function isBefore({ right, top, bottom }: Bounds, mark: Mark): boolean {
  const middle = (mark.top + mark.bottom) / 2;
  const gap = mark.left - right;
  return middle > top && middle < bottom && gap > -(bottom - top) && gap < (bottom - top) * 1.5;
}

/** In heights of the strip. */
const FARTHEST_BULLET = 3;

/** Whether the mark is a dot, or a dash, at middle height before the strip and clear of it. */
export function isBullet(mark: Mark, { left, top, right, bottom }: Bounds): boolean {
  const height = bottom - top;
  const [wide, high] = [mark.right - mark.left, mark.bottom - mark.top];
  const gap = left - mark.right;
  const middle = ((mark.top + mark.bottom) / 2 - top) / height;
  return (
    right - left > height &&
    gap > height * 0.15 &&
    gap < height * FARTHEST_BULLET &&
    middle > 0.25 &&
    middle < 0.8 &&
    Math.max(wide, high) > height * 0.12 &&
    high < height * 0.5 &&
    wide < height &&
    (wide < high * 1.4 ? mark.area > wide * high * 0.3 : wide < height * 0.8)
  );
}

/** Parts a line at the dots that stand between its items. */
export function splitAtBullets(strip: Strip): Strip[] {
  const sorted = strip.marks.toSorted((a, b) => a.left - b.left);
  const parts: { marks: Mark[]; bullets: Mark[] }[] = [{ marks: [], bullets: [...strip.bullets] }];
  let edge = Number.NEGATIVE_INFINITY;
  for (const [at, mark] of sorted.entries()) {
    const last = parts.at(-1);
    const space = Math.min(mark.left - edge, (sorted[at + 1]?.left ?? Number.POSITIVE_INFINITY) - mark.right);
    if (isDot(mark, strip) && space > (strip.bottom - strip.top) * 0.15)
      parts.push({ marks: [], bullets: [mark] });
    else last?.marks.push(mark);
    edge = Math.max(edge, mark.right);
  }
  if (parts.length === 1) return [strip];
  const [first, ...rest] = parts;
  const whole: typeof parts = [];
  // A dot with nothing after it belongs to what it follows.
  for (const part of first === undefined ? [] : [first, ...rest]) {
    const before = whole.at(-1);
    if (before !== undefined && (part.marks.length === 0 || before.marks.length === 0)) {
      before.marks.push(...part.marks);
      before.bullets.push(...part.bullets);
    } else whole.push(part);
  }
  return whole.flatMap((part) => (part.marks.length === 0 ? [] : [{ ...part, ...boundsOf(part.marks) }]));
}

/** Whether the mark is round, full, and at middle height, as a full stop is not. */
function isDot(mark: Mark, { top, bottom }: Strip): boolean {
  const height = bottom - top;
  const [wide, high] = [mark.right - mark.left, mark.bottom - mark.top];
  const middle = ((mark.top + mark.bottom) / 2 - top) / height;
  return (
    wide < high * 1.4 &&
    high < wide * 1.4 &&
    mark.area > wide * high * 0.6 &&
    high > height * 0.1 &&
    high < height * 0.42 &&
    middle > 0.3 &&
    middle < 0.68
  );
}
