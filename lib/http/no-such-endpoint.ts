import { ulid } from "ulid";
import { notFound } from "#lib/errors.ts";
import { problemResponse } from "./problem-response.ts";

/** The answer to a call of a path that no endpoint has: 404, as a problem. */
export function noSuchEndpoint(): Response {
  const requestId = ulid();
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  return problemResponse(notFound("endpoint"), requestId, headers);
}
