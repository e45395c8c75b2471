import { describe, expect, it } from "vitest";
import { extractJob } from "#lib/extraction/job-description.ts";
import { normalizeRequirements } from "./requirements.ts";
import { roleLevel } from "./requirements-level.ts";

const read = (text: string, title = "Developer") => normalizeRequirements(extractJob(text, title));

describe("normalizeRequirements", () => {
  it("takes skills joined by “or” as one requirement", () => {
    const { required_skills } = read(
      "Requirements\n- React or Vue\n- PostgreSQL, MySQL or MongoDB\n- Java and Python",
    );
    expect(required_skills.map(({ skill, any_of }) => any_of ?? skill)).toEqual([
      ["React", "Vue.js"],
      ["PostgreSQL", "MySQL", "MongoDB"],
      "Java",
      "Python",
    ]);
  });

  it("keeps a skill that is required and preferred as required, once", () => {
    const job = read("Requirements\n- Java\n- Java\nNice to have\n- Java\n- Docker");
    expect(job.required_skills.map(({ skill }) => skill)).toEqual(["Java"]);
    expect(job.preferred_skills.map(({ skill }) => skill)).toEqual(["Docker"]);
  });

  it("keeps the years asked of one skill with that skill", () => {
    const { required_skills } = read("Requirements\n- 5+ years of experience with React\n- Java");
    expect(required_skills).toMatchObject([{ skill: "React", min_years: 5 }, { skill: "Java" }]);
    expect(required_skills[1]).not.toHaveProperty("min_years");
  });

  it("takes general experience before that with one skill", () => {
    const text = "Requirements\n- 3 years with React\n- 6 years of professional experience";
    expect(read(text).experience_years).toEqual([6, null]);
  });

  it("asks for the lowest degree that is enough", () => {
    expect(read("Requirements\n- Bachelor's or Master's degree").education_required?.level).toBe("bachelor");
  });

  it("accepts experience instead of a degree that is only preferred", () => {
    expect(read("Nice to have\n- Bachelor's degree in Physics").education_required).toEqual({
      level: "bachelor",
      fields: ["Physics"],
      or_equivalent: true,
    });
  });

  it("does not ask for the departments one works with", () => {
    const { required_skills } = read(
      "Requirements\n- Java\n- Ability to work with HR, marketing and sales teams",
    );
    expect(required_skills.map(({ skill }) => skill)).toEqual(["Java"]);
  });

  it("keeps a tool it does not know where a list asks for it", () => {
    const { required_skills } = read("Requirements\n- Experience with Java, Zorbline and SQL");
    expect(required_skills.map(({ skill }) => skill)).toEqual(["Java", "Zorbline", "SQL"]);
  });

  it("points at the skills in the text", () => {
    const text = "Requirements\n- Java and SQL";
    const spans = read(text).sources["required_skills"] ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Java", "SQL"]);
  });
});

describe("roleLevel", () => {
  it.each([
    [[0, 2], "Senior Engineer", "entry"],
    [[2, null], "Engineer", "mid"],
    [[5, 8], "Engineer", "senior"],
    [null, "Junior Engineer", "entry"],
    [null, "Graduate Trainee", "entry"],
    [null, "Head of Design", "senior"],
    [null, "Lead Nurse", "senior"],
    [null, "Engineer", "mid"],
  ] as const)("reads %j and “%s” as %s", (range, title, level) => {
    expect(roleLevel(range ? [range[0], range[1]] : null, title)).toBe(level);
  });
});
