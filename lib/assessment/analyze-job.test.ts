import { describe, expect, it } from "vitest";
import { jobData } from "#lib/normalization/job-data.ts";
import { RED_FLAG_CODES, type RedFlagCode } from "#lib/vocabulary.ts";
import { analyzeJob } from "./analyze-job.ts";

const today = "2026-01-15";
const analyze = (text: string, title = "Software Engineer") => analyzeJob({ title, text, today });
const codes = (text: string, title?: string) => analyze(text, title).red_flags.map(({ code }) => code);

const COMPLETE = `Location: Springfield, IL (hybrid)
Full-time

What you will do
- Build services for bookings
- Review code of colleagues
- Plan releases with the team

Requirements
- 3-5 years of experience
- Java and SQL
- Bachelor's degree in Computer Science or equivalent experience

Nice to have
- Docker

Benefits
- Salary: $80,000 - $95,000 per year
- 30 days of vacation`;

const WALL = `We build software for hospitals. ${"You have experience with Java and care about people. ".repeat(30)}`;

const FLAGGED: [RedFlagCode, string, string?][] = [
  ["salary_missing", "Requirements\n- Java. Competitive salary."],
  [
    "too_many_required_skills",
    "Requirements\n- Java, Python, SQL, React, Docker, Kubernetes, AWS, Git, Linux, PHP, Ruby, Go, Redis, Kafka",
    "Developer",
  ],
  ["years_contradict_level", "Requirements\n- 10 years of experience in Java", "Junior Developer"],
  ["years_exceed_technology", "Requirements\n- 20+ years of experience with Kubernetes"],
  ["contradictory_requirements", "Requirements\n- 3 years of experience\nNo experience needed."],
  ["gendered_language", "The candidate knows his/her trade."],
  ["ageist_language", "Join our young team."],
  ["ableist_language", "You must be physically fit."],
  ["exclusionary_language", "Graduates of top-tier universities only."],
  ["jargon", "We want a rockstar."],
  ["unpaid_trial", "It starts with an unpaid trial week."],
  ["discriminatory_requirement", "Only male candidates."],
  ["wall_of_text", WALL],
];

describe("analyzeJob", () => {
  it("fits the schema of a job", () => {
    const job = analyze(COMPLETE);
    expect(jobData.parse(JSON.parse(JSON.stringify(job)))).toEqual(job);
  });

  it("gives a complete, realistic, inclusive text full points", () => {
    const job = analyze(COMPLETE);
    expect(job.red_flags).toEqual([]);
    expect(job.quality_score).toBe(100);
    expect(job.quality_analysis).toBe("Excellent: 100 of 100. Nothing is missing.");
  });

  it("rates a short clear text as excellent and an unrealistic one as poor", () => {
    const good = analyze(
      "Required: Python, Django, 3-5 years. Preferred: React. Salary: $80-100k.",
      "Senior Python Developer",
    );
    expect(good).toMatchObject({ experience_years: [3, 5], role_level: "mid", red_flags: [] });
    expect(good.quality_score).toBeGreaterThanOrEqual(90);
    const poor = analyze(
      "Must have 10 years experience in Python, Java, React, ML, DevOps.",
      "Junior developer needed",
    );
    expect(poor.quality_score).toBeLessThan(50);
    expect(poor.red_flags.map(({ code }) => code)).toEqual([
      "salary_missing",
      "years_contradict_level",
      "too_many_required_skills",
    ]);
  });

  it.each(FLAGGED)("flags %s", (code, text, title) => {
    expect(codes(text, title)).toContain(code);
    expect(codes(COMPLETE)).not.toContain(code);
  });

  it("has a case for every red flag", () => {
    expect(FLAGGED.map(([code]) => code)).toEqual([...RED_FLAG_CODES]);
  });

  it("points at the exact phrase and offers a replacement", () => {
    const text = "We want a Rockstar for our team.";
    const suggestion = analyze(text).suggestions.find(({ code }) => code === "jargon");
    expect(text.slice(suggestion?.span?.start, suggestion?.span?.end)).toBe("Rockstar");
    expect(suggestion?.replacement).toBe("experienced engineer");
  });

  it("has a suggestion for every red flag", () => {
    for (const [, text, title] of FLAGGED) {
      const { red_flags, suggestions } = analyze(text, title);
      expect(suggestions.map(({ code }) => code)).toEqual(red_flags.map(({ code }) => code));
    }
  });

  it("holds a text with a discriminating demand below Fair", () => {
    expect(analyze(`${COMPLETE}\nOnly male candidates.`).quality_score).toBe(49);
  });

  it.each([
    "You teach young people.",
    "Aggressive treatment of cancer.",
    "We do not discriminate on the basis of age, sex or marital status.",
    "Lifting up to 50 lbs, with reasonable accommodation.",
  ])("leaves “%s” alone", (text) => expect(codes(text)).toEqual(["salary_missing"]));

  it("reads an empty text and one without sense", () => {
    expect(analyze("", "").required_skills).toEqual([]);
    expect(analyze("\u0000 \n\n :::: ---", "?").quality_score).toBeGreaterThanOrEqual(0);
  });

  it("reads long texts without structure in linear time", () => {
    const started = performance.now();
    for (const piece of ["a", " ", "Required skills ", "$1,000 - ", "5 years, ", "- ", "(", "experience "]) {
      analyze(piece.repeat(20_000 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
