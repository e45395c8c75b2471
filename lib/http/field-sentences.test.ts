import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Problem } from "#lib/errors.ts";
import { validated } from "./read-request.ts";

describe("a field that does not fit", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["a long text", z.string().max(150), "a".repeat(151), "Use 150 characters or fewer."],
    ["a very long text", z.string().max(2_000), "a".repeat(2_001), "Use 2,000 characters or fewer."],
    ["a short text", z.string().min(8), "a", "Use at least 8 characters."],
    ["an empty text", z.string().min(1), "", "This field is required."],
    ["a text of another length", z.string().length(6), "a", "Use exactly 6 characters."],
    ["a high number", z.number().max(100), 101, "Enter 100 or less."],
    ["a low number", z.number().min(1), 0, "Enter 1 or more."],
    ["a number at an open limit", z.number().positive(), 0, "Enter more than 0."],
    ["a long list", z.array(z.string()).max(1), ["a", "b"], "List 1 item or fewer."],
    ["a short list", z.array(z.string()).min(2), ["a"], "List at least 2 items."],
    ["a broken number", z.int(), 1.5, "Enter a whole number."],
    ["a word for a number", z.coerce.number(), "many", "Enter a number."],
    ["a number for a text", z.string(), 7, "Write this as text."],
    ["a text for a list", z.array(z.string()), "a", "Send a list."],
    ["an unknown choice", z.enum(["open", "closed"]), "ajar", "Choose one of these: open, closed."],
    ["the only choice missed", z.literal("yes"), "no", "This can only be yes."],
    ["no email address", z.email(), "a", "Write an email address, such as name@example.com."],
    ["no id", z.uuid(), "a", "This is not one of our ids."],
    ["no day", z.iso.date(), "1/2/26", "Write the date as year-month-day, such as 2026-01-31."],
    ["an odd step", z.number().multipleOf(5), 7, "Enter a multiple of 5."],
    [
      "none of the kinds",
      z.union([z.int(), z.array(z.int())]),
      "a",
      "This is another kind of value than the field takes.",
    ],
    [
      "a schema's own words",
      z.string().max(3, "Three letters are enough."),
      "four",
      "Three letters are enough.",
    ],
  ])("with %s is told what to do", (_, schema, value, message) => {
    expect(problemsOf(z.object({ field: schema }), { field: value })).toEqual([{ field: "field", message }]);
  });

  it("is told that it is missing, whatever its kind", () => {
    const schema = z.object({ name: z.string().max(3), role: z.enum(["a"]) });
    expect(problemsOf(schema, {})).toEqual([
      { field: "name", message: "This field is required." },
      { field: "role", message: "This field is required." },
    ]);
  });
});

function problemsOf(schema: z.ZodType, value: unknown) {
  try {
    validated(schema, value);
  } catch (problem) {
    if (problem instanceof Problem) return problem.fields;
    throw problem;
  }
  return [];
}
