/** In pixels of a picture, the right and the lower edge beyond. */
export type Bounds = { left: number; top: number; right: number; bottom: number };

/** The smallest box around all of them. */
export function boundsOf(boxes: readonly Bounds[]): Bounds {
  let [left, top, right, bottom] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
