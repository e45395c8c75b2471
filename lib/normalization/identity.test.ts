import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractResume } from "#lib/extraction/resume.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { readDocument } from "#lib/reading/read-document.ts";
import { normalizeProfile } from "./profile.ts";
import type { ResumeData } from "./resume-data.ts";

type Person = { name: string; email: string; phone: string };

const resumeOf = ({ name, email, phone }: Person) => `${name}
${email}
${phone}

Summary

Front-end developer who likes clear interfaces.

Experience

Software Engineer at Acme Corporation        Jan 2022 - Present
- Built payment pages in React and TypeScript

Education

State University        2014 - 2018
Bachelor of Science in Computer Science

Skills
Docker, Git, Glassblowing Robots

${name}, page 1 of 1
`;

async function profileOf(text: string): Promise<ResumeData> {
  const document = await readDocument(new TextEncoder().encode(text));
  return normalizeProfile(extractResume(document, { today: "2026-01-15" }));
}

/** Skills without their places: a longer name moves every character after it. */
const skillsIn = ({ skills }: ResumeData) => JSON.stringify(skills.map(({ sources: _, ...skill }) => skill));

const JOB = {
  required_skills: [
    "React",
    "Autodesk Maya",
    "Experimental Design",
    "Ruby",
    "Julia",
    "Spring",
    "Apache Kafka",
  ].map((skill) => ({ skill, as_written: [skill] })),
  preferred_skills: ["Docker", "Swift", "Pascal"].map((skill) => ({ skill, as_written: [skill] })),
  experience_years: [2, null] as [number, null],
  role_level: "mid" as const,
  education_required: null,
};
const scoreOf = (profile: ResumeData) => JSON.stringify(scoreMatch(toMatchCandidate(profile), JOB));

const person: fc.Arbitrary<Person> = fc
  .record({
    given: fc.constantFrom("Maya", "Ruby", "Julia", "John", "Jasper", "Amber", "Elena", "Robin"),
    family: fc.constantFrom("Lindqvist", "Doe", "Spring", "Swift", "Kafka", "Pascal", "Okafor", "Sharp"),
    host: fc.constantFrom("example.com", "mail.example.org"),
    digits: fc.integer({ min: 0, max: 99 }),
  })
  .map(({ given, family, host, digits }) => ({
    name: `${given} ${family}`,
    email: `${given}.${family}@${host}`.toLowerCase(),
    phone: `+1 202 555 01${String(digits).padStart(2, "0")}`,
  }));

describe("who a person is", () => {
  it("changes no byte of the skills and none of the score", async () => {
    const plain = await profileOf(
      resumeOf({ name: "Anna Miller", email: "anna.miller@example.com", phone: "+1 202 555 0100" }),
    );
    await fc.assert(
      fc.asyncProperty(person, async (someone) => {
        const profile = await profileOf(resumeOf(someone));
        expect(skillsIn(profile)).toBe(skillsIn(plain));
        expect(scoreOf(profile)).toBe(scoreOf(plain));
      }),
    );
  });

  it("is no skill where the name stands in a list of skills", async () => {
    const text = resumeOf({ name: "Maya Lindqvist", email: "maya@example.com", phone: "+1 202 555 0100" });
    const { skills } = await profileOf(text.replace("Docker, Git", "Docker, Maya Lindqvist, Git"));
    expect(skills.map(({ skill }) => skill)).not.toContain("Maya Lindqvist");
    expect(skills.map(({ skill }) => skill)).not.toContain("Autodesk Maya");
    expect(skills.map(({ skill }) => skill)).toEqual(expect.arrayContaining(["Docker", "Git"]));
  });

  it("hides no skill of the same name", async () => {
    const text = resumeOf({ name: "Ruby Sharp", email: "ruby@example.com", phone: "+1 202 555 0100" });
    const { skills } = await profileOf(text.replace("Docker, Git", "Docker, Ruby, Git"));
    expect(skills.find(({ skill }) => skill === "Ruby")?.evidence).toEqual(["listed"]);
  });
});

describe("any name", () => {
  it.each(["Mei-Ling Chen", "Daniel Osei-Bonsu", "Sean O'Neil", "Jean-Luc Saint-Pierre"])(
    "hides %s as well as a plain one",
    async (name) => {
      const plain = await profileOf(
        resumeOf({ name: "Anna Lindqvist", email: "a@example.com", phone: "(555) 555-0100" }),
      );
      const other = await profileOf(resumeOf({ name, email: "a@example.com", phone: "(555) 555-0100" }));
      expect(skillsIn(other)).toBe(skillsIn(plain));
    },
  );

  it("ends in a profile, whatever characters it has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }), async (name) => {
        const profile = await profileOf(
          resumeOf({ name: name.replaceAll(/[\r\n\0]/g, " "), email: "a@example.com", phone: "" }),
        );
        expect(profile.skills.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
