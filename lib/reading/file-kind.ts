import { type FileTypeResult, fileTypeFromBuffer } from "file-type";
import { unreadable } from "#lib/errors.ts";
import { decodeText } from "./decode-text.ts";
import type { DocumentKind } from "./document.ts";

const NAMES: Record<string, string> = {
  "application/x-cfb": "an old Word document",
  "application/rtf": "a rich text file",
  "application/zip": "an archive",
  "application/vnd.oasis.opendocument.text": "an OpenDocument text",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "a spreadsheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "a presentation",
};

const WORD_KINDS =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word\.(?:document|template)\.macroenabled)/i;

/** Enough of a text file to see that it is one. */
const SAMPLE_BYTES = 65_536;

/** What a file is, by its bytes and never by its name. Throws `unsupported_type` with what it is instead. */
export async function fileKind(bytes: Uint8Array): Promise<DocumentKind> {
  // A PDF may carry up to 1,024 bytes of anything before its header (ISO 32000-1, annex H).
  if (viewOf(bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  // A damaged archive makes the detection throw; what it is then shows when it is read.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found === undefined ? null : kindOfType(found.mime, bytes);
  if (kind !== null) return kind;
  const isReadable =
    found === undefined || (/^text\/|xml$|json$/.test(found.mime) && !found.mime.includes("rtf"));
  if (isReadable && isText(bytes)) return "txt";
  throw unsupportedType(found);
}

function kindOfType(mime: string, bytes: Uint8Array): DocumentKind | null {
  if (WORD_KINDS.test(mime)) return "docx";
  if (mime === "image/png" || mime === "image/jpeg") return "image";
  // Some writers put the parts of a Word document in an order that only a look into the archive explains.
  return mime === "application/zip" && viewOf(bytes).includes("word/document.xml") ? "docx" : null;
}

function unsupportedType(found: FileTypeResult | undefined): Error {
  const name = found && (NAMES[found.mime] ?? `a file of type ${found.ext.toUpperCase()}`);
  return unreadable(
    "unsupported_type",
    `This is ${name ?? "not a document"}. Upload a PDF, a Word document (.docx) or a text file.`,
  );
}

function isText(bytes: Uint8Array): boolean {
  try {
    // An even number of bytes at most, so that no character of UTF-16 is cut.
    decodeText(bytes.subarray(0, SAMPLE_BYTES));
    return true;
  } catch {
    return false;
  }
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
