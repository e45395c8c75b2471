import { describe, expect, it } from "vitest";
import { scoreMatch } from "#lib/matching/score-match.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { REJECTION_REASONS, type RejectionReason } from "#lib/vocabulary.ts";
import { writeFeedback } from "./feedback.ts";

const job: JobRequirements = {
  required_skills: ["Java", "Kubernetes", "Terraform"].map((skill) => ({ skill, as_written: [skill] })),
  preferred_skills: [{ skill: "Docker", as_written: ["Docker"] }],
  experience_years: [5, 8],
  role_level: "senior",
  education_required: { level: "bachelor", fields: ["Computer Science"], or_equivalent: false },
};

const breakdown = scoreMatch(
  {
    skills: [{ skill: "Java", evidence: ["listed"] }],
    projects: [],
    experience: { jobs: 1, dated_jobs: 1, total_months: 28, leadership: [] },
    education: [{ degree: "BSc", level: "bachelor", field: "Computer Science" }],
  },
  job,
);

const about = (
  reason: RejectionReason,
  more: { details?: string; nextStep?: string; jobCloses?: string } = {},
) =>
  writeFeedback({
    reason,
    breakdown,
    jobTitle: "Platform Engineer",
    company: "Northwind Labs",
    decidedBy: "Maria Lopez",
    decidedOn: "2026-03-12",
    ...more,
  });

describe("writeFeedback", () => {
  it.each(REJECTION_REASONS)("says who decided and when, and what comes next (%s)", (reason) => {
    const feedback = about(reason);
    expect(feedback.text).toMatch(
      /^Maria Lopez at Northwind Labs decided on 12 March 2026 not to move forward/,
    );
    expect(feedback.next).not.toBe("");
  });

  it("names the required skills that were not found, and what each is worth", () => {
    const feedback = about("missing_required_skills");
    expect(feedback.reason).toBe(
      "The job requires Kubernetes and Terraform; neither was found in your resume.",
    );
    expect(feedback.found).toBe("What fits: 1 of 3 required skills and your education.");
    expect(feedback.wouldRaise[0]).toContain("+20.0");
  });

  it("compares the asked and the shown experience", () => {
    expect(about("insufficient_experience").reason).toBe(
      "The job asks for 5 to 8 years of experience; your resume shows 2 years 4 months.",
    );
  });

  it("tells nobody what they lack where the match was not the reason", () => {
    for (const reason of [
      "position_filled",
      "salary_expectation",
      "location_or_work_authorization",
    ] as const) {
      const feedback = about(reason);
      expect(feedback.wouldRaise).toEqual([]);
      expect(feedback.text).not.toContain("Kubernetes");
    }
  });

  it("carries the recruiter's own words and advice", () => {
    const feedback = about("other", { details: "The team was dissolved", nextStep: "Write to us in May." });
    expect(feedback.reason).toBe("The team was dissolved.");
    expect(feedback.text.endsWith("Write to us in May.")).toBe(true);
  });

  it.each(REJECTION_REASONS)("never uses the words that hurt without helping (%s)", (reason) => {
    const { text } = about(reason, { jobCloses: "2026-04-01" });
    expect(text).not.toMatch(/unfortunately|good fit|overqualified|stronger|keep .* on file|sorry|%/i);
  });
});
