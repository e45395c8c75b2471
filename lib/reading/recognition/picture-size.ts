import { unreadable } from "#lib/errors.ts";

/** Decoding takes four bytes a pixel; this leaves room for it within 512 MB, and for every camera of a phone. */
const MOST_SOURCE_PIXELS = 40_000_000;
const FEWEST_PIXELS_PER_SIDE = 50;

/**
 * Width and height of a PNG or JPEG by its header alone, before anything is decoded. Throws `corrupt_document` where
 * there is none, `document_too_complex` for a picture too large to decode, `no_text_layer` for one too small to read.
 */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } {
  const size = bytes[0] === 0x89 ? pngSize(bytes) : jpegSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) {
    throw unreadable("corrupt_document", "This picture is damaged. Save it again and upload the new file.");
  }
  if (size.width * size.height > MOST_SOURCE_PIXELS) {
    throw unreadable(
      "document_too_complex",
      `This picture measures ${size.width} × ${size.height} pixels, more than any page needs. Save it smaller and upload that.`,
    );
  }
  if (Math.min(size.width, size.height) < FEWEST_PIXELS_PER_SIDE) {
    throw unreadable("no_text_layer", "This picture is too small to hold a resume. Upload a larger one.");
  }
  return size;
}

type Size = { width: number; height: number };

/** The IHDR chunk comes first (PNG specification, 11.2.2). */
function pngSize(bytes: Uint8Array): Size | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.length < 24 || view.toString("latin1", 12, 16) !== "IHDR") return null;
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** The frame header, SOF0 to SOF15 but for the three markers that are none (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2; at + 9 < view.length; ) {
    if (view[at] !== 0xff) return null;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    at += 2 + view.readUInt16BE(at + 2);
  }
  return null;
}
