import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { breakdown } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import { scoreMatch } from "./score-match.ts";

const needs = (...skills: string[]) => skills.map((skill) => ({ skill, as_written: [skill] }));
const has = (...skills: string[]) => skills.map((skill) => ({ skill, evidence: ["listed"] }));

function aJob(asked: Partial<JobRequirements>): JobRequirements {
  return {
    required_skills: [],
    preferred_skills: [],
    experience_years: null,
    role_level: "mid",
    education_required: null,
    ...asked,
  };
}

function aCandidate(known: Partial<MatchCandidate> & { months?: number }): MatchCandidate {
  const { months = 0, ...rest } = known;
  const jobs = months > 0 ? 1 : 0;
  return {
    skills: [],
    projects: [],
    experience: { jobs, dated_jobs: jobs, total_months: months, leadership: [] },
    education: [],
    ...rest,
  };
}

describe("the worked examples of the matching design", () => {
  it("gives 35 points for two of three required skills, one of them shown in a project", () => {
    const candidate = aCandidate({
      skills: [
        { skill: "Java", evidence: ["project:Library"] },
        { skill: "Data Structures", evidence: ["education:BSc"] },
      ],
    });
    const match = scoreMatch(
      candidate,
      aJob({ required_skills: needs("Java", "Data Structures", "Spring Boot") }),
    );
    expect(match.components.required_skills).toMatchObject({ points: 35, max: 50, applicable: true });
    expect(match.evidence_bonus).toBe(1.7);
    expect(match.missing_required_skills).toEqual(["Spring Boot"]);
  });

  it("gives 13.3 points for two of three preferred skills", () => {
    const candidate = aCandidate({ skills: has("React", "Docker") });
    const match = scoreMatch(candidate, aJob({ preferred_skills: needs("React", "SQL", "Docker") }));
    expect(match.components.preferred_skills.points).toBe(13.3);
  });

  it.each([
    { years: 1.5, range: [0, 2], points: 20 },
    { years: 1, range: [2, 5], points: 10 },
    { years: 5, range: [0, 2], points: 15 },
  ] as const)("gives $points points for $years years where $range are asked", ({ years, range, points }) => {
    const match = scoreMatch(aCandidate({ months: years * 12 }), aJob({ experience_years: [...range] }));
    expect(match.components.experience.points).toBe(points);
  });

  it("gives 10 points for a master's in Computer Applications where a bachelor's in Computer Science is asked", () => {
    const candidate = aCandidate({
      education: [{ degree: "MCA", level: "master", field: "Computer Applications" }],
    });
    const education_required = {
      level: "bachelor" as const,
      fields: ["Computer Science"],
      or_equivalent: false,
    };
    expect(scoreMatch(candidate, aJob({ education_required })).components.education.points).toBe(10);
  });
});

describe("what the formula leaves to SPEC section 8", () => {
  it("spreads the points of components that the job does not ask for", () => {
    const match = scoreMatch(
      aCandidate({ skills: has("Java") }),
      aJob({ required_skills: needs("Java", "SQL") }),
    );
    expect(match.score).toBe(50);
    expect(match.components.education).toMatchObject({ points: 0, max: 0, applicable: false });
  });

  it("has no score where the job asks for nothing", () => {
    const match = scoreMatch(aCandidate({ skills: has("Java") }), aJob({}));
    expect(match.score).toBeNull();
    expect(match.recommendations).toEqual([]);
  });

  it("rounds half up, once", () => {
    const eight = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"];
    const match = scoreMatch(aCandidate({ skills: has("A1") }), aJob({ preferred_skills: needs(...eight) }));
    expect(match.score).toBe(13);
    expect(match.components.preferred_skills.points).toBe(2.5);
  });

  it("counts alternatives once, whichever is held", () => {
    const job = aJob({
      required_skills: [
        { skill: "React", any_of: ["React", "Vue"], as_written: ["React or Vue"] },
        ...needs("SQL"),
      ],
    });
    expect(scoreMatch(aCandidate({ skills: has("Vue") }), job).score).toBe(50);
    expect(scoreMatch(aCandidate({ skills: has("Vue", "React") }), job).score).toBe(50);
    expect(scoreMatch(aCandidate({}), job).missing_required_skills).toEqual(["React or Vue", "SQL"]);
  });

  it("counts a requirement that is written twice once", () => {
    const job = aJob({ required_skills: needs("Java", "java", "SQL") });
    expect(scoreMatch(aCandidate({ skills: has("Java") }), job).score).toBe(50);
  });

  it("knows unknown experience from none", () => {
    const job = aJob({ experience_years: [2, 4] });
    const undated = { jobs: 2, dated_jobs: 0, total_months: 0, leadership: [] };
    const match = scoreMatch(aCandidate({ experience: undated }), job);
    expect(match.score).toBe(50);
    expect(match.experience.candidate_years).toBeNull();
    expect(match.components.experience.why).toContain("unknown");
    expect(scoreMatch(aCandidate({}), job).score).toBe(0);
  });

  it("never takes more than a quarter for experience above the range", () => {
    const job = aJob({ experience_years: [0, 2] });
    expect(scoreMatch(aCandidate({ months: 36 }), job).score).toBe(90);
    expect(scoreMatch(aCandidate({ months: 480 }), job).score).toBe(75);
    expect(scoreMatch(aCandidate({ months: 480 }), aJob({ experience_years: [5, null] })).score).toBe(100);
  });

  it("adds at most a tenth for leadership, and only in senior roles", () => {
    const experience = {
      jobs: 1,
      dated_jobs: 1,
      total_months: 48,
      leadership: ["led a team", "mentored", "hired"] as MatchCandidate["experience"]["leadership"],
    };
    const asked = { experience_years: [8, null] as [number, null] };
    expect(scoreMatch(aCandidate({ experience }), aJob({ ...asked, role_level: "senior" })).score).toBe(60);
    expect(scoreMatch(aCandidate({ experience }), aJob(asked)).score).toBe(50);
  });

  it("takes twice the missing years of study as equivalent where the job says so", () => {
    const education_required = { level: "bachelor" as const, fields: [], or_equivalent: true };
    expect(scoreMatch(aCandidate({ months: 96 }), aJob({ education_required })).score).toBe(100);
    expect(scoreMatch(aCandidate({ months: 95 }), aJob({ education_required })).score).toBe(0);
    const strict = { ...education_required, or_equivalent: false };
    expect(scoreMatch(aCandidate({ months: 96 }), aJob({ education_required: strict })).score).toBe(0);
  });

  it("gives half for the level and half for the field", () => {
    const education_required = { level: "bachelor" as const, fields: ["Accounting"], or_equivalent: false };
    const education = [{ degree: "Bachelor of Fine Arts", level: "bachelor" as const, field: "Painting" }];
    expect(scoreMatch(aCandidate({ education }), aJob({ education_required })).score).toBe(50);
  });

  it("takes a degree of another science for another field", () => {
    const education_required = {
      level: "bachelor" as const,
      fields: ["Computer Science"],
      or_equivalent: false,
    };
    const education = [{ degree: "Bachelor of Science", level: "bachelor" as const, field: "Nursing" }];
    const match = scoreMatch(aCandidate({ education }), aJob({ education_required }));
    expect(match.education).toMatchObject({ level_reached: true, field_matched: false });
    expect(match.recommendations).toEqual([
      { kind: "education", what: "a bachelor’s degree in Computer Science", points: 50 },
    ]);
  });

  it("counts up to two relevant projects at entry level", () => {
    const job = aJob({ role_level: "entry", preferred_skills: needs("SQL") });
    const candidate = aCandidate({ projects: [{ skills_used: ["SQL"] }, { skills_used: ["Cobol"] }] });
    const match = scoreMatch(candidate, job);
    expect(match.components.projects).toMatchObject({ points: 10, max: 20 });
    expect(match.score).toBe(29);
  });

  it("says what each gap is worth, the largest first", () => {
    const candidate = aCandidate({ skills: has("React", "SQL"), months: 36 });
    const job = aJob({
      required_skills: needs("React", "Java"),
      preferred_skills: needs("SQL", "Docker", "Kubernetes"),
      experience_years: [2, 5],
      education_required: { level: "bachelor", fields: [], or_equivalent: false },
    });
    expect(scoreMatch(candidate, job).recommendations).toEqual([
      { kind: "required_skill", what: "Java", points: 25 },
      { kind: "education", what: "a bachelor’s degree", points: 10 },
      { kind: "preferred_skill", what: "Docker", points: 6.7 },
      { kind: "preferred_skill", what: "Kubernetes", points: 6.7 },
      { kind: "project_evidence", what: "React", points: 2.5 },
    ]);
  });

  it("fits the schema of a breakdown", () => {
    const match = scoreMatch(
      aCandidate({ skills: has("Java") }),
      aJob({ required_skills: needs("Java", "SQL") }),
    );
    expect(breakdown.parse(JSON.parse(JSON.stringify(match)))).toEqual(match);
  });
});
