import { cron, eventType } from "inngest";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { db, rawDatabase } from "#db/client.ts";
import { workRuns } from "#db/schema/background.ts";
import { startEmbeddedRunner } from "#inngest/embedded/runner.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { endpointFor, inngest, note, noted, pause } from "./sample-functions.ts";

testDatabase();

const long = eventType("stop/long", { schema: z.object({ id: z.string(), ms: z.number() }) });
const slow = inngest.createFunction({ id: "slow", triggers: [long], retries: 0 }, async ({ event, step }) => {
  const { id, ms } = event.data;
  await step.run("first", () => note("first", id));
  await step.run("second", async () => {
    note("second begins", id);
    await pause(ms);
    note("second ends", id);
  });
  await step.run("third", () => note("third", id));
});

const start = (served: Parameters<typeof endpointFor>[0] = [slow]) =>
  startEmbeddedRunner({
    database: rawDatabase(),
    endpoint: endpointFor(served),
    retryBaseMs: 20,
    graceMs: 400,
  });
const settled = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const statuses = async () => (await db().select().from(workRuns)).map((run) => run.status);

afterEach(async () => {
  await db().delete(workRuns);
});

describe("stopping the embedded runner", { timeout: 30_000 }, () => {
  it("lets the step that runs come to its end, and goes on from there after the next start", async () => {
    const runner = await start();
    await inngest.send(long.create({ id: "short", ms: 150 }));
    await settled(() => expect(noted("second begins", "short")).toHaveLength(1));
    await runner.stop();
    expect(noted("second ends", "short")).toHaveLength(1);
    const next = await start();
    await settled(() => expect(noted("third", "short")).toHaveLength(1));
    await next.stop();
    for (const what of ["first", "second begins", "third"]) expect(noted(what, "short")).toHaveLength(1);
  });

  it("hands back a step that takes too long, and refuses its late result", async () => {
    const runner = await start();
    await inngest.send(long.create({ id: "long", ms: 900 }));
    await settled(() => expect(noted("second begins", "long")).toHaveLength(1));
    const before = Date.now();
    await runner.stop();
    expect(Date.now() - before).toBeLessThan(2000);
    expect(noted("second ends", "long")).toEqual([]);
    const next = await start();
    await settled(async () => expect(await statuses()).toEqual(["completed"]));
    await next.stop();
    expect(noted("second begins", "long")).toHaveLength(2);
    expect(noted("first", "long")).toHaveLength(1);
    expect(noted("third", "long")).toHaveLength(1);
  });

  it("refuses events while nothing runs", async () => {
    await expect(inngest.send(long.create({ id: "none", ms: 0 }))).rejects.toThrow();
    expect(await statuses()).toEqual([]);
  });

  it("refuses to start with a schedule that is none", async () => {
    const wrong = inngest.createFunction(
      { id: "wrong", triggers: [cron("every now and then")] },
      async () => {},
    );
    const refusal = 'The embedded runner cannot run sample-wrong: "every now and then" is no schedule.';
    await expect(start([wrong])).rejects.toThrow(refusal);
  });

  it("refuses to start with an option it does not support", async () => {
    const debounce = { period: "1s" } as const;
    const settling = inngest.createFunction({ id: "settling", triggers: [long], debounce }, async () => {});
    const refusal = "The embedded runner cannot run sample-settling: it does not support";
    await expect(start([settling])).rejects.toThrow(refusal);
  });
});
