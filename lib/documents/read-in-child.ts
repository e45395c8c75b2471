import type { ResumeFacts } from "#lib/extraction/facts.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import type { ReadingLimits } from "#lib/reading/read-document.ts";
import { readWithPictures } from "./read-with-pictures.ts";
import { openReaderPool, type ReaderPool } from "./reader-pool.ts";
import type { UnderstoodResume } from "./reader-tasks.ts";

export type ReadersConfiguration = { count: number; root: string; limits?: ReadingLimits };

// Instrumentation, route handlers and pages are bundled apart: only `globalThis` is shared between them.
const shared: typeof globalThis & {
  candorReaders?: {
    configuration: ReadersConfiguration;
    pool: ReaderPool | null;
    recognizers: ReaderPool | null;
    idle: NodeJS.Timeout | null;
  };
} = globalThis;

/** How many documents are read at once, where the project lies, and the limits. Before the first document. */
export function configureReaders(configuration: Partial<ReadersConfiguration>): void {
  const readers = sharedReaders();
  if (readers.pool !== null)
    throw new Error("The readers are at work already: configure them before the first document.");
  readers.configuration = { ...readers.configuration, ...configuration };
}

/** Bytes to lines, as `readDocument`; also throws `reading_timed_out`, `reading_ran_out_of_memory`, `reading_crashed`. */
export async function readInChild(bytes: Uint8Array): Promise<ReadDocument> {
  const input = { bytes, limits: sharedReaders().configuration.limits };
  return readWithPictures(
    (pool, more, options) => pool.run("read", { ...input, ...more }, options),
    (document) => document,
    openPool,
    openRecognizers,
  );
}

/** Lines to facts, as `extractResume`. `today` is `YYYY-MM-DD`. */
export async function extractInChild(document: ReadDocument, today: string): Promise<ResumeFacts> {
  return openPool().run("extract", { document, today });
}

/** Facts to profile, as `normalizeProfile`; with the document its sources carry their boxes. */
export async function normalizeInChild(
  facts: ResumeFacts,
  document: ReadDocument | null,
): Promise<ResumeData> {
  return openPool().run("normalize", { facts, document });
}

/** The three steps in one go, with the milliseconds they took. */
export async function understandInChild(bytes: Uint8Array, today: string): Promise<UnderstoodResume> {
  const input = { bytes, today, limits: sharedReaders().configuration.limits };
  return readWithPictures(
    (pool, more, options) => pool.run("understand", { ...input, ...more }, options),
    ({ document }) => document,
    openPool,
    openRecognizers,
  );
}

/** Starts the readers before the first document comes, so that it need not wait for them. */
export function warmReaders(): void {
  openPool();
}

/** Ends all readers. The next document would start new ones. */
export async function closeReaders(): Promise<void> {
  const readers = sharedReaders();
  const { pool, recognizers, idle } = readers;
  if (idle !== null) clearTimeout(idle);
  readers.pool = null;
  readers.recognizers = null;
  readers.idle = null;
  await Promise.all([pool?.close(), recognizers?.close()]);
}

function sharedReaders(): NonNullable<typeof shared.candorReaders> {
  shared.candorReaders ??= {
    configuration: { count: 2, root: process.cwd() },
    pool: null,
    recognizers: null,
    idle: null,
  };
  return shared.candorReaders;
}

function openPool(): ReaderPool {
  const readers = sharedReaders();
  const { count, root } = readers.configuration;
  readers.pool ??= openReaderPool({ size: count, root });
  return readers.pool;
}

/** A recognizer holds some 300 MB; pictures are rare, so it goes when none has come for so long. */
const IDLE_MS = 3 * 60_000;

function openRecognizers(): ReaderPool {
  const readers = sharedReaders();
  const { root } = readers.configuration;
  readers.recognizers ??= openReaderPool({ size: 1, root, kind: "recognizer" });
  if (readers.idle !== null) clearTimeout(readers.idle);
  readers.idle = setTimeout(() => {
    const { recognizers } = readers;
    readers.recognizers = null;
    readers.idle = null;
    void recognizers?.close();
  }, IDLE_MS).unref();
  return readers.recognizers;
}
