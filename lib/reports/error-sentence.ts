import * as z from "zod";

const LONGEST = 200;
const stored = z.object({ name: z.string().optional(), message: z.string() });

/**
 * One sentence of the error that ended a run, fit to show: its first line without what stands in quotes, addresses
 * and numbers of many digits, because an error may quote the document it came from. At most 200 characters.
 */
export function errorSentence(error: unknown): string {
  const read = stored.safeParse(error);
  if (!read.success) return "The error was not recorded.";
  const { name, message } = read.data;
  const line =
    message
      .split("\n")
      .find((each) => each.trim() !== "")
      ?.trim() ?? "";
  if (line === "") return `${name ?? "Error"} without a message.`;
  // What follows is the statement, and after it the values: both say more than a person may read here.
  if (/^Failed query:/i.test(line)) return "A statement to the database failed.";
  const bare = line
    .replace(/"[^"]*"|“[^”]*”|‘[^’]*’|`[^`]*`|(?<=^|[\s(:,])'[^']*'/g, "“…”")
    .replace(/[^\s@<>"]+@[^\s@<>"]+/g, "…")
    .replace(/\+?\d[\d\s().-]{6,}\d/g, "…");
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1)}…` : bare;
}
