import { describe, expect, it } from "vitest";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { checkStatements } from "./check-statements.ts";
import type { Statement } from "./wording-answer.ts";

const asked = (skill: string) => ({ skill, as_written: [skill] });
const BREAKDOWN = scoreMatch(
  {
    skills: [
      { skill: "Java", evidence: ["experience:Initech"] },
      { skill: "Quillscript", evidence: ["skills"] },
    ],
    projects: [],
    experience: { jobs: 1, dated_jobs: 1, total_months: 50, leadership: [] },
    education: [],
  },
  {
    required_skills: ["Java", "Quillscript", "Docker", "Spring Boot"].map(asked),
    preferred_skills: ["Terraform"].map(asked),
    experience_years: [3, null],
    role_level: "mid",
    education_required: null,
  },
);

const POINTS = BREAKDOWN.recommendations.find(({ what }) => what === "Docker")?.points.toFixed(1);
const OTHER = BREAKDOWN.recommendations.find(({ what }) => what === "Terraform")?.points.toFixed(1);

const faults = (about: Statement["about"], text: string) =>
  checkStatements([{ about, text }], BREAKDOWN).map(({ fault }) => fault);

describe("checkStatements", () => {
  it.each<[Statement["about"], string]>([
    ["met", "You meet 2 of 4 required skills: Java and Quillscript."],
    ["met", "Java and Quillscript are in your resume."],
    ["missing", "Docker, Spring Boot and Terraform were not found in your resume."],
    ["experience", "The job asks for 3 years or more, and your 4 years 2 months reach that."],
    ["raise", `If you have used Docker, adding where would bring ${POINTS} points.`],
    ["score", `The score is ${BREAKDOWN.score} of 100.`],
  ])("lets a sentence about %s stand: '%s'", (about, text) => expect(faults(about, text)).toEqual([]));

  it.each<[string, Statement["about"], string, string]>([
    ["a number of another topic", "met", "You meet 3 of 4 required skills.", "number"],
    ["a number in words", "met", "You meet three of the required skills: Java.", "number"],
    ["years that are not there", "experience", "Your 9 years reach what the job asks for.", "number"],
    ["a skill that nobody named", "met", "You know Java and Kubernetes.", "skill"],
    ["a missing skill as found", "met", "You know Java and Docker.", "skill"],
    ["an unknown missing name as found", "met", "Java and Spring Boot are in your resume.", "skill"],
    ["a found skill as missing", "missing", "Java was not found in your resume.", "skill"],
    ["the missing as if it were there", "missing", "Docker and Terraform are in your resume.", "side"],
    ["a topic the job does not ask for", "education", "Your degree fits.", "side"],
    ["the points of another skill", "raise", `If you add Docker, it would bring ${OTHER} points.`, "number"],
    ["an employer", "met", "Your Java from Initech is there.", "name"],
    ["more than all of it", "met", "You meet all required skills, Java and Quillscript.", "all"],
    ["a band that it is not", "score", `A strong match: ${BREAKDOWN.score} of 100.`, "number"],
    ["a regret", "missing", "Unfortunately Docker was not found in your resume.", "tone"],
    ["a promise", "raise", "If you add Docker, an offer is guaranteed.", "tone"],
    ["an address", "raise", "You could learn Docker at https://example.com.", "tone"],
  ])("refuses %s", (_, about, text, fault) => expect(faults(about, text)).toContain(fault));
});
