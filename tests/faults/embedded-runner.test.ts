import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { db, rawDatabase } from "#db/client.ts";
import { workRuns } from "#db/schema/background.ts";
import { type EmbeddedRunner, startEmbeddedRunner } from "#inngest/embedded/runner.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { endpointFor, events, inngest, noted, pause } from "./sample-functions.ts";

testDatabase();

let runner: EmbeddedRunner;
beforeAll(async () => {
  runner = await startEmbeddedRunner({ database: rawDatabase(), endpoint: endpointFor(), retryBaseMs: 50 });
});
afterAll(() => runner?.stop());

const settled = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const runsOf = async (functionId: string) =>
  (await db().select().from(workRuns)).filter((run) => run.functionId === `sample-${functionId}`);

describe("the embedded runner", { concurrent: true, timeout: 20_000 }, () => {
  it("runs each step once, keeps its result across sleeps, and sends events from inside", async () => {
    await inngest.send(events.steps.create({ id: "a" }));
    await settled(() => expect(noted("told", "a")).toHaveLength(1));
    await settled(() => expect(noted("steps ended", "a").length).toBeGreaterThan(0));
    expect(noted("first", "a")).toHaveLength(1);
    expect(noted("second", "a")).toHaveLength(1);
    const [first] = noted("first", "a");
    const [second] = noted("second", "a");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(300);
    expect(noted("steps ended", "a").at(-1)).toMatchObject({ second: 42, when: "2026-01-01T00:00:00.000Z" });
  });

  it("tries a failing step again with growing pauses", async () => {
    await inngest.send(events.flaky.create({ id: "b" }));
    await settled(() => expect(noted("flaky", "b").map((line) => line.attempt)).toEqual([0, 1, 2]));
    await settled(async () =>
      expect(await runsOf("flaky")).toMatchObject([{ status: "completed", output: 2 }]),
    );
  });

  it("waits as long as Retry-After says", async () => {
    await inngest.send(events.later.create({ id: "c" }));
    await settled(() => expect(noted("later", "c")).toHaveLength(2));
    const [first, second] = noted("later", "c");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it("ends at an error that cannot be mended, and tells onFailure its sentence and code", async () => {
    await inngest.send(events.fatal.create({ id: "d" }));
    await settled(() => expect(noted("failed", "d")).toHaveLength(1));
    expect(noted("fatal", "d")).toHaveLength(1);
    const told = { message: "This file is corrupt.", code: "corrupt_document", of: "sample-fatal" };
    expect(noted("failed", "d")[0]).toMatchObject(told);
    expect(await runsOf("fatal")).toMatchObject([{ status: "failed" }]);
  });

  it("lets a function catch the error of a step and go on", async () => {
    await inngest.send(events.caught.create({ id: "e" }));
    await settled(() => expect(noted("caught", "e")[0]?.error).toContain("down"));
  });

  it("runs parallel steps side by side and joins them", async () => {
    await inngest.send(events.parallel.create({ id: "f" }));
    await settled(() => expect(noted("sum", "f")[0]?.sum).toBe(6));
    expect(noted("part", "f")).toHaveLength(3);
    const starts = noted("part", "f").map((line) => line.at);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(100);
  });

  it("goes on after the first of a race, once", async () => {
    await inngest.send(events.race.create({ id: "g" }));
    await settled(() => expect(noted("race", "g")).toHaveLength(1));
    await settled(async () => expect(await runsOf("race")).toMatchObject([{ status: "completed" }]));
    expect(noted("race", "g")).toMatchObject([{ winner: "quick" }]);
  });

  it("invokes another function and receives its result", async () => {
    await inngest.send(events.invoke.create({ id: "h" }));
    await settled(() => expect(noted("invoked", "h").at(-1)?.sum).toBe(6));
  });

  it("waits for the event that matches, and no longer than the timeout", async () => {
    await inngest.send(events.wait.create({ id: "i" }));
    await pause(300);
    await inngest.send(events.go.create({ id: "somebody else" }));
    await pause(100);
    expect(noted("waited", "i")).toEqual([]);
    await inngest.send(events.go.create({ id: "i" }));
    await settled(() => expect(noted("waited", "i").at(-1)).toMatchObject({ came: "i", never: null }));
  });

  it("starts one run per idempotency key, and one per event id however often it is sent", async () => {
    await inngest.send([events.once.create({ id: "j" }), events.once.create({ id: "j" })]);
    await inngest.send(events.once.create({ id: "j" }));
    const repeated = { ...events.told.create({ id: "k" }), id: "11111111-1111-4111-8111-111111111111" };
    await Promise.all([inngest.send(repeated), inngest.send(repeated), inngest.send(repeated)]);
    await settled(() => expect(noted("told", "k")).toHaveLength(1));
    await pause(300);
    expect(noted("once", "j")).toHaveLength(1);
    expect(noted("told", "k")).toHaveLength(1);
  });

  it("keeps to the concurrency limit of each key, and lets other keys pass", async () => {
    const sent = ["l1", "l2", "l3", "l4", "l5"].map((id) => events.keyed.create({ id, user: "busy" }));
    await inngest.send([...sent, events.keyed.create({ id: "l6", user: "other" })]);
    await settled(() => expect(noted("keyed ends")).toHaveLength(6));
    expect(mostAtOnce("busy")).toBe(2);
    const order = noted("keyed begins").map((line) => line.id);
    expect(order.indexOf("l6")).toBeLessThan(4);
  });

  it("starts no more runs in a period than a throttle allows for each key, and loses none", async () => {
    const ids = ["t1", "t2", "t3", "t4", "t5", "t6"];
    await inngest.send(ids.map((id) => events.throttled.create({ id, user: "many" })));
    await inngest.send(events.throttled.create({ id: "t7", user: "other" }));
    await settled(() => expect(noted("throttled").filter(({ user }) => user === "many")).toHaveLength(6));
    const at = noted("throttled")
      .filter(({ user }) => user === "many")
      .map((line) => line.at);
    // Two at once, then one in 400 ms; on a busy machine the first may be late by a second.
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(4 * 400 - 1000);
    const other = noted("throttled", "t7")[0]?.at ?? Number.POSITIVE_INFINITY;
    expect(other).toBeLessThan(at.at(-1) ?? 0);
  });

  it("takes the more important run first", async () => {
    const ranks = { m0: 0, m1: -100, m2: 50, m3: 300 };
    await inngest.send(Object.entries(ranks).map(([id, rank]) => events.ranked.create({ id, rank })));
    await settled(() => expect(noted("ranked")).toHaveLength(4));
    expect(noted("ranked").map((line) => line.id)).toEqual(["m3", "m2", "m0", "m1"]);
  });

  it("cancels the run that the event names, and no other", async () => {
    await inngest.send([events.stoppable.create({ id: "n1" }), events.stoppable.create({ id: "n2" })]);
    await settled(() => expect(noted("stoppable begins")).toHaveLength(2));
    await inngest.send(events.stop.create({ id: "n1" }));
    await settled(() => expect(noted("stoppable ends", "n2")).toHaveLength(1));
    await pause(200);
    expect(noted("stoppable ends", "n1")).toEqual([]);
    const ends = ["cancelled", "completed"];
    await settled(async () =>
      expect((await runsOf("stoppable")).map((run) => run.status).sort()).toEqual(ends),
    );
  });

  it("tries a function that fails outside its steps again without repeating them", async () => {
    await inngest.send(events.outside.create({ id: "o" }));
    await settled(async () => expect(await runsOf("outside")).toMatchObject([{ status: "completed" }]));
    expect(noted("inside", "o")).toHaveLength(1);
    expect(noted("outside", "o").map((line) => line.attempt)).toEqual([0, 1]);
  });

  it("counts what waits and what is dead", async () => {
    await settled(() => expect(noted("failed", "d")).toHaveLength(1));
    const depth = await runner.depth();
    expect(depth.dead).toBeGreaterThanOrEqual(1);
    expect(depth.ready).toBeGreaterThanOrEqual(0);
  });
});

/** The most runs of one user between "begins" and "ends" at the same time. */
function mostAtOnce(user: string): number {
  let now = 0;
  let most = 0;
  const lines = [...noted("keyed begins"), ...noted("keyed ends")].filter((line) => line.user === user);
  for (const line of lines.sort((a, b) => a.at - b.at || Number(a.what > b.what ? 1 : -1) * -1)) {
    now += line.what === "keyed begins" ? 1 : -1;
    most = Math.max(most, now);
  }
  return most;
}
