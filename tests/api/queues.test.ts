import { desc, eq } from "drizzle-orm";
import { NonRetriableError } from "inngest";
import { serve } from "inngest/edge";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { db, rawDatabase } from "#db/client.ts";
import { emailOutbox, events, outboxEvents, workRuns } from "#db/schema/index.ts";
import { type EmbeddedRunner, startEmbeddedRunner } from "#inngest/embedded/runner.ts";
import type { DeadRunView, OutboxItem, QueuesView } from "#lib/reports/api.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { inngest, events as samples } from "../faults/sample-functions.ts";

testDatabase();
freshLimits();

const poisoned = new Set<string>();
const done: string[] = [];
const mendable = inngest.createFunction(
  { id: "mendable", triggers: [samples.fatal], retries: 1 },
  async ({ event, step }) => {
    const { id } = event.data;
    await step.run("work", () => {
      if (poisoned.has(id)) throw new NonRetriableError(`"Dana Whitfield" broke the reader of ${id}`);
      done.push(id);
    });
  },
);

let runner: EmbeddedRunner;
let admin: Person;
beforeAll(async () => {
  admin = await newPerson("admin");
  const endpoint = serve({ client: inngest, functions: [mendable] });
  runner = await startEmbeddedRunner({ database: rawDatabase(), endpoint, retryBaseMs: 20 });
});
afterAll(() => runner?.stop());

const answerOf = async <T>(...given: Parameters<typeof call>): Promise<T> => (await call(...given)).json();
const queues = () => answerOf<QueuesView>(reportsApi.queues, { as: admin });
const dead = async () => (await answerOf<{ items: DeadRunView[] }>(reportsApi.deadRuns, { as: admin })).items;
const act = (endpoint: typeof reportsApi.replay | typeof reportsApi.dismiss, id: string) =>
  call(endpoint, { as: admin, params: { id } });

async function deadRun(id: string): Promise<DeadRunView> {
  const before = new Set((await dead()).map((run) => run.id));
  poisoned.add(id);
  await inngest.send(samples.fatal.create({ id }));
  return vi.waitFor(
    async () => {
      const found = (await dead()).find((run) => !before.has(run.id));
      if (!found) throw new Error("not dead yet");
      return found;
    },
    { timeout: 15_000, interval: 20 },
  );
}

it("lists a run that failed for good, and completes it once when it is replayed after mending", async () => {
  const run = await deadRun("a");
  expect(run).toMatchObject({ function: "sample-mendable", event: "sample/fatal", status: "failed" });
  expect(run.error).toBe("“…” broke the reader of a");
  expect(await queues()).toMatchObject({ runner: "embedded", dead: 1, failed_last_hour: 1 });
  poisoned.delete("a");
  const [first, second] = await Promise.all([act(reportsApi.replay, run.id), act(reportsApi.replay, run.id)]);
  const answers: DeadRunView[] = [await first.json(), await second.json()];
  expect(answers[0]).toMatchObject({ settled_as: "replayed" });
  expect(answers[1]).toEqual(answers[0]);
  await vi.waitFor(async () => expect(await queues()).toMatchObject({ running: 0, completed_last_hour: 1 }), {
    timeout: 15_000,
    interval: 20,
  });
  expect(done).toEqual(["a"]);
  expect(await dead()).toEqual([]);
  const runs = await db().select().from(workRuns).where(eq(workRuns.functionId, "sample-mendable"));
  expect(runs.map(({ status }) => status).sort()).toEqual(["completed", "failed"]);
  const told = db().select().from(events).where(eq(events.eventType, "run_replayed"));
  expect(await told).toMatchObject([
    { userId: admin.actor.id, payload: { run_id: run.id, replayed_by: answers[0]?.replayed_by } },
  ]);
});

it("lists a replayed run that fails again as another", async () => {
  const run = await deadRun("b");
  await act(reportsApi.replay, run.id);
  await vi.waitFor(async () => expect((await dead()).map(({ id }) => id)).not.toContain(run.id), {
    timeout: 15_000,
    interval: 20,
  });
  const again = await vi.waitFor(
    async () => {
      const [found] = await dead();
      if (!found) throw new Error("not dead again yet");
      return found;
    },
    { timeout: 15_000, interval: 20 },
  );
  expect(again.id).not.toBe(run.id);
  expect((await act(reportsApi.dismiss, again.id)).status).toBe(200);
});

it("takes a dismissed run off the list for good", async () => {
  const run = await deadRun("c");
  expect(await (await act(reportsApi.dismiss, run.id)).json()).toMatchObject({ settled_as: "dismissed" });
  expect((await act(reportsApi.dismiss, run.id)).status).toBe(200);
  expect(await dead()).toEqual([]);
  expect(await (await act(reportsApi.replay, run.id)).json()).toMatchObject({ code: "run_dismissed" });
  expect((await act(reportsApi.replay, "nobody")).status).toBe(404);
  const told = await db().select().from(events).orderBy(desc(events.sequence)).limit(1);
  expect(told).toMatchObject([{ eventType: "run_dismissed", payload: { run_id: run.id } }]);
});

it("shows the events that are not sent, with their last error, and the mails", async () => {
  const create = { name: "sample/fatal", payload: {}, attempts: 3, lastError: "Error: connect ECONNREFUSED" };
  await db()
    .insert(outboxEvents)
    .values([create, { name: "sample/told", payload: {}, sentAt: new Date() }]);
  await db().insert(emailOutbox).values({
    toAddress: "dana@example.com",
    template: "sample",
    subject: "News of your application",
    body: "It was read.",
    dedupeKey: "sample:1",
  });
  const list = (kind: string) =>
    answerOf<{ items: OutboxItem[] }>(reportsApi.outbox, { as: admin, query: { kind } });
  expect((await list("event")).items).toMatchObject([
    { kind: "event", name: "sample/fatal", attempts: 3, last_error: "Error: connect ECONNREFUSED", to: null },
  ]);
  expect((await list("mail")).items).toMatchObject([
    { kind: "mail", name: "News of your application", to: "dana@example.com", body: "It was read." },
  ]);
  expect((await queues()).outbox).toMatchObject({ unsent: 1, failing: 1 });
});

it("replays nothing where no runner is in the process", async () => {
  const run = await deadRun("d");
  await runner.stop();
  expect(await (await act(reportsApi.replay, run.id)).json()).toMatchObject({
    status: 409,
    code: "no_runner",
  });
  expect((await dead()).map(({ id }) => id)).toEqual([run.id]);
});
