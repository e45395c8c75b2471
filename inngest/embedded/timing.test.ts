import { describe, expect, it } from "vitest";
import { callId } from "./call-id.ts";
import { momentAfter, nextAttemptAt } from "./timing.ts";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const secondsUntil = (moment: Date) => (moment.getTime() - NOW.getTime()) / 1000;

describe("momentAfter", () => {
  it.each([
    ["300ms", 0.3],
    ["1s", 1],
    ["1h30m", 5400],
    ["1w", 604_800],
    ["2026-03-01T12:01:00Z", 60],
  ])("reads %s as %d seconds", (duration, seconds) => {
    expect(secondsUntil(momentAfter(duration, NOW))).toBe(seconds);
  });

  it("refuses what is no duration", () => {
    expect(() => momentAfter("soon", NOW)).toThrow('"soon" is not a duration.');
  });
});

describe("nextAttemptAt", () => {
  it("doubles the pause with each attempt, a quarter more or less, up to five minutes", () => {
    for (const [attempt, seconds] of [
      [0, 1],
      [1, 2],
      [5, 32],
    ] as const) {
      const waited = secondsUntil(nextAttemptAt(attempt, null, 1000, NOW));
      expect(waited).toBeGreaterThanOrEqual(seconds * 0.75);
      expect(waited).toBeLessThanOrEqual(seconds * 1.25);
    }
    expect(secondsUntil(nextAttemptAt(30, null, 1000, NOW))).toBe(300);
  });

  it("keeps to Retry-After, in seconds or as a date", () => {
    expect(secondsUntil(nextAttemptAt(0, "90", 1000, NOW))).toBe(90);
    expect(secondsUntil(nextAttemptAt(0, "2026-03-01T12:02:00.000Z", 1000, NOW))).toBe(120);
  });

  it("falls back to its own pause when Retry-After cannot be read", () => {
    expect(secondsUntil(nextAttemptAt(0, "later", 1000, NOW))).toBeLessThanOrEqual(1.25);
  });
});

describe("callId", () => {
  it("sorts by priority first, then by age, also within a millisecond", () => {
    const at = NOW.getTime();
    const ids = [callId(0, at), callId(0, at), callId(300, at + 5), callId(-100, at - 5), callId(0, at + 1)];
    const [first, second, important, unimportant, younger] = ids;
    expect([...ids].sort()).toEqual([important, first, second, younger, unimportant]);
  });

  it("is a UUID", () => {
    expect(callId(12, NOW.getTime())).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
