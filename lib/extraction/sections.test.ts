import { describe, expect, it } from "vitest";
import { headingKind } from "./sections.ts";

describe("headingKind", () => {
  it.each([
    ["EXPERIENCE", "experience"],
    ["Work Experience:", "experience"],
    ["E X P E R I E N C E", "experience"],
    ["Selected Industry Experience", "experience"],
    ["Berufserfahrung", "experience"],
    ["Expériences professionnelles", "experience"],
    ["工作经历", "experience"],
    ["Education & Certifications", "education"],
    ["Formación académica", "education"],
    ["教育背景", "education"],
    ["Technical Skills", "skills"],
    ["Kenntnisse", "skills"],
    ["Personal Projects", "projects"],
    ["Languages", "languages"],
    ["About me", "summary"],
    ["Hobbies and Interests", "other"],
  ])("reads %j as %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each(["Jane Doe", "Acme Corporation", "Built a data warehouse for sales", "2019 - 2020", ""])(
    "knows no heading in %j",
    (text) => {
      expect(headingKind(text)).toBeNull();
    },
  );
});
