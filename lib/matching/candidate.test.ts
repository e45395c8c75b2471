import { describe, expect, it } from "vitest";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { matchCandidate, toMatchCandidate } from "./candidate.ts";

const resume: ResumeData = {
  name: "Ada Example",
  email: "ada@example.com",
  phone: "555-0100",
  location: "Springfield",
  links: ["https://example.com/ada"],
  summary: "Engineer, aged 31.",
  skills: [
    {
      skill: "Java",
      as_written: ["java"],
      evidence: ["education:Example University", "project:Library"],
      months_experience: 12,
      sources: [],
    },
  ],
  projects: [{ title: "Library", skills_used: ["Java"], description: "By Ada Example", sources: [] }],
  experience: [
    {
      company: "Acme",
      role: "Engineer",
      start_date: "2020-01",
      end_date: "2020-12",
      months: 12,
      description: "Led a team of four and mentored two juniors.",
      highlights: [],
      skills_used: ["Java"],
      sources: [],
    },
  ],
  education: [
    { degree: "BSc", level: "bachelor", major: "Physics", institution: "Example University", sources: [] },
  ],
  certifications: [],
  languages: [],
  total_experience_months: 12,
  confidence: { overall: 90, by_field: {} },
  flags: [],
  extracted_by: "rules",
  field_sources: {},
};

describe("toMatchCandidate", () => {
  it("keeps nothing that names the person, the place or the school", () => {
    const bytes = JSON.stringify(toMatchCandidate(resume));
    for (const secret of ["Ada", "example.com", "555", "Springfield", "Example University", "31"]) {
      expect(bytes).not.toContain(secret);
    }
  });

  it("keeps skills with evidence, projects, months, degrees and signs of leadership", () => {
    expect(toMatchCandidate(resume)).toEqual({
      skills: [{ skill: "Java", evidence: ["education:BSc", "project:Library"] }],
      projects: [{ skills_used: ["Java"] }],
      experience: { jobs: 1, dated_jobs: 1, total_months: 12, leadership: ["led a team", "mentored"] },
      education: [{ degree: "BSc", level: "bachelor", field: "Physics" }],
    });
  });

  it("has a schema that refuses any other field", () => {
    const candidate = toMatchCandidate(resume);
    expect(matchCandidate.safeParse(candidate).success).toBe(true);
    expect(matchCandidate.safeParse({ ...candidate, name: "Ada Example" }).success).toBe(false);
  });
});
