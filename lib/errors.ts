/** One field of a request that was refused, and the sentence that says why. */
export type FieldProblem = { field: string; message: string };

/**
 * An error a person can act on. It carries what RFC 9457 needs: an HTTP status, a stable `code`,
 * one readable sentence. Anything else that is thrown is a bug and answers 500 without detail.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: FieldProblem[];
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { fields?: FieldProblem[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.fields = more.fields ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
  }
}

/** 400: the request is well formed, but cannot be done as asked. */
export function badRequest(code: string, message: string): Problem {
  return new Problem(400, code, message);
}

/** 401: nobody is signed in, or the session is over. */
export function unauthorized(message = "Sign in to continue.", code = "not_signed_in"): Problem {
  return new Problem(401, code, message);
}

/** 403: the caller may know that the thing exists, but may not do this. */
export function forbidden(message: string, code = "not_allowed"): Problem {
  return new Problem(403, code, message);
}

/** 404: it is not there, or the caller may not know that it is; the two read the same. */
export function notFound(thing: string): Problem {
  return new Problem(404, "not_found", `There is no such ${thing}.`);
}

/** 409: the request contradicts the present state. */
export function conflict(code: string, message: string): Problem {
  return new Problem(409, code, message);
}

/** 400 with a sentence per field: the request does not fit its schema. */
export function invalid(fields: FieldProblem[], message = "Some fields need another look."): Problem {
  return new Problem(400, "invalid_request", message, { fields });
}

/** 429: too many requests; `retryAfterSeconds` says when to come back. */
export function tooMany(message: string, retryAfterSeconds: number): Problem {
  return new Problem(429, "rate_limited", message, { retryAfterSeconds });
}

/** A document that cannot be read: 422, with the code and the sentence that the candidate sees. */
export function unreadable(code: UnreadableCode, message: string, cause?: unknown): Problem {
  return new Problem(422, code, message, { cause });
}

/** Every way a document can be refused (SPEC section 4). */
export const UNREADABLE_CODES = [
  "unsupported_type",
  "file_too_large",
  "empty_file",
  "encrypted_document",
  "corrupt_document",
  "too_many_pages",
  "no_text_layer",
  "no_resume_found",
  "document_too_complex",
  "reading_timed_out",
  "reading_ran_out_of_memory",
  "reading_crashed",
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** Why the product cannot start, in one sentence for the terminal. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartError";
  }
}

/** Whether an error is a `Problem`. By name: bundles each have a class of their own. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === "Problem" && "status" in error && "code" in error;
}

/** Whether an error is one sentence for the person at the terminal. By name: bundles each have a class of their own. */
export function isStartError(error: unknown): error is Error {
  return error instanceof Error && error.name === "StartError";
}
