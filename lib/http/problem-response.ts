import { STATUS_CODES } from "node:http";
import { isConnectionLoss } from "#db/connection-loss.ts";
import { isProblem, Problem } from "#lib/errors.ts";

const RETRY_UNAVAILABLE_SECONDS = 5;

/** An error as the `Problem` it is to the caller; null when it is a bug. */
export function asProblem(error: unknown): Problem | null {
  if (isProblem(error)) return error;
  if (!isConnectionLoss(error)) return null;
  return new Problem(
    503,
    "temporarily_unavailable",
    "The database cannot be reached. Try again in a moment.",
    {
      retryAfterSeconds: RETRY_UNAVAILABLE_SECONDS,
      cause: error,
    },
  );
}

/** The RFC 9457 answer to a problem; without one the answer of a bug: 500 and no detail. */
export function problemResponse(problem: Problem | null, requestId: string, headers: Headers): Response {
  const shown =
    problem ??
    new Problem(500, "internal_error", "Something went wrong on our side. The request id helps us find it.");
  headers.set("content-type", "application/problem+json");
  if (shown.retryAfterSeconds !== null) headers.set("retry-after", String(shown.retryAfterSeconds));
  if (shown.status === 401) headers.set("www-authenticate", 'Bearer realm="candor"');
  const body = {
    type: `urn:candor:problem:${shown.code}`,
    title: STATUS_CODES[shown.status] ?? "Error",
    status: shown.status,
    detail: shown.message,
    code: shown.code,
    request_id: requestId,
    errors: shown.fields,
  };
  return new Response(JSON.stringify(body), { status: shown.status, headers });
}
