import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalSkill, findSkills, impliedSkills } from "./skills.ts";
import { TAXONOMY } from "./taxonomy.ts";

const names = (text: string, context: "list" | "prose" = "prose") =>
  findSkills(text, { context }).map(({ skill }) => skill);

describe("findSkills", () => {
  it.each([
    ["React Native and React.js", ["React Native", "React"]],
    ["Java, JavaScript", ["Java", "JavaScript"]],
    ["C, C++ and C#", ["C", "C++", "C#"]],
    ["ASP.NET on .NET", ["ASP.NET", ".NET"]],
    ["Node.js, nodejs, Node JS", ["Node.js", "Node.js", "Node.js"]],
    ["python3 and html5", ["Python", "HTML"]],
    ["Spring Boot services", ["Spring Boot"]],
    ["CI/CD with GitHub Actions", ["CI/CD", "GitHub Actions"]],
    ["熟悉Python和Java", ["Python", "Java"]],
    ["payroll processing, QuickBooks", ["Payroll", "QuickBooks"]],
    ["wound care and vital signs", ["Wound Care", "Vital Signs"]],
    ["TIG welding and blueprint reading", ["TIG Welding", "Blueprint Reading"]],
  ])("finds the skills of %j", (text, skills) => {
    expect(names(text)).toEqual(skills);
  });

  it.each([
    "We go to work together",
    "Go to the office, excel at work",
    "Excel in a fast environment",
    "a swift answer in spring",
    "net income rose",
    "express delivery",
    "R. Smith wrote the letter",
    "javascripting",
    "Power, BI",
    "Spring: Jan - Apr",
    "Maya wrote to John Doe",
    "dolor sem fine",
  ])("finds nothing in %j", (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ["backend services written in Go", "Go"],
    ["statistical models in R", "R"],
    ["Word, Excel and PowerPoint", "Microsoft Excel"],
    ["Swift and Objective-C for iOS", "Swift"],
  ])("reads an ambiguous name by its company in %j", (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  it.each(["react to change", "node in a tree", "a yarn shop"])(
    "does not take a word in small letters for a name: %j",
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it("reads a name in small letters beside a kindred skill", () => {
    expect(names("experience with react and redux")).toEqual(["React", "Redux"]);
  });

  it("does not take a name for what its neighbours show it is not", () => {
    expect(names("Prolog, Haskell, Erlang, ML", "list")).toEqual(["Prolog", "Haskell", "Erlang"]);
    expect(names("AI, ML and statistics", "list")).toContain("Machine Learning");
  });

  it("takes an ambiguous name at its word in a list of skills", () => {
    expect(names("Go, R, C", "list")).toEqual(["Go", "R", "C"]);
  });

  it("returns spans that hold what is written, in order and without overlap, for any text", () => {
    const word = fc.constantFrom(
      ...TAXONOMY.slice(0, 400).flatMap(({ skill, synonyms }) => [skill, ...synonyms]),
      "and",
      "the",
      "+",
      ".",
      "C",
      "#",
    );
    const text = fc
      .array(fc.oneof(word, fc.string()), { maxLength: 30 })
      .chain((words) => fc.constantFrom(" ", ", ", "/", "", "\n").map((joint) => words.join(joint)));
    fc.assert(
      fc.property(text, (sample) => {
        let reached = 0;
        for (const hit of findSkills(sample)) {
          expect(hit.start).toBeGreaterThanOrEqual(reached);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(sample.slice(hit.start, hit.end)).toBe(hit.as_written);
          reached = hit.end;
        }
      }),
    );
  });
});

describe("canonicalSkill", () => {
  it.each([
    ["reactjs", "React"],
    ["K8s", "Kubernetes"],
    ["go", "Go"],
    ["ms excel", "Microsoft Excel"],
    ["Anglais", "English"],
  ])("knows %j as %s", (name, skill) => {
    expect(canonicalSkill(name)).toBe(skill);
  });

  it.each(["", "Underwater basket weaving", "React Java"])("does not know %j", (name) => {
    expect(canonicalSkill(name)).toBeNull();
  });

  it("gives every skill and synonym its own skill back", () => {
    for (const { skill, synonyms } of TAXONOMY) {
      for (const name of [skill, ...synonyms]) expect([name, canonicalSkill(name)]).toEqual([name, skill]);
    }
  });
});

describe("impliedSkills", () => {
  it("follows implications to their end", () => {
    expect(impliedSkills("Spring Boot").sort()).toEqual(["Java", "Spring"]);
    expect(impliedSkills("Next.js")).toContain("JavaScript");
  });

  it("implies nothing for a skill it does not know", () => {
    expect(impliedSkills("Underwater basket weaving")).toEqual([]);
  });
});
