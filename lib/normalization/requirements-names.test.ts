import { describe, expect, it } from "vitest";
import { findUnknownNames } from "./requirements-names.ts";
import { findSkills } from "./skills.ts";

const names = (text: string) =>
  findUnknownNames(text, findSkills(text, { context: "list" })).map(({ skill }) => skill);

describe("findUnknownNames", () => {
  it.each([
    ["Experience with Zorbline, Quexta and Java", ["Zorbline", "Quexta"]],
    ["Knowledge of booking tools such as QuexTravel", ["QuexTravel"]],
    ["Proficiency in SQL, Vantor or Brimway 7", ["Vantor", "Brimway 7"]],
    ["Java, Quexta, Vantor", ["Quexta", "Vantor"]],
    ["Knowledge of lantern casting and beehive inspection", ["lantern casting", "beehive inspection"]],
    ["QXR certification preferred", ["QXR"]],
    ["Two years with Zorb Mangle experience", ["Zorb Mangle"]],
  ])("names the tools of %j", (text, tools) => {
    expect(names(text)).toEqual(tools);
  });

  it.each([
    "Experience with customers and partners",
    "Experience in Springfield",
    "Knowledge of English and Mathematics",
    "Experience working with Fortune 500 companies",
    "You will report to Jane Doe",
    "Knowledge of relevant techniques",
    "Experience in a similar role",
    "Previous experience",
    "Working with Marketing, Legal and Sales",
  ])("finds none in %j", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("points at the names", () => {
    const text = "Experience with Zorbline, Quexta and Java";
    for (const { start, end, as_written } of findUnknownNames(text, []))
      expect(text.slice(start, end)).toBe(as_written);
  });
});
