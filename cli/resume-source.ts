import * as z from "zod";
import { understandInChild } from "#lib/documents/read-in-child.ts";
import { Problem } from "#lib/errors.ts";
import { type ResumeData, resumeData } from "#lib/normalization/resume-data.ts";
import { readBytes } from "./files.ts";
import { jsonLines } from "./json-lines.ts";

/** A resume and the file it came from. */
export type NamedResume = { file: string; resume: ResumeData };

const parsedLine = z.object({ file: z.string(), resume: resumeData });

/**
 * The resumes in a file: one for a document, all lines for what `candor parse` printed (`.json`, `.jsonl`).
 * Lines of `candor parse` that hold an error are passed over. Throws a Problem when there is nothing to read.
 */
export async function readResumes(file: string, today: string): Promise<NamedResume[]> {
  const bytes = await readBytes(file);
  const lines = jsonLines(file, bytes);
  if (lines === null) return [{ file, resume: (await understandInChild(bytes, today)).resume }];
  const resumes = lines.flatMap((line) => {
    const named = parsedLine.safeParse(line);
    if (named.success) return [named.data];
    const bare = resumeData.safeParse(line);
    return bare.success ? [{ file, resume: bare.data }] : [];
  });
  if (resumes.length === 0) {
    throw new Problem(
      422,
      "no_resume_in_file",
      'No line of this file is a resume that "candor parse" printed.',
    );
  }
  return resumes;
}

/** The one resume of a file. Throws a Problem (`several_resumes`) when there are more. */
export async function readResume(file: string, today: string): Promise<NamedResume> {
  const [only, ...more] = await readResumes(file, today);
  if (only === undefined || more.length > 0) {
    throw new Problem(
      422,
      "several_resumes",
      `This file holds ${more.length + 1} resumes; name a file with one.`,
    );
  }
  return only;
}
