import { describe, expect, it } from "vitest";
import { canBeSkill } from "./unknown-skills.ts";

describe("canBeSkill", () => {
  it.each([
    "July",
    "Present",
    "May 2019",
    "Milano",
    "Italy",
    "forth",
    "Concept",
    "Fundamentals of",
    "Trade University, Springfield",
    "5 years of experience",
    "3+ years experience",
    "com",
  ])("refuses %j", (text) => {
    expect(canBeSkill(text)).toBe(false);
  });

  it.each(["Glassblowing Robots", "Zorbline 7", "Interior plants", "Marché forecasting", "Q"])(
    "allows %j",
    (text) => {
      expect(canBeSkill(text)).toBe(true);
    },
  );
});
