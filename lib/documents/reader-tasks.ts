import type { ResumeFacts } from "#lib/extraction/facts.ts";
import { extractResume } from "#lib/extraction/resume.ts";
import { normalizeProfile } from "#lib/normalization/profile.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import { type ReadingLimits, readDocument } from "#lib/reading/read-document.ts";
import type { Recognition } from "#lib/reading/recognition/recognition.ts";

/** A resume as understood, with what it was read from and the milliseconds that took. */
export type UnderstoodResume = { document: ReadDocument; resume: ResumeData; ms: number };

/** A document to read. A recognizer spends at most `recognitionMs` on its pictures. */
export type ReadingInput = { bytes: Uint8Array; limits?: ReadingLimits; recognitionMs?: number };

/** What a reader can be asked for, by name. `today` is `YYYY-MM-DD`. */
export type ReaderTasks = {
  read: { input: ReadingInput; output: ReadDocument };
  extract: { input: { document: ReadDocument; today: string }; output: ResumeFacts };
  normalize: { input: { facts: ResumeFacts; document: ReadDocument | null }; output: ResumeData };
  understand: { input: ReadingInput & { today: string }; output: UnderstoodResume };
};
export type ReaderTask = keyof ReaderTasks;

export type TasksOfReader = {
  [Name in ReaderTask]: (input: ReaderTasks[Name]["input"]) => Promise<ReaderTasks[Name]["output"]>;
};

const RECOGNITION_MS = 15_000;

/** The tasks, as a reader does them: the pure steps and nothing else. `recognize` opens recognition for so long. */
export function readerTasks(recognize: ((ms: number) => Recognition) | null): TasksOfReader {
  const read = ({ bytes, limits, recognitionMs = RECOGNITION_MS }: ReadingInput): Promise<ReadDocument> =>
    readDocument(bytes, limits, recognize?.(recognitionMs) ?? null);
  return {
    read,
    extract: async ({ document, today }) => extractResume(document, { today }),
    normalize: async ({ facts, document }) => normalizeProfile(facts, document),
    understand: async ({ today, ...input }) => {
      const start = performance.now();
      const document = await read(input);
      const resume = normalizeProfile(extractResume(document, { today }), document);
      return { document, resume, ms: performance.now() - start };
    },
  };
}
