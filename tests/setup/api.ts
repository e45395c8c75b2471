import { resolve } from "node:path";
import { beforeEach } from "vitest";
import { db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { users } from "#db/schema/users.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { openSession } from "#lib/auth/sessions.ts";
import { issueTokens } from "#lib/auth/tokens.ts";
import { resetLimits } from "#lib/cache/rate-limits.ts";
import { pathOf } from "#lib/http/call-api.ts";
import type { Endpoint } from "#lib/http/endpoint.ts";
import type { RouteHandler } from "#lib/http/route.ts";
import type { Role } from "#lib/vocabulary.ts";

/** A person of a test, signed in. */
export type Person = { actor: Actor; accessToken: string; refreshToken: string };

export type CallOptions = {
  as?: Person;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  file?: File;
  headers?: Record<string, string>;
};

/** Every test of this file starts with all request budgets full. */
export function freshLimits(): void {
  beforeEach(resetLimits);
}

/** Calls an endpoint through its exported route handler, as Next would. */
export async function call(endpoint: Endpoint, options: CallOptions = {}): Promise<Response> {
  const { as, params = {}, query, body, file, headers: extra } = options;
  const headers = new Headers({ host: "localhost:3000" });
  if (as) headers.set("authorization", `Bearer ${as.accessToken}`);
  if (body !== undefined) headers.set("content-type", "application/json");
  for (const [name, value] of Object.entries(extra ?? {})) headers.set(name, value);
  const request = new Request(`http://localhost:3000${pathOf(endpoint.path, params, query)}`, {
    method: endpoint.method,
    headers,
    body: file ? formOf(file) : body === undefined ? undefined : JSON.stringify(body),
  });
  const handler = await handlerOf(endpoint);
  return handler(request, { params: Promise.resolve(params) });
}

/** The route handler that a route file exports for an endpoint. */
async function handlerOf(endpoint: Endpoint): Promise<RouteHandler> {
  const module: Record<string, RouteHandler> = await import(routeFile(endpoint.path));
  const handler = module[endpoint.method];
  if (!handler) throw new Error(`${routeFile(endpoint.path)} exports no ${endpoint.method}.`);
  return handler;
}

/** The file, absolute, in which the route of a path stands. */
export function routeFile(path: string): string {
  const folders = path.replaceAll(/\{(\w+)\}/g, "[$1]");
  return resolve(import.meta.dirname, `../../app${folders}/route.ts`);
}

/** A new account with an open session. Its password is no password: nobody signs in with it. */
export async function newPerson(
  role: Role,
  fields: { name?: string; company?: string } = {},
): Promise<Person> {
  const name = fields.name ?? `Test ${role}`;
  const email = `${role}-${crypto.randomUUID()}@example.com`;
  const values = { name, email, role, company: fields.company, passwordHash: "!" };
  const user = one(await db().insert(users).values(values).returning({ id: users.id }));
  const sessionId = await openSession(db(), user.id, { userAgent: null, address: "unknown" });
  const actor = { id: user.id, role, name, email, sessionId };
  const tokens = await issueTokens(db(), actor);
  return { actor, accessToken: tokens.access_token, refreshToken: tokens.refresh_token };
}

/** The session cookie that an answer sets, as a browser would send it back; "" when it is taken away. */
export function cookieOf(response: Response): string {
  const [line = ""] = response.headers.getSetCookie();
  return line.includes("Max-Age=0") ? "" : (line.split(";")[0] ?? "");
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append("file", file);
  return form;
}
