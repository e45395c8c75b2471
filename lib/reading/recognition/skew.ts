import type { Picture } from "./picture.ts";

/** How the text on a picture stands: on its side, and turned by so many degrees against the clock. */
export type Stance = { isSideways: boolean; skew: number };

const SAMPLE_WIDTH = 500;
const GREATEST_SKEW = 6;
const STEP = 0.5;
/** Lines that run along the rows give their profile peaks; noise gives both directions the same. */
const CLEARLY_MORE = 1.6;

/**
 * Estimates how a picture of text stands, from the profiles of its ink: along its lines text has dark and empty rows
 * in turn. A fraction of a degree more or less does not hinder recognition.
 */
export function stanceOf(picture: Picture): Stance {
  const { points, width, height } = inkOf(picture);
  if (points.length < 400) return { isSideways: false, skew: 0 };
  const along = bestAngle(points, width, height, false);
  const across = bestAngle(points, width, height, true);
  const isSideways = across.contrast > along.contrast * CLEARLY_MORE;
  const { angle } = isSideways ? across : along;
  return { isSideways, skew: Math.abs(angle) < STEP ? 0 : angle };
}

type Ink = { points: [x: number, y: number][]; width: number; height: number };

/** Where a shrunken copy of the picture is clearly darker or lighter than what lies around. */
function inkOf({ width, height, gray }: Picture): Ink {
  const step = Math.max(1, Math.round(width / SAMPLE_WIDTH));
  const points: [number, number][] = [];
  for (let y = step; y < height - step; y += step) {
    for (let x = step; x < width - step; x += step) {
      const here = gray[y * width + x] ?? 255;
      const above = gray[(y - step) * width + x] ?? 255;
      const left = gray[y * width + x - step] ?? 255;
      if (Math.abs(here - above) > 60 || Math.abs(here - left) > 60) points.push([x / step, y / step]);
    }
  }
  return { points, width: Math.ceil(width / step), height: Math.ceil(height / step) };
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
    // A few percent more is chance: an upright page stays upright.
    if (contrast > best.contrast * (best.angle === 0 ? 1.05 : 1)) best = { angle, contrast };
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
    for (let row = 1; row < profile.length; row++) sum += ((profile[row] ?? 0) - (profile[row - 1] ?? 0)) ** 2;
    return sum / points.length;
  }
}
