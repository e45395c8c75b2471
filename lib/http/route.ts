import { ulid } from "ulid";
import type * as z from "zod";
import type { Actor } from "#lib/auth/actor.ts";
import { findActor } from "#lib/auth/find-actor.ts";
import type { LoginOrigin } from "#lib/auth/sessions.ts";
import { giveBack, takeFrom } from "#lib/cache/rate-limits.ts";
import { env } from "#lib/env.ts";
import { badRequest, forbidden, unauthorized } from "#lib/errors.ts";
import { log } from "#lib/telemetry/logger.ts";
import { clientAddress } from "./client-address.ts";
import type { Endpoint, Policy } from "./endpoint.ts";
import { asProblem, problemResponse } from "./problem-response.ts";
import { readFile, readJson, type UploadedFile } from "./read-body.ts";
import { type RequestSchemas, readParams, readQuery, requestSchemas, validated } from "./read-request.ts";
import { recordRefusal } from "./record-refusal.ts";
import { requireSameOrigin } from "./same-origin.ts";

/** What a handler gets: everything is authenticated, authorized, counted and validated. */
type Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Policy> = {
  /** Null only where the endpoint allows anyone. */
  actor: A extends "anyone" ? Actor | null : Actor;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  /** The uploaded file; throws 400 where the endpoint takes none. */
  file: () => UploadedFile;
  request: Request;
  requestId: string;
  /** Where the call comes from, as far as it can be known. */
  origin: LoginOrigin;
  /** Headers of the answer, for cookies and the like. */
  headers: Headers;
};

/** What a handler may return for a response schema: moments as `Date` where the answer has a text, or nothing. */
type Answer<T> = T extends void
  ? T
  : T extends string
    ? T | Date
    : T extends readonly (infer Item)[]
      ? readonly Answer<Item>[]
      : T extends object
        ? { [Key in keyof T]: Answer<T[Key]> }
        : T;

type Handler<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  A extends Policy,
> = (call: Call<P, Q, B, A>) => Promise<Answer<z.input<R>> | Response> | Answer<z.input<R>> | Response;

/** The second argument Next passes to a route handler. */
type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/** Whose budget the call was taken from; null until then. */
type Budget = { key: string | null };

export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * Makes the Next route handler of an endpoint: finds the caller, asks whether they may, counts the call, validates
 * it, runs `handler`, and validates the answer. Every error leaves as an RFC 9457 problem with the request's id.
 */
export function route<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  A extends Policy,
>(endpoint: Endpoint<P, Q, B, R, A>, handler: Handler<P, Q, B, R, A>): RouteHandler {
  const schemas = requestSchemas(endpoint);
  return async (request, context) => {
    const requestId = ulid();
    const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
    const startedAt = performance.now();
    const budget: Budget = { key: null };
    let actor: Actor | null = null;
    let response: Response;
    try {
      requireSameOrigin(request);
      actor = await authenticate(endpoint, request, headers);
      authorize(endpoint, actor);
      const call = await readCall(endpoint, schemas, actor, request, await context.params, budget);
      // `readCall` has validated each part against the schema that its type comes from.
      const answer = await handler({ ...call, request, requestId, headers } as unknown as Call<P, Q, B, A>);
      // Only failed sign-ins count: an office behind one address may sign in as often as it likes.
      if (endpoint.limit === "login") await giveBack("login", call.origin.address);
      response = respond(endpoint, answer, headers);
    } catch (error) {
      const problem = asProblem(error);
      if (problem?.status === 401 || problem?.status === 403) {
        await recordRefusal({ actor, endpoint, problem, request, requestId });
      }
      if (!problem || problem.status >= 500)
        log().error({ request_id: requestId, err: error }, "request failed");
      response = problemResponse(problem, requestId, headers);
    }
    if (isRefund(endpoint, response) && budget.key !== null) await giveBack("upload", budget.key);
    log().debug(
      {
        request_id: requestId,
        method: endpoint.method,
        path: endpoint.path,
        status: response.status,
        user_id: actor?.id,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
    return response;
  };
}

async function authenticate(endpoint: Endpoint, request: Request, headers: Headers): Promise<Actor | null> {
  // Signing in, refreshing and the like bring their proof in the body; a stale token beside it must not stop them.
  const isProofInBody = endpoint.allow === "anyone" && endpoint.method !== "GET";
  const found = await findActor(request.headers).catch((error) => {
    if (isProofInBody && asProblem(error)?.status === 401) return { actor: null, setCookie: null };
    throw error;
  });
  if (found.setCookie) headers.append("set-cookie", found.setCookie);
  return found.actor;
}

function authorize({ allow }: Endpoint, actor: Actor | null): void {
  if (allow === "anyone") return;
  if (!actor) throw unauthorized();
  if (allow.includes(actor.role)) return;
  throw forbidden(`This is for ${allow.map((role) => `${role}s`).join(" and ")} only.`);
}

async function readCall(
  endpoint: Endpoint,
  schemas: RequestSchemas,
  actor: Actor | null,
  request: Request,
  params: unknown,
  budget: Budget,
) {
  const address = clientAddress(request.headers);
  const caller = actor ? `user:${actor.id}` : `address:${address}`;
  if (endpoint.limit !== "none") await takeFrom("api", caller);
  const given = {
    actor,
    origin: { address, userAgent: request.headers.get("user-agent") },
    params: readParams(schemas.params, params),
    query: readQuery(schemas.query, request.url),
  };
  if (endpoint.upload) {
    await takeLimit(endpoint, caller, address, budget); // before the file is read: reading is what costs
    const file = await readFile(request, Math.floor(env().MAX_FILE_SIZE_MB * 1_048_576));
    return { ...given, body: undefined, file: () => file };
  }
  const body = endpoint.method === "GET" ? undefined : validated(schemas.body, await readJson(request));
  await takeLimit(endpoint, caller, address, budget); // after validation: a typing mistake costs nothing
  return { ...given, body, file: noFile };
}

async function takeLimit(
  { limit }: Endpoint,
  caller: string,
  address: string,
  budget: Budget,
): Promise<void> {
  if (limit === undefined || limit === "none") return;
  const key = limit === "login" || limit === "register" ? address : caller;
  await takeFrom(limit, key);
  budget.key = key;
}

/** Only accepted files count: one that is refused may be mended and sent again. */
function isRefund({ limit }: Endpoint, { status }: Response): boolean {
  return limit === "upload" && status >= 400 && status < 500 && status !== 429;
}

function noFile(): never {
  throw badRequest("no_file", "This endpoint takes no file.");
}

function respond(endpoint: Endpoint, answer: unknown, headers: Headers): Response {
  if (answer instanceof Response) {
    const own = new Response(answer.body, answer);
    for (const [name, value] of headers) {
      if (name === "set-cookie" || !own.headers.has(name)) own.headers.append(name, value);
    }
    return own;
  }
  const status = endpoint.status ?? 200;
  if (status === 204) return new Response(null, { status, headers });
  // Through JSON first, so that moments are texts; then the schema drops every field that is not promised.
  const promised = endpoint.response.parse(JSON.parse(JSON.stringify(answer)));
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(promised), { status, headers });
}
