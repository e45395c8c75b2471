import { expect, it } from "vitest";
import { addressOf, readFilter } from "./applicants-address.ts";

it("reads what an address names and leaves out what means nothing", () => {
  expect(readFilter({ status: "applied", min_score: "60", skills: "Java, Go", sort: "newest" })).toEqual({
    status: "applied",
    min_score: 60,
    skills: ["Java", "Go"],
    sort: "newest",
  });
  expect(readFilter({ status: "promoted", min_score: "abc", skills: "", sort: ["match"] })).toEqual({});
});

it("writes an address that reads back as the same filter", () => {
  const filter = { status: "reviewed", min_score: 0, skills: ["C++", "R&D"], sort: "waiting" } as const;
  const address = addressOf("/recruiter/jobs/1", { ...filter, skills: [...filter.skills] });
  const search = Object.fromEntries(new URL(address, "https://candor.example").searchParams);
  expect(readFilter(search)).toEqual(filter);
});

it("keeps the address short where nothing is filtered", () => {
  expect(addressOf("/recruiter/jobs/1", { sort: "match" })).toBe("/recruiter/jobs/1");
});
