import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthSpanOf, monthsOf, sharedMonths, unionMonths } from "./months.ts";

const TODAY = "2026-01-15";

describe("monthSpanOf", () => {
  it.each([
    [{ start_date: "2020-01", end_date: "2020-12" }, 12],
    [{ start_date: "2020-03", end_date: "2020-03" }, 1],
    [{ start_date: "2019", end_date: "2020" }, 24],
    [{ start_date: "2025-01" }, 13],
    [{ start_date: "2025-11", end_date: "2030-01" }, 3],
    [{ start_date: "2021-05", end_date: "2020-01" }, 0],
    [{}, 0],
  ])("counts %j as %i months", (dates, months) => {
    expect(monthsOf(monthSpanOf(dates, TODAY))).toBe(months);
  });
});

describe("unionMonths", () => {
  const span = fc.tuple(fc.nat(600), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));

  it("counts overlapping months once", () => {
    expect(
      unionMonths([
        { start: 0, end: 11 },
        { start: 6, end: 17 },
      ]),
    ).toBe(18);
    expect(sharedMonths({ start: 0, end: 11 }, { start: 6, end: 17 })).toBe(6);
  });

  it("equals the number of distinct months, in any order", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const months = new Set(
          spans.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at)),
        );
        expect(unionMonths(spans)).toBe(months.size);
        expect(unionMonths([...spans].reverse())).toBe(months.size);
      }),
    );
  });
});
