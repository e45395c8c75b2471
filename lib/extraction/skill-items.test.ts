import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf } from "./skill-items.ts";

const texts = (list: string) => itemsOf(list).map(({ text }) => text);

describe("itemsOf", () => {
  it.each([
    ["Java, Kotlin; Scala | Go • Rust", ["Java", "Kotlin", "Scala", "Go", "Rust"]],
    ["CI/CD, C/C++", ["CI/CD", "C/C++"]],
    ["Office (Excel, Word), SQL", ["Office", "Excel", "Word", "SQL"]],
    ["React (hooks), Vue", ["React (hooks)", "Vue"]],
    ["Python (advanced), Ruby – basic, Perl 80%", ["Python", "Ruby", "Perl"]],
    ["Java - 24 months, SQL: 5 years", ["Java", "SQL"]],
    ["Linux （10 年）， Git", ["Linux", "Git"]],
    ["Figma ●●●●○ Sketch ●●○○○", ["Figma", "Sketch"]],
    ["Advanced: Python | Swift Familiar: Bash", ["Python", "Swift", "Bash"]],
    ["Programming Languages, Operating Systems, Tools", []],
    ["TIG / MIG / Arc welding, CVS / Git", ["TIG", "MIG", "Arc welding", "CVS / Git"]],
    ["Excel intermedio, SAP básico, Canva nivel avanzado", ["Excel", "SAP", "Canva"]],
    ["prawo jazdy kat. B, Excel", ["prawo jazdy kat. B", "Excel"]],
    ["Design systems, Operating Systems", ["Design systems"]],
    ["https://example.com, jane@example.com, May 12", []],
  ])("reads %j", (list, items) => {
    expect(texts(list)).toEqual(items);
  });

  it("keeps with each entry in brackets the entry it was taken from", () => {
    expect(itemsOf("SQL, Office (Excel, Word)").map(({ entry }) => entry)).toEqual([
      null,
      "Office (Excel, Word)",
      "Office (Excel, Word)",
      "Office (Excel, Word)",
    ]);
  });

  it("points at what stands in the text, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", " ", ",", "(", ")", "|", "-", ":", "3", "%") }),
        (list) => {
          for (const { text, from } of itemsOf(list)) expect(list.slice(from, from + text.length)).toBe(text);
        },
      ),
    );
  });
});
