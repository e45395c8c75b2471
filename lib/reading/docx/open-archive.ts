import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Problem, unreadable } from "#lib/errors.ts";

/** Parts of a document by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** A Word document of 30 pages has some 30 parts and a few megabytes; these leave room and stop every bomb. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_PER_ENTRY = 32 * 1024 * 1024;
const GREATEST_RATIO = 200;
const RATIO_FREE_BYTES = 1024 * 1024;

const openBuffer = promisify((bytes: Buffer, done: (error: Error | null, zip?: ZipFile) => void) =>
  fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
    done(error, zip),
  ),
);

/**
 * The XML parts of a Word document, unpacked under limits: sizes as declared and again as they stream, number of
 * entries, ratio. Pictures are left packed. Throws `document_too_complex`, `encrypted_document`, `corrupt_document`.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  try {
    const zip = await openBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip === undefined) throw new Error("The archive has no directory.");
    return await readParts(zip);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged(error);
  }
}

function damaged(cause: unknown): Problem {
  return unreadable(
    "corrupt_document",
    "This Word document is damaged. Save it again and upload the new file.",
    cause,
  );
}

function tooComplex(): Problem {
  return unreadable(
    "document_too_complex",
    "This document unpacks to far more than a resume holds. Save it as a PDF and upload that.",
  );
}

async function readParts(zip: ZipFile): Promise<Archive> {
  if (zip.entryCount > MOST_ENTRIES) throw tooComplex();
  const entries = await listEntries(zip);
  let total = 0;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const isExtreme =
      entry.uncompressedSize > Math.max(RATIO_FREE_BYTES, entry.compressedSize * GREATEST_RATIO);
    if (isExtreme || total > MOST_BYTES || entry.uncompressedSize > MOST_BYTES_PER_ENTRY) throw tooComplex();
  }
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
    if (entry.isEncrypted()) {
      throw unreadable(
        "encrypted_document",
        "This document is locked. Save a copy without a password and upload it again.",
      );
    }
    parts.set(entry.fileName, await unpack(zip, entry));
  }
  return parts;
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Entry[]>();
  const entries: Entry[] = [];
  zip.on("entry", (entry: Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.on("end", () => resolve(entries));
  zip.on("error", reject);
  zip.readEntry();
  return promise;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await promisify(zip.openReadStream.bind(zip, entry))();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MOST_BYTES_PER_ENTRY) throw tooComplex();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
