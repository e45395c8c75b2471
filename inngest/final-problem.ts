import { NonRetriableError, RetryAfterError } from "inngest";
import * as z from "zod";
import { isProblem } from "#lib/errors.ts";

/**
 * Does the work of a step. A Problem that the document or the request itself causes (4xx) ends the run: trying again
 * would change nothing. Its code and sentence travel to `onFailure`. A 429 waits as long as it asks.
 */
export async function withFinalProblems<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isProblem(error) || error.status >= 500) throw error;
    if (error.status === 429) {
      throw new RetryAfterError(error.message, (error.retryAfterSeconds ?? 60) * 1000, { cause: error });
    }
    // Of an error that leaves a step, only the message and a plain cause arrive at `onFailure`.
    throw new NonRetriableError(error.message, { cause: { code: error.code } });
  }
}

const codeCause = z.object({ code: z.string() });

/** The code of the Problem that ended a run; null where something else did. */
export function problemCode(error: Error): string | null {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const found = codeCause.safeParse(each.cause);
    if (found.success && !(each.cause instanceof Error)) return found.data.code;
  }
  return null;
}
