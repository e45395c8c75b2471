import { understandInChild } from "#lib/documents/read-in-child.ts";
import type { Command } from "../command.ts";
import { describeFailure, readBytes } from "../files.ts";
import { printLines } from "../print-lines.ts";
import { today } from "../today.ts";

export const parse: Command = {
  usage: "candor parse [--jobs N] FILE…",
  summary: "Reads resumes and prints one JSON line per file: what was read, or why it could not be.",
  run: (words) => printLines(words, parseFile),
};

async function parseFile(file: string) {
  const startedAt = performance.now();
  const ms = () => Math.round(performance.now() - startedAt);
  try {
    const { document, resume } = await understandInChild(await readBytes(file), today());
    return { file, resume, pages: document.pages.length, ms: ms() };
  } catch (error) {
    return { file, error: describeFailure(error), ms: ms() };
  }
}
