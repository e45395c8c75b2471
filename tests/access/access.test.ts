import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "#app/api/endpoints.ts";
import type { Endpoint } from "#lib/http/endpoint.ts";
import { ROLES, type Role } from "#lib/vocabulary.ts";
import { call, freshLimits, newPerson, type Person, routeFile } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";

// Called by machines that sign their requests, so it has a lock of its own.
const SIGNED_ROUTES = ["app/api/inngest/route.ts"];

// Answers for every path that no endpoint has.
const NO_ENDPOINT = "app/api/[[...path]]/route.ts";

const NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

describe("the list of endpoints", () => {
  const root = resolve(import.meta.dirname, "../..");
  const written = [...globSync("app/api/**/route.ts", { cwd: root }), "app/health/route.ts"]
    .filter((file) => !SIGNED_ROUTES.includes(file) && file !== NO_ENDPOINT)
    .flatMap((file) => methodsOf(resolve(root, file)).map((method) => `${method} ${resolve(root, file)}`));
  const listed = endpoints.map((endpoint) => `${endpoint.method} ${routeFile(endpoint.path)}`);

  it("names every exported route handler, and no other", () => {
    expect([...listed].sort()).toEqual([...written].sort());
  });

  it("names each method of a path once", () => {
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe("access", () => {
  testDatabase();
  freshLimits();
  const people = new Map<Role, Person>();
  beforeAll(async () => {
    for (const role of ROLES) people.set(role, await newPerson(role));
  });

  for (const endpoint of endpoints) {
    const name = `${endpoint.method} ${endpoint.path}`;
    if (endpoint.allow === "anyone") {
      it(`${name} lets anyone in`, async () => {
        const response = await call(endpoint, { params: paramsOf(endpoint) });
        // 401 here would be about what the body proves (a wrong password, say), never about who calls.
        expect(await codeOf(response)).not.toBe("not_signed_in");
        expect(response.status).not.toBe(403);
        expect(response.status).not.toBe(500);
      });
      continue;
    }

    it(`${name} turns away who is not signed in`, async () => {
      const response = await call(endpoint, { params: paramsOf(endpoint) });
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe("not_signed_in");
    });

    for (const role of ROLES) {
      const isAllowed = endpoint.allow.includes(role);
      it(`${name} ${isAllowed ? "lets in" : "turns away"} a ${role}`, async () => {
        const as = isTokenEnding(endpoint) ? await newPerson(role) : people.get(role);
        const response = await call(endpoint, { as, params: paramsOf(endpoint) });
        const isTurnedAway = response.status === 401 || response.status === 403;
        // Nothing belongs to these people and no body is sent: inside, the answer is about the request itself.
        expect(isTurnedAway).toBe(!isAllowed);
        expect(response.status).not.toBe(500);
        if (!isAllowed) expect(await codeOf(response)).toBe("not_allowed");
      });
    }
  }
});

function paramsOf(endpoint: Endpoint): Record<string, string> {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  return Object.fromEntries(names.map((name) => [name, NOBODYS_ID]));
}

function isTokenEnding(endpoint: Endpoint): boolean {
  return endpoint.path.startsWith("/api/auth/");
}

async function codeOf(response: Response): Promise<unknown> {
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  return isProblem ? (await response.json()).code : undefined;
}

function methodsOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return [
    ...readFileSync(file, "utf8").matchAll(/export const (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g),
  ].map(([, method]) => method ?? "");
}
