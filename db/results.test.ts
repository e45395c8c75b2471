import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testDatabase } from "#tests/setup/database.ts";
import { db } from "./client.ts";
import { affectedRows, isCheckViolation, isUniqueViolation, one, rowsOf } from "./results.ts";
import { skills } from "./schema/skills.ts";

testDatabase();

const skill = (canonicalName: string) => ({ canonicalName, category: "test" });

describe("results", () => {
  it("one() gives the only row and throws for none and for two", () => {
    expect(one(["a"])).toBe("a");
    expect(() => one([])).toThrow("found 0");
    expect(() => one(["a", "b"])).toThrow("found 2");
  });

  it("rowsOf() reads the rows of a statement from every driver", async () => {
    const result = await db().execute(sql`select n::int from generate_series(1, 3) as n`);
    expect(rowsOf(result).map((row) => row.n)).toEqual([1, 2, 3]);
    expect(() => rowsOf(undefined)).toThrow(TypeError);
  });

  it("affectedRows() counts what a statement changed", async () => {
    await db()
      .insert(skills)
      .values([skill("counted a"), skill("counted b")]);
    expect(affectedRows(await db().update(skills).set({ category: "counted" }))).toBe(2);
    expect(() => affectedRows({})).toThrow(TypeError);
  });

  it("isUniqueViolation() tells which constraint refused a row", async () => {
    await db().insert(skills).values(skill("twice"));
    const error = await db()
      .insert(skills)
      .values(skill("twice"))
      .catch((cause: unknown) => cause);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, "skills_canonical_name_key")).toBe(true);
    expect(isUniqueViolation(error, "users_email_key")).toBe(false);
    expect(isCheckViolation(error)).toBe(false);
    expect(isUniqueViolation(new Error("something else"))).toBe(false);
  });
});
