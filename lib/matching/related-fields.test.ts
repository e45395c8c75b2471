import { describe, expect, it } from "vitest";
import { isRelatedField } from "./related-fields.ts";

describe("isRelatedField", () => {
  it.each([
    ["Computer Applications", "Computer Science"],
    ["Information Technology", "computer science"],
    ["Applied Mathematics", "Statistics"],
    ["Electronics & Communication", "Electrical Engineering"],
    ["Mechanical Engineering", "Engineering"],
    ["Economics", "Finance"],
    ["Physics", "STEM"],
    ["Life Sciences", "Biology"],
    ["Bachelor of Science", "Science"],
  ])("takes %s for related to %s", (held, asked) => expect(isRelatedField(held, asked)).toBe(true));

  it.each([
    ["Painting", "Computer Science"],
    ["Nursing", "Mechanical Engineering"],
    ["History", "Accounting"],
    ["", "Law"],
    ["Bachelor of Science", "Computer Science"],
    ["Political Science", "Computer Science"],
    ["Biology", "Data Science"],
  ])("does not take %s for related to %s", (held, asked) => expect(isRelatedField(held, asked)).toBe(false));
});
