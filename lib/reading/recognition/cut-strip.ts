import type { Bounds } from "./bounds.ts";
import type { Strip } from "./bullets.ts";
import type { Layout } from "./find-strips.ts";
import { RULE } from "./marks.ts";
import type { Picture } from "./picture.ts";

/**
 * A strip as black text on white, a pixel of it being `1 / scale` pixels of the page from `left` and `top`; on the page,
 * the baseline of its text and the height above it.
 */
export type Cut = { picture: Picture; left: number; top: number; baseline: number; rise: number };

/** In pixels from the highest to the lowest of a line: recognition was trained at about this, and takes these. */
const HEIGHT = 44;
const LEAST_HEIGHT = 26;
const GREATEST_HEIGHT = 64;
const MOST_ENLARGED = 3;
const MARGIN = 10;

/**
 * Cuts a strip out of its page, without what belongs to its neighbors, and evens contrast and size. `zoom` enlarges it by
 * so much more.
 */
export function cutStrip(page: Picture, layout: Layout, strip: Strip, zoom = 1): Cut {
  const height = strip.bottom - strip.top;
  const pad = Math.round(height * 0.15) + 2;
  const left = Math.max(0, strip.left - pad);
  const top = Math.max(0, strip.top - pad);
  const wide = Math.min(page.width, strip.right + pad) - left;
  const high = Math.min(page.height, strip.bottom + pad) - top;
  const gray = evenContrast(page, layout, strip, { left, top, wide, high });
  const baseline = top + baselineOf(gray, wide, high, strip, top);
  const fit = Math.min(Math.max(height, LEAST_HEIGHT), GREATEST_HEIGHT);
  const wanted = (fit === LEAST_HEIGHT ? HEIGHT : fit) / height;
  const scale = Math.min(MOST_ENLARGED, wanted * zoom);
  const picture = withMargin(scaled({ width: wide, height: high, scale: 1, gray }, scale));
  return { picture, left, top, baseline, rise: riseOf(strip, baseline) };
}

/** The same box, or what has one, with its place on the page. */
export function onPage<Box extends Bounds>({ picture: { scale }, left, top }: Cut, box: Box): Box {
  const [x, y] = [left - MARGIN / scale, top - MARGIN / scale];
  return {
    ...box,
    left: x + box.left / scale,
    top: y + box.top / scale,
    right: x + box.right / scale,
    bottom: y + box.bottom / scale,
  };
}

/** The same cut with its strokes thicker by so many pixels on every side: hairlines of large type are lost otherwise. */
export function thicken(cut: Cut, radius: number): Cut {
  const { width, height, gray } = cut.picture;
  const result = new Uint8Array(gray.length).fill(255);
  for (let y = radius; y < height - radius; y++) {
    for (let x = radius; x < width - radius; x++) {
      let darkest = 255;
      for (let down = -radius; down <= radius; down++) {
        const reach = Math.floor(Math.sqrt(radius * radius - down * down + 0.5));
        for (let at = (y + down) * width + x - reach; at <= (y + down) * width + x + reach; at++)
          darkest = Math.min(darkest, gray[at] ?? 255);
      }
      result[y * width + x] = darkest;
    }
  }
  return { ...cut, picture: { ...cut.picture, gray: result } };
}

type Window = { left: number; top: number; wide: number; high: number };

function evenContrast(
  page: Picture,
  { ground, ids, owners }: Layout,
  strip: Strip,
  { left, top, wide, high }: Window,
): Uint8Array {
  const own = owners[strip.marks[0]?.id ?? 0] ?? 0;
  const differences = new Int16Array(wide * high);
  const counts = new Int32Array(511);
  for (let y = 0; y < high; y++) {
    const row = Math.min(ground.high - 1, Math.floor((top + y) / ground.cell)) * ground.wide;
    for (let x = 0; x < wide; x++) {
      const at = (top + y) * page.width + left + x;
      const id = ids[at] ?? 0;
      const owner = id > 0 ? (owners[id] ?? 0) : 0;
      if (id === RULE || (owner !== 0 && owner !== own)) continue;
      const cell = row + Math.min(ground.wide - 1, Math.floor((left + x) / ground.cell));
      const difference = (ground.shades[cell] ?? 255) - (page.gray[at] ?? 255);
      differences[y * wide + x] = difference;
      if (owner === own) counts[difference + 255] = (counts[difference + 255] ?? 0) + 1;
    }
  }
  const strongest = contrastOf(counts);
  const gray = new Uint8Array(wide * high);
  for (let at = 0; at < gray.length; at++)
    gray[at] = 255 - Math.min(255, Math.max(0, Math.round(((differences[at] ?? 0) / strongest) * 255)));
  return gray;
}

/** The contrast that most of the ink keeps below; negative where the text is lighter than its ground. */
function contrastOf(counts: Int32Array): number {
  let [dark, light] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    if (at > 255) dark += counts[at] ?? 0;
    else light += counts[at] ?? 0;
  }
  const sign = dark >= light ? 1 : -1;
  const enough = Math.max(dark, light) * 0.15;
  let sum = 0;
  for (let strength = 255; strength > 0; strength--) {
    sum += counts[255 + sign * strength] ?? 0;
    if (sum > enough) return sign * strength;
  }
  return sign;
}

/**
 * The row on which most letters stand: ink falls off below it, and most marks end there. Either alone errs, the one for a
 * plus or an equals sign, the other where letters touch.
 */
function baselineOf(gray: Uint8Array, wide: number, high: number, { marks }: Strip, top: number): number {
  const ink = new Float64Array(high + 3);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) ink[y] = (ink[y] ?? 0) + 255 - (gray[y * wide + x] ?? 255);
  }
  const feet = new Float64Array(high + 3);
  for (const mark of marks) {
    const row = mark.bottom - top;
    // Several letters that touch have one foot, where the deepest ends.
    const wide = Math.min(mark.right - mark.left, mark.bottom - mark.top);
    for (const near of [row - 1, row, row + 1]) feet[near] = (feet[near] ?? 0) + wide;
  }
  const falls = ink.map((_, y) => (ink[y - 2] ?? 0) + (ink[y - 1] ?? 0) - (ink[y] ?? 0) - (ink[y + 1] ?? 0));
  const [steepest, most] = [Math.max(1, ...falls), Math.max(1, ...feet)];
  let [best, greatest] = [high, 0];
  for (let y = Math.floor(high * 0.4); y <= high; y++) {
    const score = (falls[y] ?? 0) / steepest + (feet[y] ?? 0) / most;
    if (score > greatest) [best, greatest] = [y, score];
  }
  return best;
}

/** How high most of a strip's tall marks rise above its baseline; an accent or a speck above them does not count. */
function riseOf({ marks, top }: Strip, baseline: number): number {
  const rises = marks.map((mark) => baseline - mark.top).sort((a, b) => a - b);
  const high = rises[Math.ceil(rises.length * 0.9) - 1] ?? baseline - top;
  const tall = rises.filter((rise) => rise > high * 0.85 && rise <= high * 1.15);
  return tall[Math.floor(tall.length / 2)] ?? high;
}

/** Enlarged or reduced: each pixel is the mean of what it covers, of at least two a side by their nearness. */
function scaled(picture: Picture, scale: number): Picture {
  if (scale === 1) return picture;
  const { width, height, gray } = picture;
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const columns = weightsOf(width, wide);
  const rows = weightsOf(height, high);
  const narrow = new Float32Array(wide * height);
  for (let y = 0; y < height; y++) {
    for (const [x, { from, weights }] of columns.entries()) {
      let sum = 0;
      for (let at = 0; at < weights.length; at++)
        sum += (weights[at] ?? 0) * (gray[y * width + from + at] ?? 255);
      narrow[y * wide + x] = sum;
    }
  }
  const result = new Uint8Array(wide * high);
  for (const [y, { from, weights }] of rows.entries()) {
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let at = 0; at < weights.length; at++)
        sum += (weights[at] ?? 0) * (narrow[(from + at) * wide + x] ?? 255);
      result[y * wide + x] = Math.round(sum);
    }
  }
  return { width: wide, height: high, scale, gray: result };
}

function weightsOf(length: number, wanted: number): { from: number; weights: number[] }[] {
  const scale = wanted / length;
  const reach = Math.max(1, 1 / scale);
  return Array.from({ length: wanted }, (_, at) => {
    const middle = (at + 0.5) / scale - 0.5;
    const from = Math.max(0, Math.ceil(middle - reach));
    const to = Math.min(length - 1, Math.floor(middle + reach));
    const weights: number[] = [];
    for (let near = from; near <= to; near++) weights.push(1 - Math.abs(near - middle) / reach);
    const sum = weights.reduce((a, b) => a + b, 0);
    return { from, weights: weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length)) };
  });
}

function withMargin({ width, height, scale, gray }: Picture): Picture {
  const wide = width + 2 * MARGIN;
  const result = new Uint8Array(wide * (height + 2 * MARGIN)).fill(255);
  for (let y = 0; y < height; y++)
    result.set(gray.subarray(y * width, (y + 1) * width), (y + MARGIN) * wide + MARGIN);
  return { width: wide, height: height + 2 * MARGIN, scale, gray: result };
}
