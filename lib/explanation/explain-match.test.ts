import { describe, expect, it } from "vitest";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { explainMatch } from "./explain-match.ts";

const job: JobRequirements = {
  required_skills: ["Java", "SQL", "Kubernetes"].map((skill) => ({ skill, as_written: [skill] })),
  preferred_skills: [{ skill: "Docker", as_written: ["Docker"] }],
  experience_years: [2, 5],
  role_level: "mid",
  education_required: null,
};

const candidate: MatchCandidate = {
  skills: [
    { skill: "Java", evidence: ["project:Library"] },
    { skill: "SQL", evidence: ["listed"] },
  ],
  projects: [],
  experience: { jobs: 1, dated_jobs: 1, total_months: 28, leadership: [] },
  education: [],
};

const match = scoreMatch(candidate, job);
const jobTitle = "Backend Engineer";

describe("explainMatch", () => {
  it("opens with the band, the score and what is met", () => {
    expect(explainMatch(match, { audience: "candidate", jobTitle }).opening).toBe(
      "Good match with Backend Engineer: 61 of 100. You meet 2 of 3 required and 0 of 1 preferred skills. Experience fits.",
    );
  });

  it("names what was found, what was not found, and what each gap is worth", () => {
    const explanation = explainMatch(match, { audience: "candidate", jobTitle });
    expect(explanation.strengths).toEqual([
      "Required skills found: Java and SQL.",
      "Shown in projects: Java.",
      "The job asks for 2 to 5 years; the resume shows 2 years 4 months.",
    ]);
    expect(explanation.gaps).toEqual([
      "Required skills not found in your resume: Kubernetes.",
      "Preferred skills not found in your resume: Docker.",
    ]);
    expect(explanation.recommendations[0]).toBe(
      "Docker: +22.2. This job prefers it; if you have used it, add where.",
    );
  });

  it("speaks of the applicant to a recruiter, and gives no advice there", () => {
    const explanation = explainMatch(match, { audience: "recruiter", jobTitle });
    expect(explanation.opening).toContain("The applicant meets 2 of 3 required");
    expect(explanation.recommendations).toEqual([]);
    expect(explanation.text).not.toMatch(/\byou/i);
  });

  it("tells the rank from ten applicants on", () => {
    const ranked = { ...match, percentile: 70.73 };
    const open = (applicants: number) =>
      explainMatch(ranked, { audience: "candidate", jobTitle, applicants }).opening;
    expect(open(41)).toContain("Higher than 29 of 41 applicants.");
    expect(open(9)).not.toContain("Higher than");
  });

  it("says that there is not enough information where there is no score", () => {
    const nothing = scoreMatch(candidate, {
      ...job,
      required_skills: [],
      preferred_skills: [],
      experience_years: null,
    });
    expect(explainMatch(nothing, { audience: "candidate", jobTitle }).opening).toBe(
      "Not enough information to score a match with Backend Engineer.",
    );
  });
});
