import type { Picture } from "./picture.ts";

/** How the text on a picture stands: on its side, and turned by so many degrees against the clock; or no text at all. */
export type Stance = { isEmpty: boolean; isSideways: boolean; skew: number };

const SAMPLE_WIDTH = 500;
const GREATEST_SKEW = 6;
const STEP = 0.5;
const FINE_STEP = 0.1;
/** A line of text has some hundreds of edges at this size. */
const FEWEST_POINTS = 100;
/** Lines that run along the rows give their profile peaks; noise gives both directions the same. */
const CLEARLY_MORE = 1.6;
/** A few percent more is chance: an upright page stays upright. */
const MORE_THAN_CHANCE = 1.15;
/** Shades between one sample and the next; samples in a row. */
const EDGE = 60;
const RULE = 14;

/**
 * Estimates how a picture of text stands, from the profiles of its ink: along its lines text has dark and empty rows
 * in turn. A fraction of a degree more or less does not hinder recognition.
 */
export function stanceOf(picture: Picture): Stance {
  const { points, width, height } = inkOf(picture);
  if (points.length < FEWEST_POINTS) return { isEmpty: true, isSideways: false, skew: 0 };
  const along = bestAngle(points, width, height, false);
  const across = bestAngle(points, width, height, true);
  const isSideways = across.contrast > along.contrast * CLEARLY_MORE;
  const { angle } = isSideways ? across : along;
  return { isEmpty: false, isSideways, skew: angle };
}

type Ink = { points: [x: number, y: number][]; width: number; height: number };

/** Where a shrunken copy of the picture is clearly darker or lighter than beside it, rules and borders left out. */
function inkOf({ width, height, gray }: Picture): Ink {
  const step = Math.max(1, Math.round(width / SAMPLE_WIDTH));
  const [wide, high] = [Math.floor(width / step), Math.floor(height / step)];
  const shade = (x: number, y: number): number => gray[y * step * width + x * step] ?? 255;
  const isEdge = new Uint8Array(wide * high);
  for (let y = 1; y < high; y++) {
    for (let x = 1; x < wide; x++) {
      const here = shade(x, y);
      const isStep = Math.abs(here - shade(x, y - 1)) > EDGE || Math.abs(here - shade(x - 1, y)) > EDGE;
      if (isStep) isEdge[y * wide + x] = 1;
    }
  }
  const points: [number, number][] = [];
  for (let y = 1; y < high; y++) {
    for (let x = 1; x < wide; x++) {
      if (isEdge[y * wide + x] === 1 && !isOnRule(isEdge, y * wide + x, wide)) points.push([x, y]);
    }
  }
  return { points, width: wide, height: high };
}

/** Whether the edge goes straight on, along the row or the column, for longer than any letter is. */
function isOnRule(isEdge: Uint8Array, at: number, wide: number): boolean {
  return [1, wide].some((step) => {
    let length = 1;
    for (let next = at + step; isEdge[next] === 1 && length < RULE; next += step) length++;
    for (let next = at - step; isEdge[next] === 1 && length < RULE; next -= step) length++;
    return length >= RULE;
  });
}

function bestAngle(
  points: readonly [number, number][],
  width: number,
  height: number,
  isSideways: boolean,
): { angle: number; contrast: number } {
  let best = { angle: 0, contrast: contrastAt(0) };
  for (let angle = -GREATEST_SKEW; angle <= GREATEST_SKEW; angle += STEP) {
    const contrast = contrastAt(angle);
    if (contrast > best.contrast * (best.angle === 0 ? MORE_THAN_CHANCE : 1)) best = { angle, contrast };
  }
  if (best.angle === 0) return best;
  const { angle: nearly } = best;
  for (let angle = nearly - STEP; angle <= nearly + STEP; angle += FINE_STEP) {
    const contrast = contrastAt(angle);
    if (contrast > best.contrast) best = { angle, contrast };
  }
  return best;

  function contrastAt(degrees: number): number {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const profile = new Float64Array(2 * (width + height));
    for (const [x, y] of points) {
      const row = Math.round(isSideways ? x - y * slope : y + x * slope) + height;
      profile[row] = (profile[row] ?? 0) + 1;
    }
    let sum = 0;
    for (let row = 1; row < profile.length; row++)
      sum += ((profile[row] ?? 0) - (profile[row - 1] ?? 0)) ** 2;
    return sum / points.length;
  }
}
