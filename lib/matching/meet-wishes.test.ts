import { describe, expect, it } from "vitest";
import { candidateWishes, type JobOffer, meetWishes, wishResult } from "./meet-wishes.ts";
import { comparePlaces } from "./places.ts";

const offer: JobOffer = {
  location: "Rotterdam, Netherlands",
  work_arrangement: "hybrid",
  salary: { min: 48_000, max: 60_000, currency: "EUR", period: "year" },
  role_level: "mid",
  employment_type: "full_time",
};
const silent: JobOffer = { role_level: "mid" };

describe("how a job meets wishes", () => {
  it.each([
    [{ places: ["Oslo", "Rotterdam"] }, offer, "met", "same_place"],
    [{ places: ["Oslo"] }, offer, "not_met", "other_place"],
    [{ places: ["Rotterdam, NY"] }, offer, "unknown", "place_unclear"],
    [{ places: ["Oslo"] }, silent, "unknown", "not_stated"],
    [{ places: ["Oslo"] }, { ...silent, work_arrangement: "remote" }, "met", "work_from_anywhere"],
    [{ places: ["Oslo"] }, { ...offer, work_arrangement: "remote" }, "unknown", "place_unclear"],
    [{ arrangements: ["remote", "hybrid"] }, offer, "met", "as_wished"],
    [{ arrangements: ["remote"] }, offer, "not_met", "other_than_wished"],
    [{ arrangements: ["remote"] }, silent, "unknown", "not_stated"],
    [{ salary: { min: 45_000, currency: "eur", period: "year" } }, offer, "met", "pay_starts_at_wish"],
    [{ salary: { min: 5_000, currency: "EUR", period: "month" } }, offer, "met", "pay_reaches_wish"],
    [{ salary: { min: 40, currency: "EUR", period: "hour" } }, offer, "not_met", "pay_below_wish"],
    [{ salary: { min: 1, currency: "NOK", period: "year" } }, offer, "unknown", "other_currency"],
    [{ salary: { min: 1, currency: "EUR", period: "year" } }, silent, "unknown", "not_stated"],
    [
      { salary: { min: 20, currency: "EUR", period: "hour" } },
      { ...offer, employment_type: "part_time" },
      "unknown",
      "pay_not_comparable",
    ],
    [{ levels: ["mid", "senior"] }, offer, "met", "as_wished"],
    [{ levels: ["entry"] }, offer, "not_met", "other_than_wished"],
    [{ employment_types: ["contract"] }, offer, "not_met", "other_than_wished"],
    [{ employment_types: ["contract"] }, silent, "unknown", "not_stated"],
  ] as const)("%o", (wishes, job, outcome, why) => {
    const results = meetWishes(candidateWishes.parse(wishes), job);
    expect(results).toEqual([{ wish: expect.any(String), outcome, why }]);
    for (const result of results) expect(wishResult.parse(result)).toEqual(result);
  });

  it("says nothing of what nobody wished for", () => {
    expect(meetWishes({}, offer)).toEqual([]);
    expect(meetWishes({ places: [], levels: [] }, offer)).toEqual([]);
  });

  it("answers each wish by itself, in one order", () => {
    const wishes = { employment_types: ["full_time" as const], places: ["Oslo"], levels: ["mid" as const] };
    expect(meetWishes(wishes, offer).map(({ wish, outcome }) => [wish, outcome])).toEqual([
      ["place", "not_met"],
      ["level", "met"],
      ["employment_type", "met"],
    ]);
  });
});

describe("comparePlaces", () => {
  it.each([
    ["Berlin", "berlin, Germany", "same"],
    ["São Paulo", "Sao Paulo – Brazil", "same"],
    ["Austin, TX", "Austin, Texas, United States", "same"],
    ["London, UK", "London (United Kingdom)", "same"],
    ["Greater Boston Area", "Boston, MA", "same"],
    ["Bengaluru", "Bengaluru (Hybrid)", "same"],
    ["Paris, TX", "Paris, France", "unclear"],
    ["", "Paris", "unclear"],
    ["York", "New York", "different"],
    ["Porto", "Lisbon, Portugal", "different"],
  ])("finds %s and %s %s", (one, other, expected) => {
    expect(comparePlaces(one, other)).toBe(expected);
    expect(comparePlaces(other, one)).toBe(expected);
  });
});
