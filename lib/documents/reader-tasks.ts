import type { ResumeFacts } from "#lib/extraction/facts.ts";
import { extractResume } from "#lib/extraction/resume.ts";
import { normalizeProfile } from "#lib/normalization/profile.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import { type ReadingLimits, readDocument } from "#lib/reading/read-document.ts";

/** A resume as understood, with what it was read from and the milliseconds that took. */
export type UnderstoodResume = { document: ReadDocument; resume: ResumeData; ms: number };

/** What a reader can be asked for, by name. `today` is `YYYY-MM-DD`. */
export type ReaderTasks = {
  read: { input: { bytes: Uint8Array; limits?: ReadingLimits }; output: ReadDocument };
  extract: { input: { document: ReadDocument; today: string }; output: ResumeFacts };
  normalize: { input: { facts: ResumeFacts }; output: ResumeData };
  understand: {
    input: { bytes: Uint8Array; today: string; limits?: ReadingLimits };
    output: UnderstoodResume;
  };
};
export type ReaderTask = keyof ReaderTasks;

/** The tasks, as a reader does them: the pure steps and nothing else. */
export const READER_TASKS: {
  [Name in ReaderTask]: (input: ReaderTasks[Name]["input"]) => Promise<ReaderTasks[Name]["output"]>;
} = {
  read: ({ bytes, limits }) => readDocument(bytes, limits),
  extract: async ({ document, today }) => extractResume(document, { today }),
  normalize: async ({ facts }) => normalizeProfile(facts),
  understand: async ({ bytes, today, limits }) => {
    const start = performance.now();
    const document = await readDocument(bytes, limits);
    const resume = normalizeProfile(extractResume(document, { today }));
    return { document, resume, ms: performance.now() - start };
  },
};
