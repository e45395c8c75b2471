import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import * as z from "zod";
import type { StepResult, WorkEvent } from "#db/schema/background.ts";

/** Our own `/api/inngest`, called in this process or over loopback. */
export type Endpoint = (request: Request) => Promise<Response>;

/** One question to a function: where it stands, and which step to run (`step` lets it go on by itself). */
export type FunctionCall = {
  functionId: string;
  runId: string;
  target: string;
  event: WorkEvent;
  /** Finished steps, in the order in which they finished. */
  results: { id: string; result: StepResult }[];
  attempt: number;
  maxAttempts: number;
  /** Steps found on the way are named, not run. */
  planOnly: boolean;
};

/** What a function answered. */
export type FunctionAnswer = {
  status: number;
  body: unknown;
  isFinal: boolean;
  retryAfter: string | null;
};

/** One instruction of a function to the runner (SDK specification, section 4.4). */
export const operation = z.looseObject({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
});
export type Operation = z.infer<typeof operation>;

// The host is never looked up: the handler is called as a function. It only has to be a valid URL.
const HOST = "embedded.invalid";
const ORIGIN = `http://${HOST}/api/inngest`;
const LONGEST_ERROR_TEXT = 500;

/** What the functions behind the endpoint declare about themselves (in-band sync). Throws when refused. */
export async function declaredFunctions(endpoint: Endpoint, signingKey: string): Promise<unknown[]> {
  const headers = { "x-inngest-sync-kind": "in_band" };
  const response = await endpoint(signedRequest("PUT", ORIGIN, { url: ORIGIN }, signingKey, headers));
  if (response.status !== 200) {
    throw new Error(
      `Our background endpoint refused to be read (${response.status}): ${await response.text()}`,
    );
  }
  return z.object({ functions: z.array(z.unknown()) }).parse(await response.json()).functions;
}

/** Asks a function to go on. Never throws for what the function did: that is in the answer. */
export async function callFunction(
  endpoint: Endpoint,
  signingKey: string,
  call: FunctionCall,
): Promise<FunctionAnswer> {
  const url = `${ORIGIN}?fnId=${encodeURIComponent(call.functionId)}&stepId=${encodeURIComponent(call.target)}`;
  const response = await endpoint(signedRequest("POST", url, callBody(call), signingKey));
  return {
    status: response.status,
    body: readBody(await response.text()),
    isFinal: response.headers.get("x-inngest-no-retry") === "true",
    retryAfter: response.headers.get("retry-after"),
  };
}

// Neither `fn_id` nor `qi_id` is in the context: with them the SDK would report checkpoints to a server.
function callBody(call: FunctionCall): Record<string, unknown> {
  return {
    event: call.event,
    events: [call.event],
    steps: Object.fromEntries(call.results.map(({ id, result }) => [id, result])),
    version: -1,
    ctx: {
      run_id: call.runId,
      attempt: call.attempt,
      max_attempts: call.maxAttempts,
      disable_immediate_execution: call.planOnly,
      use_api: false,
      stack: { stack: call.results.map(({ id }) => id), current: call.results.length },
    },
  };
}

function signedRequest(
  method: "POST" | "PUT",
  url: string,
  payload: unknown,
  signingKey: string,
  headers: Record<string, string> = {},
): Request {
  // The SDK sorts the keys (RFC 8785) before it checks the signature, so the sorted form is what is signed.
  const body = canonicalize(payload) ?? "null";
  const seconds = Math.round(Date.now() / 1000).toString();
  const secret = signingKey.replace(/^signkey-\w+-/, "");
  const signature = createHmac("sha256", secret)
    .update(body + seconds)
    .digest("hex");
  return new Request(url, {
    method,
    body,
    headers: {
      host: HOST,
      "content-type": "application/json",
      "x-inngest-server-kind": "cloud",
      "x-inngest-signature": `t=${seconds}&s=${signature}`,
      ...headers,
    },
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { name: "Error", message: text.slice(0, LONGEST_ERROR_TEXT) || "The function answered nothing." };
  }
}
