import { Problem } from "#lib/errors.ts";

/**
 * The values of a `.json` or `.jsonl` file (or of standard input that begins like JSON), else null.
 * Throws a Problem (`not_json`) that names the first line that is none.
 */
export function jsonLines(file: string, bytes: Uint8Array): unknown[] | null {
  const isJson =
    /\.jsonl?$/i.test(file) || (file === "-" && /^\s*\{"/.test(Buffer.from(bytes.slice(0, 64)).toString()));
  if (!isJson) return null;
  const text = Buffer.from(bytes).toString("utf8");
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      const value = parsed(line);
      if (value === undefined) throw new Problem(422, "not_json", `Line ${number} is not JSON.`);
      return value;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
