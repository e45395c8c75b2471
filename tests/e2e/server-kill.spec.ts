import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { isNotNull } from "drizzle-orm";
import { closeDatabase, db, openDatabase } from "#db/client.ts";
import { workRuns, workSteps } from "#db/schema/background.ts";
import { isRunning, processTree } from "./process-tree.ts";
import { freePort, killServers, type RunningServer, refusedStart, startServer } from "./server.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FIXTURES = join(ROOT, "tests/fixtures/resumes");
const UPLOADS = 10;

test.describe.configure({ mode: "serial" });

test.afterAll(killServers);

const dataDir = mkdtempSync(join(tmpdir(), "candor-kill-"));
const env = { DEMO_DATA: "off", LOG_LEVEL: "debug", RATE_LIMIT_UPLOAD: "100/h" };
let token = "";

test("a kill while ten uploads are being read loses none and repeats no completed step", async () => {
  const first = await startServer({ dataDir, port: await freePort(), env });
  await register(first);
  const ids = await Promise.all(Array.from({ length: UPLOADS }, (_, n) => upload(first, n)));
  await until(() => first.output().includes('"checkpoint":"extract"'), 30_000);
  first.child.kill("SIGKILL");
  await first.ended;

  const completed = await completedSteps();
  const second = await startServer({ dataDir, port: await freePort(), env });
  const resumes = await allEnded(second);
  expect(resumes.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(resumes.map(({ status }) => status)).toEqual(ids.map(() => "parsed"));
  const begun = checkpointsIn(second.output());
  expect(begun.size).toBeGreaterThan(0);
  expect([...begun].filter((checkpoint) => completed.has(checkpoint))).toEqual([]);
  second.child.kill("SIGTERM");
  await second.ended;
});

test("SIGTERM to npm leaves no process behind", async () => {
  const server = await startServer({ dataDir, port: await freePort(), env, throughNpm: true });
  await upload(server, 0);
  const tree = processTree(server.child.pid ?? 0);
  expect(tree.length).toBeGreaterThan(1);
  server.child.kill("SIGTERM");
  await until(() => !tree.some(isRunning), 20_000);
  expect(tree.filter(isRunning)).toEqual([]);
});

test("a port in use and a folder in use are said in one sentence", async () => {
  const port = await freePort();
  const server = await startServer({ dataDir, port, env });
  const samePort = await refusedStart({ dataDir: `${dataDir}-2`, port });
  expect(samePort.trim().split("\n")).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
  const sameFolder = await refusedStart({ dataDir, port: await freePort() });
  expect(sameFolder.trim().split("\n").at(-1)).toContain("is in use by process");
  expect(sameFolder).not.toContain("    at ");
  server.child.kill("SIGTERM");
  await server.ended;
});

async function register({ url }: RunningServer): Promise<void> {
  const response = await fetch(`${url}/api/auth/register`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({
      name: "Dana Whitfield",
      email: "dana.whitfield@example.com",
      password: "timetable-42-keeper",
      role: "candidate",
    }),
  });
  expect(response.status).toBe(201);
  token = (await response.json()).access_token;
}

async function upload({ url }: RunningServer, n: number): Promise<string> {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".pdf"));
  const name = names[n % names.length] ?? "";
  const form = new FormData();
  form.append("file", new File([readFileSync(join(FIXTURES, name))], name));
  const response = await fetch(`${url}/api/resumes/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  expect(response.status).toBe(202);
  return (await response.json()).id;
}

async function allEnded({ url }: RunningServer): Promise<{ id: string; status: string }[]> {
  for (let waited = 0; ; waited += 500) {
    const response = await fetch(`${url}/api/resumes/me`, { headers: { authorization: `Bearer ${token}` } });
    const { items } = (await response.json()) as { items: { id: string; status: string; stage: string }[] };
    const isOver = items.every(({ status, stage }) => status === "failed" || stage === "indexed");
    if (isOver || waited > 60_000) return items;
    await pause(500);
  }
}

/** What the database says is done, as "checkpoint resume". Nobody else has the folder open now. */
async function completedSteps(): Promise<Set<string>> {
  await openDatabase({ dataDir, root: ROOT });
  const runs = new Map((await db().select().from(workRuns)).map((run) => [run.id, run]));
  const steps = await db().select().from(workSteps).where(isNotNull(workSteps.result));
  await closeDatabase();
  return new Set(
    steps.map(({ runId, name }) => `${name} ${String(runs.get(runId)?.event.data["resume_id"])}`),
  );
}

function checkpointsIn(output: string): Set<string> {
  const lines = output.matchAll(/"resume_id":"([^"]+)","checkpoint":"([^"]+)"/g);
  return new Set([...lines].map(([, resume, checkpoint]) => `${checkpoint} ${resume}`));
}

async function until(isTrue: () => boolean, limitMs: number): Promise<void> {
  for (let waited = 0; !isTrue() && waited < limitMs; waited += 50) await pause(50);
}
