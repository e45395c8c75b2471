/** Sizes that stand for a picture that is opaque, and for one that a mask may make transparent: 1 × 1 and 1 × 2. */
const OPAQUE_HEIGHT = 1;
const MASKED_HEIGHT = 2;

/** Where the dictionary of a picture ends or begins at the latest; longer ones are left alone. */
const DICTIONARY_BYTES = 2048;
const COSTLY_FILTER = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode\b/g;

/**
 * A copy of a PDF whose pictures claim to hold one pixel. Where they stand matters, for they may cover text or be all
 * that a page shows; what is on them does not, and decoding them would take longer than all else. Only numbers and
 * names in the dictionaries of image streams change, and no byte moves (ISO 32000-1, 8.9.5).
 */
export function shrinkImages(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf("/Image"); at >= 0; at = copy.indexOf("/Image", at + 6)) {
    const before = copy.toString("latin1", Math.max(0, at - DICTIONARY_BYTES), at);
    if (!/\/Subtype\s*$/.test(before)) continue;
    const after = copy.toString("latin1", at, at + DICTIONARY_BYTES);
    const start = before.lastIndexOf("obj");
    const end = after.indexOf("stream");
    if (start < 0 || end < 0) continue;
    const dictionary = before.slice(start) + after.slice(0, end);
    copy.write(shrunk(dictionary), at - (before.length - start), "latin1");
  }
  // pdf.js takes the buffer for itself: it must not be a part of a larger one.
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.length).slice();
}

/** Whether a picture of this size stands for one that may be transparent in places. */
export function isMasked(height: unknown): boolean {
  return height === MASKED_HEIGHT;
}

function shrunk(dictionary: string): string {
  const height = /\/S?Mask\b/.test(dictionary) ? MASKED_HEIGHT : OPAQUE_HEIGHT;
  return dictionary
    .replace(
      /(\/(Width|Height)\s+)(\d+)(?!\d|\s+\d+\s+R)/g,
      (_, key: string, name: string, digits: string) => {
        const size = name === "Width" ? 1 : height;
        return key + String(size).padStart(digits.length, "0");
      },
    )
    .replace(COSTLY_FILTER, (filter) => `/${"-".repeat(filter.length - 1)}`);
}
