import type { Bounds } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import type { Picture } from "./picture.ts";

/** Ink that hangs together: a letter, a part of one, several that touch, a rule, a photograph. The area is in pixels. */
export type Mark = Bounds & { id: number; area: number };

/** The marks of a picture, and for each pixel the id of its mark; 0 is ground, `RULE` a line drawn under or between text. */
export type Marks = { marks: Mark[]; ids: Int32Array };

export const RULE = -1;

/** Fainter than this, in shades, is the grain of the paper or what JPEG left. */
const FAINTEST = 30;
/** Of the strongest contrast nearby: the soft edges of strokes would join letters and lines. */
const SHARE_OF_STRONGEST = 0.3;

/** Finds the ink of a picture: what differs from the ground, lighter or darker. */
export function findMarks(picture: Picture, ground: Ground): Marks {
  const { width, height } = picture;
  const ink = inkOf(picture, ground);
  const rules = takeRules(ink, width, height);
  const found = connect(ink, width, height);
  for (const at of rules) found.ids[at] = RULE;
  return found;
}

/** In pixels: no stroke of a letter runs level for so long, and no rule is so thick. */
const SHORTEST_RULE = 48;
const THICKEST_RULE = 7;

/** Takes level rules out of the ink, for an underline may touch its line and the one below. Returns their pixels. */
function takeRules(ink: Uint8Array, width: number, height: number): number[] {
  const rules: [from: number, to: number][] = [];
  for (let y = 0; y < height; y++) {
    let from = -1;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && ink[y * width + x] === 1;
      if (isInk && from < 0) from = x;
      if (isInk || from < 0) continue;
      if (x - from >= SHORTEST_RULE && isThin(ink, width, y * width + from, y * width + x))
        rules.push([y * width + from, y * width + x]);
      from = -1;
    }
  }
  for (const [from, to] of rules) ink.fill(0, from, to);
  return rules.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
}

/** Whether a level run of ink is the edge or the inside of nothing thick; letters may stand on it. */
function isThin(ink: Uint8Array, width: number, from: number, to: number): boolean {
  return [-THICKEST_RULE * width, THICKEST_RULE * width].every((offset) => {
    let count = 0;
    for (let at = from; at < to; at++) count += ink[at + offset] ?? 0;
    return count < (to - from) * 0.75;
  });
}

function inkOf({ width, height, gray }: Picture, { cell, wide, high, shades }: Ground): Uint8Array {
  const strongest = new Uint8Array(wide * high);
  const contrast = new Uint8Array(width * height);
  // The cell of each column, looked up instead of divided: there are millions of pixels.
  const cells = Int32Array.from({ length: width }, (_, x) => Math.min(wide - 1, Math.floor(x / cell)));
  for (let y = 0; y < height; y++) {
    const row = Math.min(high - 1, Math.floor(y / cell)) * wide;
    for (let x = 0; x < width; x++) {
      const at = row + (cells[x] ?? 0);
      const difference = Math.abs((gray[y * width + x] ?? 255) - (shades[at] ?? 255));
      contrast[y * width + x] = difference;
      if (difference > (strongest[at] ?? 0)) strongest[at] = difference;
    }
  }
  const least = spread(strongest, wide, high).map((most) => Math.max(FAINTEST, most * SHARE_OF_STRONGEST));
  for (let y = 0; y < height; y++) {
    const row = Math.min(high - 1, Math.floor(y / cell)) * wide;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      contrast[at] = (contrast[at] ?? 0) > (least[row + (cells[x] ?? 0)] ?? 0) ? 1 : 0;
    }
  }
  return contrast;
}

/** The greatest value of each cell and those two about it. */
function spread(values: Uint8Array, wide: number, high: number): Uint8Array {
  const rows = new Uint8Array(values.length);
  const result = new Uint8Array(values.length);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      let most = 0;
      for (let near = Math.max(0, x - 2); near <= Math.min(wide - 1, x + 2); near++)
        most = Math.max(most, values[y * wide + near] ?? 0);
      rows[y * wide + x] = most;
    }
  }
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      let most = 0;
      for (let near = Math.max(0, y - 2); near <= Math.min(high - 1, y + 2); near++)
        most = Math.max(most, rows[near * wide + x] ?? 0);
      result[y * wide + x] = most;
    }
  }
  return result;
}

/** Labels what touches, corners included, in two passes (A. Rosenfeld and J. Pfaltz, 1966). */
function connect(ink: Uint8Array, width: number, height: number): Marks {
  const ids = new Int32Array(width * height);
  const parents: number[] = [0];
  const rootOf = (id: number): number => {
    let root = id;
    while (parents[root] !== root) root = parents[root] ?? 0;
    for (let at = id; at !== root; ) {
      const next = parents[at] ?? 0;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (ink[at] === 0) continue;
      let id = x > 0 ? (ids[at - 1] ?? 0) : 0;
      if (y > 0) {
        for (let near = x > 0 ? -1 : 0; near <= (x < width - 1 ? 1 : 0); near++) {
          const other = ids[at - width + near] ?? 0;
          if (other === 0 || other === id) continue;
          if (id === 0) id = other;
          else {
            const [a, b] = [rootOf(id), rootOf(other)];
            parents[Math.max(a, b)] = Math.min(a, b);
          }
        }
      }
      if (id === 0) id = parents.push(parents.length) - 1;
      ids[at] = id;
    }
  }
  return measure(ids, width, height, rootOf);
}

function measure(ids: Int32Array, width: number, height: number, rootOf: (id: number) => number): Marks {
  const byRoot = new Map<number, Mark>();
  const marks: Mark[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const id = ids[at] ?? 0;
      if (id === 0) continue;
      const root = rootOf(id);
      let mark = byRoot.get(root);
      if (mark === undefined) {
        mark = { id: marks.length + 1, left: x, top: y, right: x + 1, bottom: y + 1, area: 0 };
        byRoot.set(root, mark);
        marks.push(mark);
      }
      ids[at] = mark.id;
      mark.area++;
      mark.bottom = y + 1;
      if (x < mark.left) mark.left = x;
      if (x >= mark.right) mark.right = x + 1;
    }
  }
  return { marks, ids };
}
