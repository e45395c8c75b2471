import { readFile } from "node:fs/promises";
import { Problem } from "#lib/errors.ts";

/**
 * The bytes of a file, or of standard input for `-`.
 * Throws a Problem (`file_not_found`, `not_a_file`, `file_not_readable`) with a sentence for a person.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return readStandardInput();
  try {
    return await readFile(file);
  } catch (error) {
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
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What is printed for a failure: its code and sentence. A bug says so, without a stack. */
export function describeFailure(error: unknown): { code: string; message: string } {
  if (error instanceof Problem) return { code: error.code, message: error.message };
  return { code: "internal_error", message: error instanceof Error ? error.message : String(error) };
}
