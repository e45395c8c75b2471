import { unreadable } from "#lib/errors.ts";
import { legacyEncoding } from "./legacy-encoding.ts";

// The C1 range (U+0080–U+009F) is what broken conversions leave behind in honest texts; binary files show in C0.
const UNPRINTABLE = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;

// UTF-8 that was taken for Latin-1 and encoded once more: "â\u0080¢" where a bullet stood.
const TWICE_ENCODED = /[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g;

/**
 * The characters of a text file: UTF-8, UTF-16 or UTF-32 with or without a byte order mark, else the older encoding that
 * makes words of its bytes. Throws `unsupported_type` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(TWICE_ENCODED, decodedOnce);
  const unprintable = text.match(UNPRINTABLE)?.length ?? 0;
  if (unprintable > text.length * 0.01) {
    throw unreadable(
      "unsupported_type",
      "This is not a document. Upload a PDF, a Word document (.docx) or a text file.",
    );
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  const wide = utf32(bytes);
  if (wide !== null) return wide;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacyEncoding(bytes)).decode(bytes);
  }
}

/** The character behind a sequence that was encoded twice; the sequence itself where it is none. */
function decodedOnce(sequence: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(sequence, "latin1"));
  } catch {
    return sequence;
  }
}

/** UTF-32, with its mark or without; null where the bytes are none. No decoder knows it (WHATWG Encoding, section 4.2). */
function utf32(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittle = view.getUint16(2) === 0;
  const codes = Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, isLittle));
  if (codes.some((code) => code > 0x10ffff)) return null;
  return codes
    .filter((code, at) => at > 0 || code !== 0xfeff)
    .map((code) => String.fromCodePoint(code))
    .join("");
}

/** UTF-16 without a mark shows in its zero bytes: every space and line end has one, on one side of the pairs only. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.03 && even < odd * 0.1) return "utf-16le";
  if (even > pairs * 0.03 && odd < even * 0.1) return "utf-16be";
  return null;
}
