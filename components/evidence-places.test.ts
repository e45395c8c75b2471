import { describe, expect, it } from "vitest";
import { placesOf, strongestPlaces } from "./evidence-places.ts";

describe("the places of evidence that are shown", () => {
  it("are the projects and jobs where there are any", () => {
    expect(strongestPlaces(["listed", "job:Acme", "implied:Next.js", "project:Sails"])).toEqual([
      "job:Acme",
      "project:Sails",
    ]);
  });

  it("are one mere mention where there is nothing stronger", () => {
    expect(strongestPlaces(["listed", "mentioned", "implied:Next.js"])).toEqual(["listed"]);
  });

  it("are the skills it follows from where nothing else is known", () => {
    expect(strongestPlaces(["implied:Next.js", "implied:Jest"])).toEqual(["implied:Next.js", "implied:Jest"]);
  });

  it("are followed by what the months come from", () => {
    const evidence = ["job:Acme", "implied:Next.js"];
    expect(placesOf({ evidence, months_from: ["implied:Next.js", "job:Sails"] })).toEqual([
      "job:Acme",
      "implied:Next.js",
      "job:Sails",
    ]);
  });
});
