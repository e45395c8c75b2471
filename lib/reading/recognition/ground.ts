import type { Picture } from "./picture.ts";

/** The shade of the paper, or of whatever else lies under the text, for each cell of so many pixels a side. */
export type Ground = { cell: number; wide: number; high: number; shades: Uint8Array };

const CELL = 4;
/** In cells: at 200 dpi two thirds of an inch. Even a name in bold covers less than half of any such square, so its median is the ground. */
const REACH = 16;

/**
 * The ground of a picture by running medians (T. Huang, 1979), which keep the edge of a colored panel where it is. An
 * area smaller than half of the square they look at counts as ink.
 */
export function groundOf({ width, height, gray }: Picture): Ground {
  const [wide, high] = [Math.max(1, Math.floor(width / CELL)), Math.max(1, Math.floor(height / CELL))];
  const cells = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) cells[y * wide + x] = meanOfCell(gray, width, x * CELL, y * CELL);
  }
  const shades = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const [from, to] = [Math.max(0, y - REACH), Math.min(high - 1, y + REACH)];
    const median = new RunningMedian();
    for (let x = 0; x < REACH; x++) addColumn(x, 1);
    for (let x = 0; x < wide; x++) {
      addColumn(x + REACH, 1);
      addColumn(x - REACH - 1, -1);
      shades[y * wide + x] = median.value();
    }

    function addColumn(x: number, times: 1 | -1): void {
      if (x < 0 || x >= wide) return;
      for (let row = from; row <= to; row++) median.add(cells[row * wide + x] ?? 255, times);
    }
  }
  return { cell: CELL, wide, high, shades };
}

function meanOfCell(gray: Uint8Array, width: number, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + CELL; y++) {
    for (let x = left; x < left + CELL; x++) sum += gray[y * width + x] ?? 255;
  }
  return Math.round(sum / (CELL * CELL));
}

/** A histogram of shades whose median moves little from one step to the next. */
class RunningMedian {
  readonly #counts = new Int32Array(256);
  #median = 255;
  #below = 0;
  #count = 0;

  add(shade: number, times: 1 | -1): void {
    this.#counts[shade] = (this.#counts[shade] ?? 0) + times;
    this.#count += times;
    if (shade < this.#median) this.#below += times;
  }

  value(): number {
    const half = this.#count / 2;
    while (this.#below > half && this.#median > 0) {
      this.#median--;
      this.#below -= this.#counts[this.#median] ?? 0;
    }
    while (this.#median < 255 && this.#below + (this.#counts[this.#median] ?? 0) <= half) {
      this.#below += this.#counts[this.#median] ?? 0;
      this.#median++;
    }
    return this.#median;
  }
}
