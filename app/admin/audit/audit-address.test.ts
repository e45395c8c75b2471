import { expect, it } from "vitest";
import { addressOf, queryOf, readFilter } from "./audit-address.ts";

it("reads what an address names and leaves out what means nothing", () => {
  expect(
    readFilter({ event_type: "job_created", entity_type: "job", from: "2026-03-01", to: "soon" }),
  ).toEqual({
    event_type: "job_created",
    entity_type: "job",
    from: "2026-03-01",
  });
  expect(readFilter({ event_type: "tea_made", entity_id: "7", from: ["2026-03-01"] })).toEqual({});
});

it("writes an address that reads back as the same filter", () => {
  const filter = { entity_type: "resume", to: "2026-12-31" } as const;
  const search = new URL(addressOf(filter), "https://candor.example").searchParams;
  expect(readFilter(Object.fromEntries(search))).toEqual(filter);
});

it("includes the whole of the last day", () => {
  expect(queryOf({ from: "2026-12-31", to: "2026-12-31" })).toEqual({
    from: "2026-12-31T00:00:00Z",
    to: "2027-01-01T00:00:00.000Z",
  });
});
