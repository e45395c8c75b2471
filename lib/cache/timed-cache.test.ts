import { describe, expect, it } from "vitest";
import { TimedCache } from "./timed-cache.ts";

describe("a timed cache", () => {
  it("forgets the value that was not used for the longest time", () => {
    const cache = new TimedCache<number>({ most: 2, lifeMs: 1_000 });
    cache.set("a", 1, 0);
    cache.set("b", 2, 0);
    expect(cache.get("a", 1)).toBe(1);
    cache.set("c", 3, 2);
    expect([cache.get("a", 3), cache.get("b", 3), cache.get("c", 3)]).toEqual([1, undefined, 3]);
  });

  it("gives nothing that is older than its life, however often it was used", () => {
    const cache = new TimedCache<number>({ most: 2, lifeMs: 1_000 });
    cache.set("a", 1, 0);
    expect(cache.get("a", 999)).toBe(1);
    expect(cache.get("a", 1_000)).toBeUndefined();
  });
});
