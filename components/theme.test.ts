import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { THEME_KEY, THEME_SCRIPT, THEME_SCRIPT_HASH } from "./theme.ts";

it("the hash in the content security policy is the hash of the inline script", () => {
  const hash = createHash("sha256").update(THEME_SCRIPT).digest("base64");
  expect(THEME_SCRIPT_HASH).toBe(`'sha256-${hash}'`);
});

it("the inline script reads the key that the theme switch writes", () => {
  expect(THEME_SCRIPT).toContain(`getItem("${THEME_KEY}")`);
});
