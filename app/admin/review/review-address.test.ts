import { expect, it } from "vitest";
import { addressOf, readFilter } from "./review-address.ts";

it("shows what is open where an address names nothing that means something", () => {
  expect(readFilter({})).toEqual({ status: "open" });
  expect(readFilter({ status: "lost", reason: ["accuracy_sample", "x"] })).toEqual({ status: "open" });
});

it("writes an address that reads back as the same filter", () => {
  const filter = { status: "corrected", reason: "unsure_field" } as const;
  const search = new URL(addressOf(filter), "https://candor.example").searchParams;
  expect(readFilter(Object.fromEntries(search))).toEqual(filter);
  expect(addressOf({ status: "open" })).toBe("/admin/review");
});
