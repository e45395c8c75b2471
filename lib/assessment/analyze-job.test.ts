import { describe, expect, it } from "vitest";
import { jobData } from "#lib/normalization/job-data.ts";
import { TAXONOMY } from "#lib/normalization/taxonomy.ts";
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

  it.each<[RedFlagCode, string]>([
    ["discriminatory_requirement", "He must be under 30."],
    ["discriminatory_requirement", "Applicants should be younger than 35"],
    ["discriminatory_requirement", "Max age 35"],
    ["discriminatory_requirement", "Between 20 and 30 years old."],
    ["discriminatory_requirement", "You are 35 or younger."],
    ["discriminatory_requirement", "Recent graduates only."],
    ["ageist_language", "You must be young and flexible."],
    ["ageist_language", "We want young, dynamic people."],
    ["gendered_language", "He must know SQL."],
    ["gendered_language", "Her duties include planning."],
    ["gendered_language", "We look for ninja guys."],
    ["jargon", "We look for ninja guys."],
    ["discriminatory_requirement", "You are fluent in SQL, christian, and flexible."],
    ["discriminatory_requirement", "Requirements\n- Christian"],
    ["discriminatory_requirement", "Requirements\n- SQL, christian"],
    ["discriminatory_requirement", "You must be a Muslim."],
    ["discriminatory_requirement", "Hindu only."],
    ["discriminatory_requirement", "No visa holders."],
    ["discriminatory_requirement", "No H1B."],
    ["discriminatory_requirement", "Foreigners need not apply."],
    ["discriminatory_requirement", "Indian nationals only."],
    ["discriminatory_requirement", "Nationality: German"],
    ["discriminatory_requirement", "You must be unmarried."],
    ["discriminatory_requirement", "Must have no children."],
    ["discriminatory_requirement", "Women who are not planning a pregnancy."],
    ["discriminatory_requirement", "Attach a recent photo to your application."],
    ["discriminatory_requirement", "Send a resume with photo."],
    ["years_exceed_technology", "25 years of Rust"],
    ["years_exceed_technology", "No visa holders, 25 years of Rust. We want ninja guys."],
    ["years_exceed_technology", "You bring 25 years of Rust and patience."],
    ["years_exceed_technology", "Requirements\n- Rust (25 years)"],
    ["years_exceed_technology", "30+ years of experience with TypeScript and Go."],
  ])("finds %s in “%s”", (code, text) => expect(codes(text)).toContain(code));

  it.each([
    "30 days of vacation.",
    "Answer calls in under 30 minutes.",
    "Keep the error rate under 10.",
    "You keep response times under 50 ms.",
    "A team of under 20 people.",
    "You must be at least 18 years old.",
    "You must be over 21 to serve alcohol.",
    "Teach children aged 10 to 12.",
    "Care for residents between 70 and 90 years old.",
    "There is no age limit.",
    "Sales associate for Christian Dior.",
    "You report to Christian, our head of sales.",
    "A Catholic hospital in Springfield.",
    "We welcome Jewish, Muslim and Hindu applicants.",
    "Experience with visa processing.",
    "We cannot offer visa sponsorship; no visa sponsorship is available.",
    "You must be authorized to work in the United States.",
    "No visa fees for our customers.",
    "Burgers at Five Guys.",
    "Inspect guy wires of masts.",
    "Our founder wrote the first version; she is a carpenter and he must have helped.",
    "Experience with photo editing.",
    "Upload photos of the finished work.",
    "Check the photo ID of visitors.",
    "You keep a single source of truth; every page must be single.",
    "Support families without children and with them.",
    "Our company has 25 years of experience in React training.",
    "10 years of Rust.",
  ])("has nothing against “%s”", (text) => {
    expect(
      codes(text).filter((code) => !["salary_missing", "years_contradict_level"].includes(code)),
    ).toEqual([]);
  });

  it("knows the first year of every technology in the taxonomy that has one", () => {
    const dated = TAXONOMY.filter(
      ({ since, case: isCased }) => since !== undefined && since > 1990 && !isCased,
    );
    const missed = dated.filter(
      ({ skill }) => !codes(`40 years of ${skill}`).includes("years_exceed_technology"),
    );
    expect(dated.length).toBeGreaterThan(50);
    expect(missed.map(({ skill }) => skill)).toEqual([]);
  });

  it("lists three of a kind and counts the rest, which still cost", () => {
    const many = "A ninja, guru, wizard, rockstar, unicorn, self-starter, go-getter, jedi and superstar.";
    const found = analyze(`${COMPLETE}\n${many}`);
    const jargon = found.red_flags.filter(({ code }) => code === "jargon");
    expect(jargon).toHaveLength(3);
    expect(jargon[2]?.message).toMatch(/And 6 more of this kind\.$/);
    expect(found.suggestions.filter(({ code }) => code === "jargon")).toHaveLength(3);
    expect(found.quality_score).toBe(91);
  });

  it("reads an empty text and one without sense", () => {
    expect(analyze("", "").required_skills).toEqual([]);
    expect(analyze("\u0000 \n\n :::: ---", "?").quality_score).toBeGreaterThanOrEqual(0);
  });
});
