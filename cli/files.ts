import { readFile, stat } from "node:fs/promises";
import { Problem } from "#lib/errors.ts";
import { READING_LIMITS, refuseLarge } from "#lib/reading/read-document.ts";

/**
 * The bytes of a file, or of standard input for `-`.
 * Throws a Problem (`file_not_found`, `not_a_file`, `file_not_readable`, `file_too_large`) with a sentence for a
 * person; a document that is too large is not opened.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return readStandardInput();
  try {
    // A list of what was read before may be long; a document may not.
    if (!/\.jsonl?$/i.test(file)) refuseLarge((await stat(file)).size, READING_LIMITS.maxBytes);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Problem(404, "file_not_found", "There is no such file.");
    if (code === "EISDIR") throw new Problem(400, "not_a_file", "This is a folder, not a file.");
    throw new Problem(400, "file_not_readable", `The file cannot be opened (${String(code)}).`, {
      cause: error,
    });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    refuseLarge(size, READING_LIMITS.maxBytes);
  }
  return Buffer.concat(chunks);
}

/** What is printed for a failure: its code and sentence. A bug says so, without a stack. */
export function describeFailure(error: unknown): { code: string; message: string } {
  if (error instanceof Problem) return { code: error.code, message: error.message };
  return { code: "internal_error", message: error instanceof Error ? error.message : String(error) };
}
