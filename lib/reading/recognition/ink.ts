import type { Bounds } from "./bounds.ts";
import type { Picture } from "./picture.ts";

/** The ink of a word: its contrast to the ground in shades, all of it in shades by pixels, and how many strokes its rows cross. */
export type Ink = { contrast: number; mass: number; strokes: number };

/** Measures the ink within a box; none where nothing stands out. */
export function inkIn({ width, height, gray }: Picture, box: Bounds): Ink {
  const [left, top] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))];
  const [right, bottom] = [Math.min(width, Math.round(box.right)), Math.min(height, Math.round(box.bottom))];
  const { ground, ink } = shadesIn(gray, width, { left, top, right, bottom });
  const contrast = Math.abs(ground - ink);
  if (contrast < 40) return { contrast, mass: 0, strokes: 0 };
  let [mass, strokes] = [0, 0];
  for (let y = top; y < bottom; y++) {
    let wasInk = false;
    for (let x = left; x < right; x++) {
      const shade = gray[y * width + x] ?? 255;
      const strength = ink < ground ? ground - shade : shade - ground;
      if (strength > contrast * 0.15) mass += strength;
      const isInk = strength > contrast / 2;
      if (isInk && !wasInk) strokes++;
      wasInk = isInk;
    }
  }
  return { contrast, mass, strokes };
}

/**
 * How thick the strokes of words are, in pixels, blurred or not: what blur takes from the darkness of a stroke it adds to
 * its width, so ink is weighed by the contrast that is usual on the page. Paler text is weighed by its own.
 */
export function strokeWidths(inks: readonly Ink[]): number[] {
  const contrasts = inks.map(({ contrast }) => contrast).sort((a, b) => a - b);
  const usual = contrasts[Math.floor(contrasts.length / 2)] ?? 255;
  return inks.map(({ contrast, mass, strokes }) =>
    strokes === 0 ? 0 : mass / strokes / (contrast < usual * 0.8 ? contrast : usual),
  );
}

/** The commonest shade, and that of the darkest or lightest few percent, whichever is farther from it. */
function shadesIn(
  gray: Uint8Array,
  width: number,
  { left, top, right, bottom }: Bounds,
): { ground: number; ink: number } {
  const counts = new Int32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const shade = gray[y * width + x] ?? 255;
      counts[shade] = (counts[shade] ?? 0) + 1;
    }
  }
  const shadeOf = (share: number): number => {
    let rest = share * (right - left) * (bottom - top);
    return counts.findIndex((count) => {
      rest -= count;
      return rest < 0;
    });
  };
  const [darkest, middle, lightest] = [shadeOf(0.05), shadeOf(0.5), shadeOf(0.95)];
  // Letters take less room than what is around them.
  return middle - darkest > lightest - middle
    ? { ground: shadeOf(0.75), ink: darkest }
    : { ground: shadeOf(0.25), ink: lightest };
}
