import { describe, expect, it } from "vitest";
import { hasBlankKeys, jobsHref, readJobsAddress } from "./jobs-address.ts";

describe("the address of the job list", () => {
  it("is read into a query", () => {
    const query = readJobsAddress({ q: " nurse ", level: "mid", min_score: "60", skills: "Java, Docker" });
    expect(query).toMatchObject({
      q: "nurse",
      level: "mid",
      min_score: 60,
      skills: ["Java", "Docker"],
      limit: 20,
    });
  });

  it("loses what makes no sense, and keeps the rest", () => {
    expect(readJobsAddress({ level: "chief", min_score: "many", q: "nurse", cursor: "x" })).toEqual({
      q: "nurse",
      limit: 20,
    });
  });

  it("takes the first of a key that stands twice", () => {
    expect(readJobsAddress({ q: ["one", "two"] }).q).toBe("one");
  });

  it("comes back from its query unchanged", () => {
    const href = "/candidate/jobs?q=C%2B%2B+lead&level=senior&min_score=60&skills=Java%2CGo&sort=newest";
    const address = Object.fromEntries(new URL(href, "http://localhost").searchParams);
    expect(jobsHref(readJobsAddress(address))).toBe(href);
  });

  it("does not name the order that holds anyway", () => {
    expect(jobsHref({ sort: "match" })).toBe("/candidate/jobs");
  });

  it("tells that a form left keys empty", () => {
    expect(hasBlankKeys({ q: "", level: "mid" })).toBe(true);
    expect(hasBlankKeys({ level: "mid" })).toBe(false);
  });
});
