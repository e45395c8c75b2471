import { type FailureKind, ModelFailure } from "./provider.ts";

/** What an error of a provider's client means. `signal` tells a call that ran out of time from one that broke. */
export function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  const message = error instanceof Error ? error.message.slice(0, 300) : "unknown";
  if (signal.aborted)
    return new ModelFailure("timed_out", "The time for this call is over.", { cause: error });
  const status = statusOf(error);
  const kind = status === null ? kindOfBreak(error) : kindOfStatus(status, message);
  return new ModelFailure(kind, message, { cause: error, retryAfterMs: retryAfterOf(error) });
}

function kindOfStatus(status: number, message: string): FailureKind {
  if (status === 401 || status === 403) return "invalid_key";
  if (status === 404) return "model_missing";
  if (status === 413) return "too_long";
  if (status === 429) return "rate_limited";
  if (status === 408 || status >= 500) return "unavailable";
  if (/context|too (?:long|large)|maximum/i.test(message)) return "too_long";
  return /model/i.test(message) && /not found|decommissioned|does not exist/i.test(message)
    ? "model_missing"
    : "refused";
}

function kindOfBreak(error: unknown): FailureKind {
  for (let cause = error; isRecord(cause); cause = cause.cause) {
    if (cause.name === "TooManyBytes") return "refused";
    if (cause.name === "APIConnectionTimeoutError" || cause.name === "TimeoutError") return "timed_out";
    if (cause instanceof SyntaxError) return "refused";
  }
  return "unavailable";
}

function statusOf(error: unknown): number | null {
  if (!isRecord(error)) return null;
  const status = error.status ?? error.status_code;
  return typeof status === "number" ? status : null;
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterOf(error: unknown): number | null {
  const headers = isRecord(error) ? error.headers : undefined;
  const value = headers instanceof Headers ? headers.get("retry-after") : null;
  if (value === null) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
