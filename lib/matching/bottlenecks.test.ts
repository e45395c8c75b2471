import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { anyCandidate, anyJob } from "#tests/setup/matching-arbitraries.ts";
import { bottlenecks, findBottlenecks } from "./bottlenecks.ts";
import type { MatchCandidate } from "./candidate.ts";
import { evaluate } from "./evaluate.ts";
import { countQualified } from "./pool/count-pool.ts";
import { packCandidate } from "./pool/pack.ts";
import { readPool } from "./pool/pool.ts";
import { Symbols } from "./pool/symbols.ts";
import { scoreOnly } from "./score-match.ts";

function poolOf(people: readonly MatchCandidate[]) {
  const symbols = new Symbols();
  const packed = people.map((person) => packCandidate(person, symbols));
  return [readPool(packed, symbols), symbols] as const;
}

const job: JobRequirements = {
  required_skills: [
    { skill: "Bookkeeping", as_written: [] },
    { skill: "SAP", any_of: ["SAP", "Odoo"], as_written: [] },
  ],
  preferred_skills: [{ skill: "French", as_written: [] }],
  experience_years: [5, null],
  role_level: "senior",
  education_required: { level: "bachelor", fields: ["Accounting"], or_equivalent: false },
};

function person(skills: string[], months: number, field: string | null): MatchCandidate {
  return {
    skills: skills.map((skill) => ({ skill, evidence: [] })),
    projects: [],
    experience: { jobs: 1, dated_jobs: months > 0 ? 1 : 0, total_months: months, leadership: [] },
    education: field === null ? [] : [{ degree: "", level: "bachelor", field }],
  };
}

const people = [
  person(["Bookkeeping", "SAP"], 72, "Accounting"),
  person(["Bookkeeping", "Odoo"], 48, "Accounting"),
  person(["Bookkeeping", "Odoo", "French"], 40, "Finance"),
  person(["Bookkeeping"], 96, "Accounting"),
  person(["Bookkeeping", "SAP"], 130, null),
  person(["SAP"], 0, "History"),
];

describe("the bottlenecks of a job", () => {
  const found = findBottlenecks(job, ...poolOf(people));

  it("counts who meets each requirement, and who would qualify without it", () => {
    expect(found).toMatchObject({ candidates: 6, qualified: 1 });
    expect(found.requirements.map(({ kind, skill, met, gain }) => [kind, skill, met, gain])).toEqual([
      ["required_skill", "Bookkeeping", 5, 0],
      ["required_skill", "SAP or Odoo", 5, 1],
      ["preferred_skill", "French", 1, 0],
      ["experience", "", 3, 2],
      ["education", "", 4, 1],
    ]);
    expect(found.tightest).toBe(3);
  });

  it("suggests the mildest change that brings at least half", () => {
    expect(found.requirements.map(({ fix }) => fix)).toEqual([
      null,
      { change: { code: "move_to_preferred" }, gain: 1 },
      null,
      { change: { code: "lower_years", years: 4 }, gain: 1 },
      { change: { code: "drop" }, gain: 1 },
    ]);
  });

  it("counts scores from a threshold on where asked to", () => {
    const byScore = findBottlenecks(job, ...poolOf(people), { by: "score", at_least: 80 });
    expect(byScore.qualified).toBe(people.filter((one) => (scoreOnly(one, job) ?? 0) >= 80).length);
    expect(bottlenecks.parse(byScore)).toEqual(byScore);
  });

  it("has no tightest requirement where everybody qualifies, or nobody is there", () => {
    expect(findBottlenecks(job, ...poolOf(people.slice(0, 1))).tightest).toBeNull();
    expect(findBottlenecks(job, ...poolOf([]))).toMatchObject({
      candidates: 0,
      qualified: 0,
      tightest: null,
    });
  });

  it("counts as qualified whoever the explaining way finds to meet all that is required", () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 12 }), anyJob, (crowd, asked) => {
        const meets = (one: MatchCandidate) => {
          const { required_skills, experience, education } = evaluate(one, asked).parts;
          const least = asked.experience_years?.[0] ?? 0;
          const hasYears = least === 0 || (experience.months !== null && experience.months / 12 >= least);
          return (
            required_skills.missing.length === 0 &&
            hasYears &&
            (!education.applicable || education.fraction === 1)
          );
        };
        const qualified = countQualified(asked, ...poolOf(crowd), { by: "required" });
        expect(qualified).toBe(crowd.filter(meets).length);
      }),
      { numRuns: 1_000 },
    );
  });
});
