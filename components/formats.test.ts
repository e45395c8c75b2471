import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatDate,
  formatDaysAgo,
  formatList,
  formatMoment,
  formatMoneyRange,
  formatMonths,
  formatPartialDate,
  formatPoints,
} from "./formats.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2009", " ");

describe("durations", () => {
  it.each([
    [74, "6 y 2 mo"],
    [60, "5 y"],
    [8, "8 mo"],
    [0, "0 mo"],
  ])("writes %i months as %s", (months, words) => expect(plain(formatMonths(months))).toBe(words));
});

describe("dates", () => {
  it("writes a day and a moment in UTC", () => {
    expect(formatDate("2026-03-12T23:30:00Z")).toBe("12 Mar 2026");
    expect(formatMoment("2026-03-12T14:02:00Z")).toBe("12 Mar 2026, 14:02 UTC");
  });
  it("writes a partial date without inventing a month", () => {
    expect(formatPartialDate("2024-03")).toBe("Mar 2024");
    expect(formatPartialDate("2024")).toBe("2024");
  });
  it.each([
    ["2026-03-12T01:00:00Z", "today"],
    ["2026-03-11T23:00:00Z", "yesterday"],
    ["2026-03-09T10:00:00Z", "3 days ago"],
    ["2026-01-10T10:00:00Z", "2 months ago"],
    ["2024-01-10T10:00:00Z", "2 years ago"],
  ])("counts calendar days from %s: %s", (date, words) =>
    expect(formatDaysAgo(date, "2026-03-12T12:00:00Z")).toBe(words),
  );
});

describe("amounts", () => {
  it("writes points with one decimal always", () => expect(formatPoints(35)).toBe("35.0"));
  it("writes money as a range, and one number where both ends are equal", () => {
    expect(plain(formatMoneyRange(60000, 80000, "USD"))).toBe("$60,000 – $80,000");
    expect(formatMoneyRange(60000, 60000, "USD")).toBe("$60,000");
  });
  it("keeps a currency it does not know as it is written", () =>
    expect(formatMoneyRange(10, 20, "credits")).toBe("10–20 credits"));
  it("writes file sizes with the unit people use", () => {
    expect(plain(formatBytes(7_549_747))).toBe("7.2 MB");
    expect(plain(formatBytes(348_160))).toBe("340 KB");
  });
  it("joins a list as a sentence does", () =>
    expect(formatList(["Java", "Go", "Docker"])).toBe("Java, Go, and Docker"));
});
