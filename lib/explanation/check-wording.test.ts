import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { ROLE_LEVELS } from "#lib/vocabulary.ts";
import { checkWording } from "./check-wording.ts";
import { explainMatch } from "./explain-match.ts";

const SKILLS = ["Java", "SQL", "React", "Docker", "Kubernetes", "Python"];
const someSkills = fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 5 });

const match = fc
  .record({
    held: someSkills,
    required: someSkills,
    preferred: someSkills,
    months: fc.integer({ min: 0, max: 400 }),
    min: fc.integer({ min: 0, max: 12 }),
    level: fc.constantFrom(...ROLE_LEVELS),
    or_equivalent: fc.boolean(),
  })
  .map(({ held, required, preferred, months, min, level, or_equivalent }) =>
    scoreMatch(
      {
        skills: held.map((skill) => ({ skill, evidence: ["project:Shop"] })),
        projects: [],
        experience: { jobs: 1, dated_jobs: 1, total_months: months, leadership: ["mentored"] },
        education: [],
      },
      {
        required_skills: required.map((skill) => ({ skill, as_written: [skill] })),
        preferred_skills: preferred.map((skill) => ({ skill, as_written: [skill] })),
        experience_years: [min, null],
        role_level: level,
        education_required: { level: "bachelor", fields: ["Computer Science"], or_equivalent },
      },
    ),
  );

describe("checkWording", () => {
  it("finds nothing unfounded in our own templates", () => {
    fc.assert(
      fc.property(
        match,
        fc.constantFrom("candidate" as const, "recruiter" as const),
        (breakdown, audience) => {
          const context = { jobTitle: "React Developer 2", applicants: 12 };
          const { text } = explainMatch({ ...breakdown, percentile: 75 }, { audience, ...context });
          const claims = checkWording(text.split("\n"), { ...breakdown, percentile: 75 }, context);
          expect(claims).toEqual({ numbers: [], skills: [] });
          expect(text).not.toMatch(/%|unfortunately/i);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds a number and a skill that the breakdown does not hold", () => {
    const breakdown = scoreMatch(
      {
        skills: [],
        projects: [],
        experience: { jobs: 0, dated_jobs: 0, total_months: 0, leadership: [] },
        education: [],
      },
      {
        required_skills: [{ skill: "Java", as_written: ["Java"] }],
        preferred_skills: [],
        experience_years: null,
        role_level: "mid",
        education_required: null,
      },
    );
    const claims = checkWording(["You know Java, and 7 years of Kubernetes bring 12.5 points."], breakdown);
    expect(claims).toEqual({ numbers: ["7", "12.5"], skills: ["Kubernetes"] });
  });
});
