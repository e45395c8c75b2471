import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import canonicalize from "canonicalize";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET, POST, PUT } from "#app/api/inngest/route.ts";
import { db, rawDatabase } from "#db/client.ts";
import { workRuns } from "#db/schema/background.ts";
import { embeddedSigningKey } from "#inngest/embedded/bridge.ts";
import { type EmbeddedRunner, startEmbeddedRunner } from "#inngest/embedded/runner.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { SpecDriver, signatureOf } from "./inngest-driver.ts";
import { endpointFor, events, inngest, noted } from "./sample-functions.ts";

testDatabase();

const key = embeddedSigningKey();
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A handler behind a port on this machine: its address. */
async function listen(handler: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    const { method = "GET", url = "/" } = incoming;
    const body = method === "GET" ? undefined : Buffer.concat(chunks);
    const response = await handler(
      new Request(`http://${headers.get("host")}${url}`, { method, headers, body }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/api/inngest`;
}

const json = { "content-type": "application/json" };
const callBody = (event: object, ctx: object = {}) =>
  canonicalize({
    event,
    events: [event],
    steps: {},
    version: -1,
    ctx: {
      run_id: "run",
      attempt: 0,
      disable_immediate_execution: false,
      use_api: false,
      stack: { stack: [], current: 0 },
      ...ctx,
    },
  }) ?? "";

describe("the endpoint for Inngest, over HTTP", () => {
  const route: Record<string, (request: Request) => Promise<Response>> = { GET, POST, PUT };
  let url: string;
  beforeAll(async () => {
    url = await listen(
      async (request) => route[request.method]?.(request) ?? new Response(null, { status: 405 }),
    );
  });
  const body = callBody({ id: "1", name: "job/changed", data: {}, ts: 1 });
  const post = (headers: Record<string, string>, query = "?fnId=candor-match-job&stepId=step") =>
    fetch(url + query, { method: "POST", body, headers: { ...json, ...headers } });
  const signed = (text: string, seconds?: number) => ({
    "x-inngest-signature": signatureOf(text, key, seconds),
  });

  // The specification names 500 for a refused signature; the SDK answers 401, which says the same more plainly.
  it.each([
    ["without a signature", {}],
    ["with the signature of another body", signed("another")],
    ["with a signature older than five minutes", signed(body, Math.round(Date.now() / 1000) - 310)],
    ["with a signature of another key", { "x-inngest-signature": signatureOf(body, "signkey-prod-00") }],
    ["with something that is no signature", { "x-inngest-signature": "t=now&s=yes" }],
  ])("refuses a call %s", async (_, headers) => {
    const response = await post(headers);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain("candor");
  });

  it("answers 500 for a function that it does not have", async () => {
    expect((await post(signed(body), "?fnId=candor-nothing&stepId=step")).status).toBe(500);
  });

  it("answers 400 and asks for no retry when an event is not what the function takes", async () => {
    const response = await post(signed(body));
    expect([response.status, response.headers.get("x-inngest-no-retry")]).toEqual([400, "true"]);
  });

  it("declares its functions in band to who has the key, and to nobody else", async () => {
    const sync = canonicalize({ url }) ?? "";
    const put = (headers: Record<string, string>) =>
      fetch(url, {
        method: "PUT",
        body: sync,
        headers: { ...json, "x-inngest-sync-kind": "in_band", ...headers },
      });
    expect((await put({})).status).toBe(401);
    const response = await put(signed(sync));
    expect(response.status).toBe(200);
    expect(response.headers.get("x-inngest-sync-kind")).toBe("in_band");
    const declared = await response.json();
    expect(declared.app_id).toBe("candor");
    const ids = declared.functions.map(({ id }: { id: string }) => id);
    expect(ids).toContain("candor-parse-resume");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells who has the key what it is, and nobody else", async () => {
    expect((await fetch(url)).status).toBe(401);
    const seen = await (await fetch(url, { headers: signed("") })).json();
    const hash = createHash("sha256")
      .update(Buffer.from(key.replace(/^signkey-\w+-/, ""), "hex"))
      .digest("hex");
    expect(seen).toMatchObject({ mode: "cloud", has_event_key: true, has_signing_key: true });
    expect(seen.function_count).toBeGreaterThanOrEqual(6);
    expect(seen.signing_key_hash).toBe(hash.slice(0, 12));
  });

  it("answers the probe for trust only with a signature", async () => {
    const probe = "?fnId=candor-match-job&stepId=step&probe=trust";
    expect((await post({}, probe)).status).toBe(401);
    const response = await post(signed(body), probe);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-inngest-signature")).toMatch(/^t=\d+&s=[0-9a-f]{64}$/);
  });
});

describe("the steps of a function, over HTTP", () => {
  let url: string;
  beforeAll(async () => {
    url = await listen(endpointFor());
  });
  const ask = async (fn: string, ctx: object = {}, step = "step") => {
    const event = { id: `ask-${fn}`, name: `sample/${fn}`, data: { id: `ask ${fn}` }, ts: 1 };
    const body = callBody(event, ctx);
    const headers = { ...json, "x-inngest-signature": signatureOf(body, key) };
    return fetch(`${url}?fnId=sample-${fn}&stepId=${step}`, { method: "POST", body, headers });
  };
  const sha1 = (name: string) => createHash("sha1").update(name).digest("hex");

  it("are reported with 206, under the SHA-1 of their names", async () => {
    const response = await ask("told");
    expect(response.status).toBe(206);
    expect(response.headers.get("x-inngest-sdk")).toMatch(/^inngest-js:v\d/);
    expect(await response.json()).toMatchObject([{ id: sha1("hear"), op: "StepRun" }]);
  });

  it("are planned, not run, where immediate execution is off", async () => {
    const before = noted("told", "ask told").length;
    const planned = await (await ask("told", { disable_immediate_execution: true })).json();
    expect(planned).toMatchObject([{ id: sha1("hear"), op: "StepPlanned" }]);
    expect(noted("told", "ask told")).toHaveLength(before);
    const ran = await (await ask("told", { disable_immediate_execution: true }, sha1("hear"))).json();
    expect(ran).toMatchObject([{ id: sha1("hear"), op: "StepRun" }]);
    expect(noted("told", "ask told")).toHaveLength(before + 1);
  });

  it("fail as StepError or StepFailed, and say when to come back", async () => {
    expect(await (await ask("flaky")).json()).toMatchObject([
      { op: "StepError", error: { message: "not yet" } },
    ]);
    expect(await (await ask("fatal")).json()).toMatchObject([{ op: "StepFailed" }]);
    const later = await ask("later");
    expect(later.headers.get("x-inngest-no-retry")).toBe("false");
    expect(Number(later.headers.get("retry-after"))).toBe(1);
  });

  it("wait, invoke and come several at a time with the options of the specification", async () => {
    expect(await (await ask("wait")).json()).toMatchObject([
      { op: "WaitForEvent", name: "sample/go", opts: { timeout: "20s" } },
    ]);
    expect(await (await ask("invoke")).json()).toMatchObject([
      { op: "InvokeFunction", opts: { function_id: "sample-parallel" } },
    ]);
    const parts = await (await ask("parallel")).json();
    expect(parts.map(({ op }: { op: string }) => op)).toEqual(["StepPlanned", "StepPlanned", "StepPlanned"]);
  });
});

describe("the embedded runner and a driver written from the specification", { timeout: 60_000 }, () => {
  const attempts: Record<string, number> = { "sample-caught": 1, "sample-outside": 2 };
  const table = [
    "steps",
    "flaky",
    "later",
    "fatal",
    "caught",
    "parallel",
    "race",
    "invoke",
    "wait",
    "outside",
  ] as const;
  let driver: SpecDriver;
  let runner: EmbeddedRunner;
  beforeAll(async () => {
    const url = await listen(endpointFor());
    const go = { id: "go", name: "sample/go", data: { id: "driver wait" }, ts: 1 };
    driver = new SpecDriver(url, key, attempts, [go]);
    runner = await startEmbeddedRunner({ database: rawDatabase(), endpoint: endpointFor(), retryBaseMs: 20 });
  });
  afterAll(() => runner?.stop());

  it.each(table)("bring %s to the same end, with the same steps run as often", async (name) => {
    const functionId = `sample-${name}`;
    const event = {
      id: `driver-${name}`,
      name: `sample/${name}`,
      data: { id: `driver ${name}` },
      ts: Date.now(),
    };
    const driven = await driver.run(functionId, event);
    await inngest.send(events[name].create({ id: `runner ${name}` }));
    const ran = await vi.waitFor(
      async () => {
        const runs = await db().select().from(workRuns);
        const run = runs.find(
          (each) => each.functionId === functionId && each.event.data.id === `runner ${name}`,
        );
        if (name === "wait" && noted("waited", "runner wait").length === 0) {
          await inngest.send(events.go.create({ id: "runner wait" }));
        }
        expect(run?.status).not.toBe("running");
        return run;
      },
      { timeout: 40_000, interval: 100 },
    );
    const error = ran?.error as { message: string } | null | undefined;
    expect({ status: ran?.status, output: ran?.output ?? null, error: error?.message ?? null }).toEqual(
      driven,
    );
    expect(bodiesRun(`runner ${name}`)).toEqual(bodiesRun(`driver ${name}`));
  });
});

const BODIES = ["first", "second", "flaky", "later", "fatal", "caught", "part", "sum", "race", "inside"];

/** How often each step of a run was run, by the note that its body leaves. */
function bodiesRun(id: string): Record<string, number> {
  return Object.fromEntries(BODIES.map((what) => [what, noted(what, id).length]));
}
