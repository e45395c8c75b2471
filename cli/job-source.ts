import { basename, extname } from "node:path";
import * as z from "zod";
import { analyzeJob } from "#lib/assessment/analyze-job.ts";
import { readInChild } from "#lib/documents/read-in-child.ts";
import { Problem } from "#lib/errors.ts";
import { type JobData, jobData } from "#lib/normalization/job-data.ts";
import { readBytes } from "./files.ts";
import { jsonLines } from "./json-lines.ts";

const analyzedLine = z.object({ job: jobData });

/**
 * The job of a file: a description (TXT, PDF or DOCX) that is analyzed now, or what `candor analyze` printed.
 * Throws a Problem when the file holds none.
 */
export async function readJob(file: string, today: string): Promise<JobData> {
  const bytes = await readBytes(file);
  const lines = jsonLines(file, bytes);
  if (lines !== null) {
    const found = analyzedLine.safeParse(lines[0]);
    if (found.success && lines.length === 1) return found.data.job;
    throw new Problem(422, "no_job_in_file", 'This file is not one job that "candor analyze" printed.');
  }
  const { text } = await readInChild(bytes);
  return analyzeJob({ title: titleOf(file, text), text, today });
}

/** The first short line of a description usually is its title; the file's name is the next best thing. */
function titleOf(file: string, text: string): string {
  const first =
    text
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  const isTitle = first.length > 2 && first.length <= 80 && !/[.:!?]$/.test(first);
  return isTitle ? first : basename(file, extname(file)).replaceAll(/[-_]+/g, " ");
}
