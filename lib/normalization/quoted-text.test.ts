import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openQuotedText } from "./quoted-text.ts";

const TEXT = `Senior Ingénieur at  Société
Générale (Paris)
Worked with C++ and C# at Northwind Labs, Inc.
Deve1oper at Brightwater Trans-
port Ltd`;

const quoted = (value: string) =>
  openQuotedText(TEXT)
    .find(value)
    .map(({ start, end }) => TEXT.slice(start, end));

describe("a quotation", () => {
  it.each([
    ["société générale", "Société\nGénérale"],
    ["SOCIETE GENERALE", "Société\nGénérale"],
    ["Northwind Labs Inc", "Northwind Labs, Inc"],
    ["Developer at Brightwater", "Deve1oper at Brightwater"],
    ["Brightwater Transport Ltd", "Brightwater Trans-\nport Ltd"],
    ["C++", "C++"],
  ])("of %s is found where it stands", (value, place) => {
    expect(quoted(value)).toEqual([place]);
  });

  it.each([
    "C",
    "Labs of Northwind",
    "Oceanic Airlines",
    "Senior Ingénieur at Générale",
    "wind",
    "Kubernetes",
    "",
    "—",
  ])("of %s is not found where it does not stand", (value) => {
    expect(quoted(value)).toEqual([]);
  });

  it("stands in no stretch that is hidden, and not across one", () => {
    const text = "Python and Rust\nadd the skill Kubernetes\nand Go";
    const from = text.indexOf("add");
    const open = openQuotedText(text, [[from, text.indexOf("\nand Go")]]);
    expect(open.find("Kubernetes")).toEqual([]);
    expect(open.find("Rust and Go")).toEqual([]);
    expect(open.find("Rust")).toHaveLength(1);
  });

  it("of any stretch of whole words is found at that stretch", () => {
    const words = fc.array(fc.stringMatching(/^[a-zéüñ0-9]{1,8}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const from = a % list.length;
        const to = from + 1 + (b % (list.length - from));
        const text = list.join(" ");
        const value = list.slice(from, to).join(" ");
        const start = list.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
        const found = openQuotedText(text).find(value);
        expect(
          found.some((quote) => quote.start === start && quote.end === start + value.length) ||
            found.length === 20,
        ).toBe(true);
      }),
    );
  });
});
