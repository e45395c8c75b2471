import { unreadable } from "#lib/errors.ts";
import type { ReadDocument } from "./document.ts";
import { readDocx } from "./docx.ts";
import { fileKind } from "./file-kind.ts";
import { readImage } from "./image.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import type { Recognition } from "./recognition/recognition.ts";
import { readText } from "./text.ts";

export type ReadingLimits = { maxBytes: number; maxPages: number };

/** SPEC section 4. */
export const READING_LIMITS: ReadingLimits = { maxBytes: 5 * 1024 * 1024, maxPages: 30 };

/**
 * Step 1: bytes to lines, in reading order and with their places. Throws a Problem of status 422 with one of
 * `UNREADABLE_CODES`. It may also never come back or exhaust memory: run it where it can be killed.
 * Without `recognition` pictures stay unread: pages of them are marked `needsOcr`, a document of them alone throws
 * `no_text_layer`.
 */
export async function readDocument(
  bytes: Uint8Array,
  { maxBytes, maxPages }: ReadingLimits = READING_LIMITS,
  recognition: Recognition | null = null,
): Promise<ReadDocument> {
  if (bytes.length === 0) throw unreadable("empty_file", "The file is empty. Choose another file.");
  refuseLarge(bytes.length, maxBytes);
  switch (await fileKind(bytes)) {
    case "pdf":
      return readPdf(bytes, maxPages, recognition);
    case "docx":
      return readDocx(bytes, maxPages);
    case "image":
      return readImage(bytes, recognition);
    case "txt":
      return readText(bytes, maxPages);
  }
}

/** Throws `file_too_large` for a file of `size` bytes above `maxBytes`. */
export function refuseLarge(size: number, maxBytes: number): void {
  if (size <= maxBytes) return;
  // A no-break space keeps number and unit together; one digit more where rounding would hide the difference.
  const megabytes = (value: number, digits: number): string =>
    `${Number((value / 1024 / 1024).toFixed(digits)).toString()}\u00A0MB`;
  const digits = [1, 2, 3].find((count) => megabytes(size, count) !== megabytes(maxBytes, count)) ?? 6;
  throw unreadable(
    "file_too_large",
    `The file is ${megabytes(size, digits)}; the limit is ${megabytes(maxBytes, 1)}.`,
  );
}
