import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { MatchCandidate } from "./candidate.ts";
import { closeGaps } from "./close-gaps.ts";
import { scoreMatch } from "./score-match.ts";

const job: JobRequirements = {
  required_skills: [
    { skill: "Carpentry", as_written: ["carpentry"] },
    { skill: "React", any_of: ["React", "Vue.js"], as_written: ["React or Vue"] },
    { skill: "Docker", as_written: ["Docker"] },
  ],
  preferred_skills: [{ skill: "Figma", as_written: ["Figma"] }],
  experience_years: [3, null],
  role_level: "mid",
  education_required: { level: "bachelor", fields: ["Design"], or_equivalent: false },
};

const candidate: MatchCandidate = {
  skills: [
    { skill: "Carpentry", evidence: ["listed"] },
    { skill: "Vue.js", evidence: ["listed"] },
  ],
  projects: [],
  experience: { jobs: 1, dated_jobs: 1, total_months: 12, leadership: [] },
  education: [],
};

describe("closing gaps", () => {
  const now = scoreMatch(candidate, job);
  const scoreOf = (held: MatchCandidate) => scoreMatch(held, job).score ?? 0;

  it.each(now.recommendations)("adds the points that were promised for $kind $what", (gap) => {
    const gained = scoreOf(closeGaps(candidate, job, [gap])) - (now.score ?? 0);
    expect(Math.abs(gained - gap.points)).toBeLessThanOrEqual(1); // both scores are rounded to whole numbers
  });

  it("is offered for every kind of gap this candidate has", () => {
    expect(new Set(now.recommendations.map(({ kind }) => kind))).toEqual(
      new Set(["required_skill", "preferred_skill", "project_evidence", "experience", "education"]),
    );
  });

  it("changes nothing the second time", () => {
    const skill = { kind: "required_skill", what: "Docker" } as const;
    expect(closeGaps(candidate, job, [skill, skill])).toEqual(closeGaps(candidate, job, [skill]));
  });

  it("reaches the full score where all are closed", () => {
    expect(scoreOf(closeGaps(candidate, job, now.recommendations))).toBe(100);
  });

  it("leaves the candidate as they were", () => {
    const before = structuredClone(candidate);
    closeGaps(candidate, job, now.recommendations);
    expect(candidate).toEqual(before);
  });
});
