import { and, eq } from "drizzle-orm";
import { SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import { env } from "#lib/env.ts";
import { badRequest, notFound } from "#lib/errors.ts";
import { usersApi } from "#lib/users/api.ts";
import { call, cookieOf, freshLimits, newPerson } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { endpoint } from "./endpoint.ts";
import { type RouteHandler, route } from "./route.ts";

testDatabase();
freshLimits();

const echo = route(
  endpoint({
    method: "POST",
    path: "/api/echo/{id}",
    allow: "anyone",
    summary: "Says what it was sent",
    params: z.object({ id: z.uuid() }),
    query: z.object({ q: z.string().optional() }),
    body: z.object({ word: z.string(), count: z.int().optional() }),
    response: z.object({ word: z.string(), at: z.iso.datetime() }),
    status: 201,
  }),
  ({ body }) => {
    if (body.word === "missing") throw notFound("word");
    if (body.word === "bug") throw new Error("a secret detail");
    if (body.word === "down") {
      throw new Error("Failed query", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });
    }
    return { word: body.word, at: new Date(0), password_hash: "never promised" };
  },
);

const ID = "6f1c1a1e-2f0b-4c52-9a53-0d8a1e2b3c4d";

describe("an answer", () => {
  it("has the promised status and fields alone, moments as ISO texts, and is never cached", async () => {
    const response = await send(echo, { body: { word: "hello" } });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ word: "hello", at: "1970-01-01T00:00:00.000Z" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9A-Z]{26}$/);
  });
});

describe("a problem", () => {
  it("is RFC 9457 with a code and the id of the request", async () => {
    const response = await send(echo, { body: { word: "missing" } });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "urn:candor:problem:not_found",
      title: "Not Found",
      status: 404,
      detail: "There is no such word.",
      code: "not_found",
      request_id: response.headers.get("x-request-id"),
      errors: [],
    });
  });

  it("of our own making is 500 and tells nothing", async () => {
    const response = await send(echo, { body: { word: "bug" } });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text).code).toBe("internal_error");
    expect(text).not.toContain("secret detail");
  });

  it("of a database that is down is 503 with Retry-After", async () => {
    const response = await send(echo, { body: { word: "down" } });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a request", () => {
  it.each([
    ["malformed JSON", { text: "{" }, 400, "malformed_json"],
    ["bytes that are no UTF-8", { text: new Uint8Array([0x22, 0xff, 0x22]) }, 400, "malformed_json"],
    [
      "JSON sent as text",
      { body: { word: "a" }, headers: { "content-type": "text/plain" } },
      415,
      "unsupported_media_type",
    ],
    [
      "a form",
      { body: { word: "a" }, headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "unsupported_media_type",
    ],
    ["an unknown field", { body: { word: "a", role: "admin" } }, 400, "invalid_request"],
    ["a wrong type", { body: { word: 7 } }, 400, "invalid_request"],
    ["no body", {}, 400, "invalid_request"],
    ["an unknown parameter", { body: { word: "a" }, search: "?user_id=1" }, 400, "invalid_request"],
    ["a repeated parameter", { body: { word: "a" }, search: "?q=1&q=2" }, 400, "invalid_request"],
    ["a token in the address", { body: { word: "a" }, search: "?access_token=x" }, 400, "invalid_request"],
    ["an id that is none", { body: { word: "a" }, params: { id: "1" } }, 404, "not_found"],
    ["a body over 1 MB", { body: { word: "a".repeat(1_000_001) } }, 413, "body_too_large"],
  ])("with %s is refused", async (_, request, status, code) => {
    const response = await send(echo, request);
    expect(response.status).toBe(status);
    expect((await response.json()).code).toBe(code);
  });

  it("is read no further than the limit when it does not say how long it is", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect((await send(echo, { text: endless })).status).toBe(413);
    expect(sent).toBeLessThan(1_300_000);
  });

  it("names every field that does not fit", async () => {
    const response = await send(echo, { body: { count: "x" } });
    expect((await response.json()).errors).toEqual([
      { field: "word", message: "This field is required." },
      { field: "count", message: "Enter a number." },
    ]);
  });
});

describe("a write from another site", () => {
  it.each([
    ["marked cross-site", { "sec-fetch-site": "cross-site" }],
    ["marked same-site", { "sec-fetch-site": "same-site" }],
    ["with a foreign origin", { origin: "https://evil.example.com" }],
    ["with the origin of a sandbox", { origin: "null" }],
  ])("%s is refused in spite of the cookie", async (_, headers) => {
    const cookie = await newCookie();
    const response = await call(usersApi.updateMe, {
      body: { name: "Mallory" },
      headers: { cookie, ...headers },
    });
    expect(response.status).toBe(403);
    expect((await response.json()).code).toBe("cross_site_request");
  });

  it.each([
    ["marked same-origin", { "sec-fetch-site": "same-origin" }],
    ["with our origin", { origin: "http://localhost:3000" }],
    ["without either mark", {}],
  ])("%s passes", async (_, headers) => {
    const cookie = await newCookie();
    const response = await call(usersApi.updateMe, {
      body: { name: "Ada" },
      headers: { cookie, ...headers },
    });
    expect(response.status).toBe(200);
  });

  it("with a bearer token passes: no browser sends one by itself", async () => {
    const as = await newPerson("candidate");
    const headers = { origin: "https://app.example.com", "sec-fetch-site": "cross-site" };
    expect((await call(usersApi.updateMe, { as, body: { name: "Ada" }, headers })).status).toBe(200);
  });

  it("cannot sign anybody in", async () => {
    const body = { email: "a@example.com", password: "wrong-Kettle-7" };
    const response = await call(usersApi.login, { body, headers: { "sec-fetch-site": "cross-site" } });
    expect(response.status).toBe(403);
  });
});

describe("an access token", () => {
  const claims = { type: "access", sid: ID };
  const signed = (
    key = env().JWT_SECRET,
    { iss = "candor", aud = "candor-api", typ = "at+jwt", exp = "15m" } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", typ })
      .setIssuer(iss)
      .setAudience(aud)
      .setIssuedAt()
      .setExpirationTime(exp)
      .sign(new TextEncoder().encode(key));

  it.each([
    ["of another key", () => signed("x".repeat(32)), "token_invalid"],
    ["of another issuer", () => signed(undefined, { iss: "evil" }), "token_invalid"],
    ["for another audience", () => signed(undefined, { aud: "other" }), "token_invalid"],
    ["of another type", () => signed(undefined, { typ: "JWT" }), "token_invalid"],
    ["that has expired", () => signed(undefined, { exp: "-1s" }), "token_expired"],
    ["without a signature", async () => new UnsecuredJWT(claims).encode(), "token_invalid"],
    ["of a session that never was", () => signed(), "session_over"],
  ])("%s is refused", async (_, token, code) => {
    const headers = { authorization: `Bearer ${await token()}` };
    const response = await call(usersApi.me, { headers });
    expect(response.status).toBe(401);
    expect((await response.json()).code).toBe(code);
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
  });

  it("that is good beats no cookie, and a bad one is not saved by a good cookie", async () => {
    const headers = { cookie: await newCookie(), authorization: "Bearer a.b.c" };
    expect((await call(usersApi.me, { headers })).status).toBe(401);
  });

  it("does not open the door as a cookie", async () => {
    const { accessToken } = await newPerson("candidate");
    const headers = { cookie: `candor.session=${accessToken}` };
    expect((await call(usersApi.me, { headers })).status).toBe(401);
  });
});

describe("the budget of requests", () => {
  it("is 100 a minute for each person, then 429 with Retry-After", async () => {
    const [busy, other] = [await newPerson("candidate"), await newPerson("candidate")];
    for (let i = 0; i < 100; i++) expect((await call(usersApi.me, { as: busy })).status).toBe(200);
    const refused = await call(usersApi.me, { as: busy });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await call(usersApi.me, { as: other })).status).toBe(200);
  });
});

describe("a refusal", () => {
  const admins = route(
    endpoint({
      method: "GET",
      path: "/api/vault",
      allow: ["admin"],
      summary: "Admins only",
      response: z.object({}),
    }),
    () => ({}),
  );

  it("is written down with who, what and why, twenty times a minute at most", async () => {
    const { actor, accessToken } = await newPerson("candidate");
    const headers = { authorization: `Bearer ${accessToken}` };
    for (let i = 0; i < 25; i++)
      expect((await send(admins, { headers, method: "GET", params: {} })).status).toBe(403);
    const rows = await db()
      .select()
      .from(events)
      .where(and(eq(events.eventType, "access_denied"), eq(events.userId, actor.id)));
    expect(rows).toHaveLength(20);
    expect(rows[0]?.payload).toMatchObject({
      method: "GET",
      path: "/api/vault",
      status: 403,
      code: "not_allowed",
    });
  });
});

describe("an upload", () => {
  const upload = route(
    endpoint({
      method: "POST",
      path: "/api/box",
      allow: "anyone",
      summary: "Takes a file",
      upload: true,
      response: z.object({ name: z.string(), size: z.int(), last: z.int() }),
    }),
    ({ file }) => {
      const { bytes, filename } = file();
      return { name: filename, size: bytes.length, last: bytes.at(-1) ?? -1 };
    },
  );
  const limit = 5 * 1_048_576;

  it("arrives byte for byte, up to the limit", async () => {
    const bytes = new Uint8Array(limit).fill(13);
    const response = await sendForm(upload, [["file", new File([bytes], "résumé.pdf")]]);
    expect(await response.json()).toEqual({ name: "résumé.pdf", size: limit, last: 13 });
  });

  it("of one byte more is 413", async () => {
    const response = await sendForm(upload, [["file", new File([new Uint8Array(limit + 1)], "big.pdf")]]);
    expect(response.status).toBe(413);
    expect((await response.json()).detail).toBe("The file is larger than 5\u00A0MB.");
  });

  it.each<[string, [string, File | string][]]>([
    ["no file", []],
    [
      "two files",
      [
        ["file", new File(["a"], "a")],
        ["file", new File(["b"], "b")],
      ],
    ],
    ["a file by another name", [["cv", new File(["a"], "a")]]],
    ["a text in its place", [["file", "a"]]],
    [
      "a field beside it",
      [
        ["file", new File(["a"], "a")],
        ["user_id", "1"],
      ],
    ],
  ])("with %s is refused", async (_, entries) => {
    const response = await sendForm(upload, entries);
    expect(response.status).toBe(400);
  });

  it("that is not multipart is refused", async () => {
    expect((await send(upload, { body: { file: "a" }, params: {} })).status).toBe(415);
    const broken = {
      text: "--nothing",
      params: {},
      headers: { "content-type": "multipart/form-data; boundary=x" },
    };
    expect((await (await send(upload, broken)).json()).code).toBe("malformed_multipart");
  });
});

describe("the budget of uploads", () => {
  const upload = route(
    endpoint({
      method: "POST",
      path: "/api/box",
      allow: "anyone",
      summary: "Takes a file that is not empty",
      upload: true,
      limit: "upload",
      response: z.object({ size: z.int() }),
    }),
    ({ file }) => {
      const { bytes } = file();
      if (bytes.length === 0) throw badRequest("empty_file", "The file is empty.");
      return { size: bytes.length };
    },
  );
  const full: [string, File][] = [["file", new File(["a"], "a")]];

  it("counts the files that are taken, not those that are refused", async () => {
    const { requests } = env().RATE_LIMIT_UPLOAD;
    for (let i = 0; i < requests + 2; i++) {
      expect((await sendForm(upload, [["file", new File([], "empty")]])).status).toBe(400);
      expect((await sendForm(upload, [])).status).toBe(400);
    }
    for (let i = 0; i < requests; i++) expect((await sendForm(upload, full)).status).toBe(200);
  });

  it("is not refilled by the calls that it refuses", async () => {
    for (let i = 0; i < env().RATE_LIMIT_UPLOAD.requests; i++) await sendForm(upload, full);
    for (let i = 0; i < 3; i++) expect((await sendForm(upload, full)).status).toBe(429);
  });
});

type Sent = {
  method?: string;
  body?: unknown;
  text?: BodyInit;
  headers?: Record<string, string>;
  search?: string;
  params?: Record<string, string>;
};

function send(
  handler: RouteHandler,
  { method = "POST", body, text, headers, search = "", params = { id: ID } }: Sent,
) {
  const request = new Request(`http://localhost:3000/api/test${search}`, {
    method,
    headers: { host: "localhost:3000", "content-type": "application/json", ...headers },
    body: text ?? (body === undefined ? undefined : JSON.stringify(body)),
    // Node asks for this where the body is a stream; the DOM's types do not know it.
    ...{ duplex: "half" },
  });
  return handler(request, { params: Promise.resolve(params) });
}

function sendForm(handler: RouteHandler, entries: [string, File | string][]) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  const request = new Request("http://localhost:3000/api/box", { method: "POST", body: form });
  return handler(request, { params: Promise.resolve({}) });
}

async function newCookie(): Promise<string> {
  const response = await call(usersApi.register, {
    body: {
      name: "Ada",
      email: `a-${crypto.randomUUID()}@example.com`,
      password: "seven-Purple-kettles-7",
      role: "candidate",
    },
  });
  return cookieOf(response);
}
