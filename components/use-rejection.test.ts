import { expect, it } from "vitest";
import { withReason } from "./use-rejection.ts";

const empty = { reason: null, details: "", nextStep: "", usesWording: false };
const MISSING = "Kubernetes and Terraform";

it("choosing required skills fills an empty box with what was not found", () =>
  expect(withReason(empty, "missing_required_skills", MISSING).details).toBe(MISSING));

it("choosing another reason empties a box that was only filled", () => {
  const filled = withReason(empty, "missing_required_skills", MISSING);
  expect(withReason(filled, "salary_expectation", MISSING)).toEqual({
    ...empty,
    reason: "salary_expectation",
  });
});

it("keeps what was typed, whatever is chosen", () => {
  const typed = { ...empty, details: "We need somebody on site." };
  expect(withReason(typed, "missing_required_skills", MISSING).details).toBe("We need somebody on site.");
  expect(withReason(typed, "other", MISSING).details).toBe("We need somebody on site.");
});

it("takes back the approval of a model's words when another reason is chosen", () => {
  const approved = { ...empty, reason: "stronger_applicants" as const, usesWording: true };
  expect(withReason(approved, "missing_required_skills", MISSING).usesWording).toBe(false);
});
