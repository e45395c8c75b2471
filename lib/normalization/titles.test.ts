import { describe, expect, it } from "vitest";
import { plainCase } from "./titles.ts";

describe("plainCase", () => {
  it.each([
    ["SENIOR SOFTWARE ENGINEER", "Senior Software Engineer"],
    ["HEAD OF QA AND IT", "Head of QA and IT"],
    ["Senior Engineer", "Senior Engineer"],
    ["IBM", "IBM"],
    ["eBay Germany", "eBay Germany"],
  ])("writes %j as %j", (text, plain) => {
    expect(plainCase(text)).toBe(plain);
  });
});
