import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "#db/client.ts";
import { outboxEvents } from "#db/schema/outbox.ts";
import { type PostedEvent, setReceiver } from "#inngest/embedded/bridge.ts";
import { jobChanged } from "#inngest/events.ts";
import { flushOutbox, freeOutbox, queueEvent, wakeOutbox } from "#inngest/send.ts";
import { testDatabase } from "#tests/setup/database.ts";

testDatabase();

const rows = () => db().select().from(outboxEvents);
const changed = (job_id: string = randomUUID()) => jobChanged.create({ job_id });
const receiver = () => {
  const received: PostedEvent[] = [];
  setReceiver(async (posted) => {
    received.push(...posted);
    return posted.map((event) => event.id ?? "");
  });
  return received;
};

afterEach(async () => {
  setReceiver(null);
  await db().delete(outboxEvents);
});

describe("the outbox", { timeout: 20_000 }, () => {
  it("sends what a committed change queued, once, under the id of its row", async () => {
    const received = receiver();
    await db().transaction((tx) => queueEvent(tx, changed()));
    wakeOutbox();
    await vi.waitFor(() => expect(received).toHaveLength(1));
    expect(await flushOutbox()).toBe(0);
    const [row] = await rows();
    expect(received).toMatchObject([{ id: row?.id, name: "job/changed", data: row?.payload }]);
    await vi.waitFor(async () => expect((await rows())[0]?.sentAt).toBeInstanceOf(Date));
  });

  it("sends nothing of a change that was rolled back", async () => {
    const received = receiver();
    const change = db().transaction(async (tx) => {
      await queueEvent(tx, changed());
      throw new Error("refused");
    });
    await expect(change).rejects.toThrow("refused");
    expect(await flushOutbox()).toBe(0);
    expect(received).toEqual([]);
  });

  it("refuses an event whose data does not fit, with the change it belongs to", async () => {
    const change = db().transaction((tx) => queueEvent(tx, changed("no id")));
    await expect(change).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  it("keeps events while nobody takes them and sends them in order afterwards", async () => {
    for (let number = 0; number < 3; number++) {
      await db().transaction((tx) => queueEvent(tx, changed()));
      await pause(2); // the order is that of the milliseconds
    }
    expect(await flushOutbox()).toBe(0);
    const received = receiver();
    expect(await flushOutbox()).toBe(3);
    const written = (await rows()).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    expect(received.map((event) => event.id)).toEqual(written.map((row) => row.id));
  });

  it("notes why an event could not be sent, waits, and sends it later", async () => {
    setReceiver(async () => {
      throw new Error("the runner is full");
    });
    await db().transaction((tx) => queueEvent(tx, changed()));
    expect(await flushOutbox()).toBe(0);
    const [failed] = await rows();
    expect(failed).toMatchObject({ attempts: 1, sentAt: null });
    expect(failed?.lastError).toContain("the runner is full");
    expect(failed?.dueAt.getTime()).toBeGreaterThan(Date.now());
    receiver();
    expect(await flushOutbox()).toBe(0);
    await freeOutbox();
    expect(await flushOutbox()).toBe(1);
  });

  it("sends at once what has waited when events are taken again after an outage", async () => {
    setReceiver(async () => {
      throw new Error("nobody is there");
    });
    for (let number = 0; number < 3; number++) await db().transaction((tx) => queueEvent(tx, changed()));
    expect(await flushOutbox()).toBe(0);
    expect(await flushOutbox()).toBe(0);
    const received = receiver();
    await db().transaction((tx) => queueEvent(tx, changed()));
    expect(await flushOutbox()).toBe(4);
    expect(new Set(received.map((event) => event.id)).size).toBe(4);
  });
});
