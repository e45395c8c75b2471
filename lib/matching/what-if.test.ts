import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { anyCandidate, anyJob, anySkill } from "#tests/setup/matching-arbitraries.ts";
import type { MatchCandidate } from "./candidate.ts";
import { scoreMatch } from "./score-match.ts";
import { matchChanges, scoreWhatIf, withChanges } from "./what-if.ts";

const job: JobRequirements = {
  required_skills: [
    { skill: "Triage", as_written: [] },
    { skill: "Phlebotomy", as_written: [] },
  ],
  preferred_skills: [],
  experience_years: [4, null],
  role_level: "mid",
  education_required: { level: "bachelor", fields: ["Nursing"], or_equivalent: false },
};

const candidate: MatchCandidate = {
  skills: [{ skill: "Triage", evidence: ["job:Example Clinic"] }],
  projects: [],
  experience: { jobs: 1, dated_jobs: 1, total_months: 24, leadership: [] },
  education: [],
};

describe("what if", () => {
  it.each([
    ["nothing changed", {}, 0],
    ["a skill were added", { skills: ["Phlebotomy"] }, 31.3],
    ["a skill were added that is held", { skills: ["triage"] }, 0],
    ["a project showed a skill", { project: ["Triage"] }, 3.1],
    ["a year were added", { years: 1 }, 6.3],
    ["two years were added", { years: 2 }, 12.5],
    ["ten years were added", { years: 10 }, 12.5],
    ["half a year were added", { years: 0.5 }, 3.1],
    ["a degree of the level were added", { degree: { level: "bachelor" } }, 6.3],
    ["a degree of level and field were added", { degree: { level: "master", field: "Nursing" } }, 12.5],
  ] as const)("%s: %o", (_, changes, gain) => {
    expect(scoreWhatIf(candidate, job, matchChanges.parse(changes)).gain).toBe(gain);
  });

  it("adds several changes up to the full score", () => {
    const changes = {
      skills: ["Phlebotomy"],
      years: 2,
      degree: { level: "bachelor" as const, field: "Nursing" },
    };
    expect(scoreWhatIf(candidate, job, changes)).toEqual({ score: 100, gain: 56.3 });
  });

  it("says that the score falls where years go above the range", () => {
    const asked = { ...job, experience_years: [1, 2] as [number, number] };
    expect(scoreWhatIf(candidate, asked, { years: 1 }).gain).toBe(-2.5);
  });

  it("has no score where the job asks for nothing", () => {
    const nothing = { ...job, required_skills: [], experience_years: null, education_required: null };
    expect(scoreWhatIf(candidate, nothing, { years: 1 })).toEqual({ score: null, gain: 0 });
  });

  it("gives the score that the changed resume would get, and leaves the candidate alone", () => {
    const changes = fc.record(
      {
        skills: fc.array(anySkill, { maxLength: 3 }),
        project: fc.array(anySkill, { maxLength: 2 }),
        years: fc.integer({ min: 0, max: 20 }),
        degree: fc.record({ level: fc.constantFrom("diploma" as const, "master" as const) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyCandidate, anyJob, changes, (person, asked, changed) => {
        const before = JSON.stringify(person);
        const { score } = scoreWhatIf(person, asked, changed);
        expect(score).toBe(scoreMatch(withChanges(person, changed), asked).score);
        expect(JSON.stringify(person)).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });
});
