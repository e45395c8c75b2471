import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { decodeCursor, encodeCursor, listQuery, page } from "./paging.ts";

const keyset = z.array(z.union([z.string(), z.number(), z.null()]));

describe("a cursor", () => {
  it("comes back as it went, whatever is in it", () => {
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const cursor = encodeCursor(values);
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(cursor, keyset)).toEqual(values);
      }),
    );
  });

  it("that is none of ours is refused, never guessed at", () => {
    const schema = z.tuple([z.iso.datetime(), z.uuid()]);
    for (const text of ["", "x", "%", encodeCursor(["now", "1"]), encodeCursor([1])]) {
      expect(() => decodeCursor(text, schema)).toThrow(/another look/);
    }
    expect(decodeCursor(undefined, schema)).toBeNull();
  });
});

describe("a page", () => {
  it("has a cursor to its last item exactly when there is more", () => {
    expect(page([1, 2, 3], 2, (item) => [item])).toEqual({ items: [1, 2], next_cursor: encodeCursor([2]) });
    expect(page([1, 2], 2, (item) => [item])).toEqual({ items: [1, 2], next_cursor: null });
    expect(page([], 2, (item) => [item])).toEqual({ items: [], next_cursor: null });
  });

  it("holds 20 items unless asked, and never more than 100", () => {
    expect(listQuery.parse({}).limit).toBe(20);
    expect(listQuery.parse({ limit: "100" }).limit).toBe(100);
    for (const limit of ["101", "0", "-1", "1.5", "x"])
      expect(listQuery.safeParse({ limit }).success).toBe(false);
  });
});
