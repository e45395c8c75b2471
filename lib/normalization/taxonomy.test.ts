import { describe, expect, it } from "vitest";
import { SKILL_BY_NAME, TAXONOMY } from "./taxonomy.ts";

describe("the taxonomy", () => {
  it("holds more than a thousand skills with names of their own", () => {
    expect(TAXONOMY.length).toBeGreaterThan(1000);
    expect(SKILL_BY_NAME.size).toBe(TAXONOMY.length);
  });

  it("leads no name to two skills", () => {
    const owners = new Map<string, string>();
    for (const { skill, synonyms } of TAXONOMY) {
      for (const name of new Set([skill, ...synonyms].map((form) => form.toLowerCase()))) {
        expect([name, owners.get(name) ?? skill]).toEqual([name, skill]);
        owners.set(name, skill);
      }
    }
  });

  it("implies and relates only skills it holds, and none itself", () => {
    for (const { skill, implies, related } of TAXONOMY) {
      for (const other of [...implies, ...related]) {
        expect(SKILL_BY_NAME.has(other), `${skill} names ${other}`).toBe(true);
        expect(other).not.toBe(skill);
      }
    }
  });

  it.each(["software", "accounting", "nursing", "trades", "law", "hospitality"])("covers %s", (field) => {
    const categories = TAXONOMY.map(({ category }) => category).join(" ");
    expect(field === "software" ? /programming language/.test(categories) : categories.includes(field)).toBe(
      true,
    );
  });
});
