import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-policy.ts";

const owner = { email: "ada.lovelace@example.com", name: "Ada Lovelace" };

describe("a new password", () => {
  it.each([
    "correct-horse-7-battery",
    "x7!kQ2#vLp",
    "ぱすわーど長い文章です1",
    "seven purple kettles 4",
    `${"a1b2-".repeat(25)}xyz`,
  ])("may be %s", (password) => {
    expect(passwordProblem(password, owner)).toBeNull();
  });

  it.each([
    ["kettl-7", "Use at least 8 characters."],
    [`${"kettle-7-".repeat(15)}`, "Use at most 128 characters."],
    ["seven-purple-kettles", "Use at least one letter and one number."],
    ["1234567890", "Use at least one letter and one number."],
  ])("may not be %s", (password, problem) => {
    expect(passwordProblem(password, owner)).toBe(problem);
  });

  it.each([
    "password1",
    "Password123!",
    "p4ssw0rd2024",
    "P@$$w0rd1",
    "qwerty12345",
    "abcd1234",
    "1q2w3e4r5t1q2w3e4r5t".slice(0, 8),
    "letmein2026",
    "iloveyou1",
    "Welcome2026!",
    "aaaaaaa1",
    "a1a1a1a1a1",
    "admin123456",
    "monkey1234",
    "candor2026!",
  ])("may not be as well known as %s", (password) => {
    expect(passwordProblem(password, owner)).toMatch(/too easy to guess/);
  });

  it.each(["lovelace1815", "AdaLovelace1", "ada.lovelace-7"])(
    "may not be built on its owner: %s",
    (password) => {
      expect(passwordProblem(password, owner)).toMatch(/name or e-mail/);
    },
  );
});
