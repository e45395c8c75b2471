import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { listEvents } from "./list-events.ts";
import { recordEvent } from "./record-event.ts";

testDatabase();

const ada: Actor = {
  id: randomUUID(),
  role: "recruiter",
  name: "Ada",
  email: "ada@example.com",
  sessionId: randomUUID(),
};
const jobId = randomUUID();
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

beforeAll(async () => {
  for (let n = 1; n <= 7; n += 1) {
    const subject = {
      entityType: "job",
      entityId: n === 3 ? jobId : randomUUID(),
      payload: { n },
      at: day(n),
    };
    await recordEvent(db(), n % 2 ? ada : "system", n < 6 ? "job_created" : "job_closed", subject);
  }
});

const numbers = async (
  ...input: Parameters<typeof listEvents> extends [unknown, ...infer Rest] ? Rest : never
) => (await listEvents(db(), ...input)).items.map((event) => event.payload.n);

describe("the list of events", () => {
  it("starts with the newest", async () => {
    expect(await numbers({})).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  it("goes on where a page ended, also when events have come since", async () => {
    const first = await listEvents(db(), {}, { limit: 3 });
    expect(first.items.map((event) => event.payload.n)).toEqual([7, 6, 5]);
    const late = { entityType: "job", entityId: null, payload: { n: 8 }, at: day(40) };
    await recordEvent(db(), "system", "job_closed", late);
    const second = await listEvents(db(), {}, { limit: 4, cursor: first.nextCursor });
    expect(second.items.map((event) => event.payload.n)).toEqual([4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ["type", { type: "job_closed" as const, until: day(30) }, [7, 6]],
    ["person", { userId: ada.id }, [7, 5, 3, 1]],
    ["entity", { entityType: "job", entityId: jobId }, [3]],
    ["dates, the first included and the last not", { since: day(2), until: day(4) }, [3, 2]],
    ["several at once", { userId: ada.id, since: day(4), until: day(7) }, [5]],
    ["an entity type that is unknown", { entityType: "planet" }, []],
  ])("filters by %s", async (_, filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
  });

  it("keeps the limit between 1 and 100, and starts at the top for a cursor that is none", async () => {
    expect(await numbers({ until: day(30) }, { limit: 0 })).toEqual([7]);
    expect(await numbers({ until: day(30) }, { limit: 9999, cursor: "'; drop table events" })).toHaveLength(
      7,
    );
  });
});
