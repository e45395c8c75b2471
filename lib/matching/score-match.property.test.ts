import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS, ROLE_LEVELS } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
import { evaluate } from "./evaluate.ts";
import { LEADERSHIP_INDICATORS } from "./leadership.ts";
import { scoreMatch } from "./score-match.ts";
import { skillsBehind, withSkills } from "./what-if.ts";

const SKILLS = [
  "Java",
  "SQL",
  "React",
  "Vue",
  "Docker",
  "Nursing",
  "Payroll",
  "Welding",
  "C",
  "C++",
  "Excel",
  "Spanish",
];
const FIELDS = ["Computer Science", "Nursing", "Accounting", "Mechanical Engineering", "History"];
const EVIDENCE = ["listed", "project:Shop", "project:App", "job:Acme", "implied:Spring Boot"];

const skill = fc.constantFrom(...SKILLS);
const requirement = fc.record(
  { skill, as_written: fc.array(skill, { maxLength: 1 }), any_of: fc.array(skill, { maxLength: 3 }) },
  { requiredKeys: ["skill", "as_written"] },
);
const range = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.option(fc.integer({ min: 0, max: 10 })))
  .map(([min, more]): [number, number | null] => [min, more === null ? null : min + more]);

const job: fc.Arbitrary<JobRequirements> = fc.record({
  required_skills: fc.array(requirement, { maxLength: 8 }),
  preferred_skills: fc.array(requirement, { maxLength: 8 }),
  experience_years: fc.option(range),
  role_level: fc.constantFrom(...ROLE_LEVELS),
  education_required: fc.option(
    fc.record({
      level: fc.constantFrom(...EDUCATION_LEVELS),
      fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 2 }),
      or_equivalent: fc.boolean(),
    }),
  ),
});

const candidate: fc.Arbitrary<MatchCandidate> = fc.record({
  skills: fc.array(
    fc.record({ skill, evidence: fc.uniqueArray(fc.constantFrom(...EVIDENCE), { maxLength: 3 }) }),
    {
      maxLength: 10,
    },
  ),
  projects: fc.array(fc.record({ skills_used: fc.array(skill, { maxLength: 3 }) }), { maxLength: 4 }),
  experience: fc.record({
    jobs: fc.integer({ min: 0, max: 4 }),
    dated_jobs: fc.integer({ min: 0, max: 4 }),
    total_months: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
    leadership: fc.uniqueArray(fc.constantFrom(...LEADERSHIP_INDICATORS)),
  }),
  education: fc.array(
    fc.record({
      degree: fc.constantFrom("", "Degree"),
      level: fc.option(fc.constantFrom(...EDUCATION_LEVELS), { nil: undefined }),
      field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
});

const CASES = { numRuns: 1_000 };

describe("scoreMatch, for every candidate and job", () => {
  it("stays within 0 and 100, and each component within its points", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const { score, components } = scoreMatch(person, asked);
        if (score !== null) expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        for (const { points, max } of Object.values(components))
          expect(points >= 0 && points <= max).toBe(true);
      }),
      CASES,
    );
  });

  it("adds up: the points over the applicable maximum are the score", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const { score, components } = scoreMatch(person, asked);
        const applicable = Object.values(components).filter((component) => component.applicable);
        const max = applicable.reduce((sum, component) => sum + component.max, 0);
        if (max === 0) {
          expect(score).toBeNull();
          return;
        }
        const points = applicable.reduce((sum, component) => sum + component.points, 0);
        // Half a point from the score, and a twentieth from each component, are lost to rounding.
        const slack = 0.5 + (0.05 * applicable.length * 100) / max + 1e-6;
        expect(Math.abs((100 * points) / max - (score ?? Number.NaN))).toBeLessThanOrEqual(slack);
      }),
      CASES,
    );
  });

  it("never falls when a skill is added", () => {
    fc.assert(
      fc.property(candidate, job, fc.array(skill, { maxLength: 4 }), (person, asked, added) => {
        const before = evaluate(person, asked).total ?? 0;
        expect(evaluate(withSkills(person, added), asked).total ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      CASES,
    );
  });

  it("does not depend on the order of skills, projects or degrees", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const turned: MatchCandidate = {
          skills: [...person.skills]
            .reverse()
            .map((held) => ({ ...held, evidence: [...held.evidence].reverse() })),
          projects: [...person.projects].reverse(),
          experience: { ...person.experience, leadership: [...person.experience.leadership].reverse() },
          education: [...person.education].reverse(),
        };
        expect(JSON.stringify(scoreMatch(turned, asked))).toBe(JSON.stringify(scoreMatch(person, asked)));
      }),
      CASES,
    );
  });

  it("gives the same score for requirements in another order", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const turned = {
          ...asked,
          required_skills: [...asked.required_skills].reverse(),
          preferred_skills: [...asked.preferred_skills].reverse(),
        };
        expect(scoreMatch(person, turned).score).toBe(scoreMatch(person, asked).score);
      }),
      CASES,
    );
  });

  it("yields the same bytes for a copy of the same input, and leaves the input alone", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const before = JSON.stringify([person, asked]);
        const bytes = JSON.stringify(scoreMatch(person, asked));
        expect(JSON.stringify(scoreMatch(structuredClone(person), structuredClone(asked)))).toBe(bytes);
        expect(JSON.stringify([person, asked])).toBe(before);
      }),
      CASES,
    );
  });

  it("recommends exactly the points that the skill then brings", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const before = evaluate(person, asked).total ?? 0;
        for (const { kind, what, points } of scoreMatch(person, asked).recommendations) {
          if (kind !== "required_skill" && kind !== "preferred_skill") continue;
          const after = evaluate(withSkills(person, skillsBehind([what], asked)), asked).total ?? 0;
          expect(Math.abs(after - before - points)).toBeLessThanOrEqual(0.05 + 1e-6);
        }
      }),
      CASES,
    );
  });
});
