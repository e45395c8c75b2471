// pdf.js's path codes: 0 move (2 numbers), 1 line (2), 2 cubic (6), 3 quadratic (4), 4 close (0).
const NUMBERS_OF: readonly number[] = [2, 2, 6, 4, 0];

/** Whether a path of pdf.js is one upright rectangle in its own space. */
export function isRectangle(path: unknown): boolean {
  if (!(path instanceof Float32Array) || path.length > 20) return false;
  const corners: [number, number][] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? -1;
    const count = NUMBERS_OF[code];
    if (count === undefined || code === 2 || code === 3 || (code === 0 && at > 0)) return false;
    if (count === 2) corners.push([path[at + 1] ?? 0, path[at + 2] ?? 0]);
    at += 1 + count;
  }
  if (corners.length < 4) return false;
  return corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Math.abs(x - nextX) < 0.01 || Math.abs(y - nextY) < 0.01;
  });
}
