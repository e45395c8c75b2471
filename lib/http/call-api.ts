import type * as z from "zod";
import type { FieldProblem } from "#lib/errors.ts";
import type { Endpoint } from "./endpoint.ts";

/** What the API answered instead of success; status 0 means that it could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: FieldProblem[];
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    fields: FieldProblem[] = [],
    retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

type Given<Key extends string, Schema extends z.ZodType> =
  z.input<Schema> extends undefined
    ? { [K in Key]?: undefined }
    : Record<string, never> extends z.input<Schema>
      ? { [K in Key]?: z.input<Schema> }
      : { [K in Key]: z.input<Schema> };

/** What a call to an endpoint takes; `onProgress` gets the share of the file that is sent, 0–1. */
export type CallInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Given<"params", P> &
  Given<"query", Q> &
  Given<"body", B> & { file?: File; onProgress?: (share: number) => void; signal?: AbortSignal };

/** Calls an endpoint from the browser and returns its answer. Throws `ApiError`. */
export async function callApi<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(endpoint: Endpoint<P, Q, B, R>, input: CallInput<P, Q, B>): Promise<z.output<R>> {
  const path = pathOf(endpoint.path, input.params, input.query);
  const answer = input.file
    ? await sendFile(endpoint.method, path, input.file, input.onProgress, input.signal)
    : await sendJson(endpoint.method, path, input.body, input.signal);
  if (answer.status >= 400) throw errorOf(answer);
  // The server has validated this answer against the very same schema.
  return parseJson(answer.text) as z.output<R>;
}

/** The path of an endpoint with its parameters and query filled in. */
export function pathOf(template: string, params: unknown, query: unknown): string {
  const values = new Map(entriesOf(params));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values.get(name) ?? ""),
  );
  const search = new URLSearchParams(entriesOf(query)).toString();
  return search ? `${path}?${search}` : path;
}

type Answer = { status: number; text: string; retryAfter: string | null };

async function sendJson(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      signal,
    });
    return {
      status: response.status,
      text: await response.text(),
      retryAfter: response.headers.get("retry-after"),
    };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable();
  }
}

// fetch cannot tell how much of a body has been sent; XMLHttpRequest can.
function sendFile(
  method: string,
  path: string,
  file: File,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file);
    request.open(method, path);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () =>
      resolve({
        status: request.status,
        text: request.responseText,
        retryAfter: request.getResponseHeader("retry-after"),
      });
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(signal?.reason ?? unreachable());
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}

function unreachable(): ApiError {
  return new ApiError(0, "unreachable", "Candor cannot be reached. Check your connection and try again.");
}

function errorOf({ status, text, retryAfter }: Answer): ApiError {
  const problem = parseJson(text);
  const seconds = retryAfter === null ? null : Number(retryAfter);
  if (!isProblemBody(problem)) {
    return new ApiError(
      status,
      "unexpected_answer",
      "Something went wrong. Try again in a moment.",
      [],
      seconds,
    );
  }
  return new ApiError(status, problem.code, problem.detail, problem.errors ?? [], seconds);
}

type ProblemBody = { code: string; detail: string; errors?: FieldProblem[] };

function isProblemBody(value: unknown): value is ProblemBody {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(values: unknown): [string, string][] {
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === null || value === "" ? [] : [[name, String(value)] as [string, string]],
  );
}
