import { describe, expect, it } from "vitest";
import { compareRanked, percentileOf } from "./rank.ts";

describe("compareRanked", () => {
  it("puts the highest score first, then the earliest application, then those without a score", () => {
    const applied = (day: number) => new Date(Date.UTC(2026, 0, day));
    const early = { score: 70, appliedAt: applied(1) };
    const late = { score: 70, appliedAt: applied(2) };
    const best = { score: 90, appliedAt: applied(3) };
    const none = { score: null, appliedAt: applied(1) };
    expect([none, late, early, best].sort(compareRanked)).toEqual([best, early, late, none]);
  });
});

describe("percentileOf", () => {
  it("is the share of applicants with a lower score", () => {
    expect(percentileOf(80, [80, 60, 40, 90])).toBe(50);
    expect(percentileOf(80, [80, 80, 80])).toBe(0);
  });

  it("leaves out applicants without a score", () => {
    expect(percentileOf(80, [80, 60, null])).toBe(50);
  });
});
