import type { Command } from "../command.ts";
import { describeFailure } from "../files.ts";
import { readJob } from "../job-source.ts";
import { printLines } from "../print-lines.ts";
import { today } from "../today.ts";

export const analyze: Command = {
  usage: "candor analyze [--jobs N] FILE…",
  summary: "Analyzes job descriptions and prints one JSON line per file: requirements, quality, red flags.",
  run: (words) => printLines(words, analyzeFile),
};

async function analyzeFile(file: string) {
  try {
    return { file, job: await readJob(file, today()) };
  } catch (error) {
    return { file, error: describeFailure(error) };
  }
}
