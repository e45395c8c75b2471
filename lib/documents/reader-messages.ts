import * as z from "zod";
import { UNREADABLE_CODES } from "#lib/errors.ts";

/** What the parent sends: one task at a time. */
export const readerRequest = z.object({
  task: z.enum(["read", "extract", "normalize", "understand"]),
  input: z.unknown(),
});

/** What a child answers. A child that says nothing more has ended, and its exit tells why. */
export const readerAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("result"), output: z.unknown() }),
  z.object({ kind: z.literal("refused"), code: z.enum(UNREADABLE_CODES), message: z.string() }),
  /** A bug of ours; the child goes on. */
  z.object({ kind: z.literal("failed"), message: z.string() }),
  /** Something was thrown that nobody held; the child ends. */
  z.object({ kind: z.literal("crashed"), message: z.string() }),
]);
export type ReaderAnswer = z.infer<typeof readerAnswer>;
