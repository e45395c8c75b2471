import type { ResumeFacts } from "#lib/extraction/facts.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import type { ReadingLimits } from "#lib/reading/read-document.ts";
import { openReaderPool, type ReaderPool } from "./reader-pool.ts";
import type { UnderstoodResume } from "./reader-tasks.ts";

export type ReadersConfiguration = { count: number; root: string; limits?: ReadingLimits };

// Instrumentation, route handlers and pages are bundled apart: only `globalThis` is shared between them.
const shared: typeof globalThis & {
  candorReaders?: { configuration: ReadersConfiguration; pool: ReaderPool | null };
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
  return openPool().run("read", { bytes, limits: sharedReaders().configuration.limits });
}

/** Lines to facts, as `extractResume`. `today` is `YYYY-MM-DD`. */
export async function extractInChild(document: ReadDocument, today: string): Promise<ResumeFacts> {
  return openPool().run("extract", { document, today });
}

/** Facts to profile, as `normalizeProfile`. */
export async function normalizeInChild(facts: ResumeFacts): Promise<ResumeData> {
  return openPool().run("normalize", { facts });
}

/** The three steps in one go, with the milliseconds they took. */
export async function understandInChild(bytes: Uint8Array, today: string): Promise<UnderstoodResume> {
  return openPool().run("understand", { bytes, today, limits: sharedReaders().configuration.limits });
}

/** Starts the readers before the first document comes, so that it need not wait for them. */
export function warmReaders(): void {
  openPool();
}

/** Ends all readers. The next document would start new ones. */
export async function closeReaders(): Promise<void> {
  const readers = sharedReaders();
  const { pool } = readers;
  readers.pool = null;
  await pool?.close();
}

function sharedReaders(): NonNullable<typeof shared.candorReaders> {
  shared.candorReaders ??= { configuration: { count: 2, root: process.cwd() }, pool: null };
  return shared.candorReaders;
}

function openPool(): ReaderPool {
  const readers = sharedReaders();
  const { count, root } = readers.configuration;
  readers.pool ??= openReaderPool({ size: count, root });
  return readers.pool;
}
