/** A page as shades of gray, 0 black to 255 white, row by row from the top. `scale` is its pixels per point. */
export type Picture = { width: number; height: number; scale: number; gray: Uint8Array };

/** What recognition is given at most: A4 at 200 dpi is 3.9 million pixels, and finer pictures read no better. */
export const MOST_PIXELS = 4_000_000;

/** Shades of gray from the RGBA of a canvas, by ITU-R BT.601. */
export function grayOf(rgba: Uint8ClampedArray | Uint8Array): Uint8Array {
  const gray = new Uint8Array(rgba.length / 4);
  for (let from = 0, to = 0; to < gray.length; from += 4, to++) {
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    gray[to] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
  return gray;
}

/** The picture as a PGM file, which costs nothing to write and nothing to read. */
export function toPgm({ width, height, gray }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]);
}
