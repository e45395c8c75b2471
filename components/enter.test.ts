import { expect, it } from "vitest";
import { safeReturn } from "./enter.ts";

it.each(["/candidate/jobs", "/candidate/jobs?sort=match&q=a%20b"])("returns to %s", (path) =>
  expect(safeReturn(path)).toBe(path),
);

it.each([
  undefined,
  "",
  "candidate",
  "//example.com",
  "/\\example.com",
  "https://example.com",
  "/\t/example.com",
  "javascript:x",
])("does not return to %s, which leaves the site", (path) => expect(safeReturn(path)).toBeNull());
