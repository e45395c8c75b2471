import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import type { Fact, ResumeFacts } from "./facts.ts";
import { extractResume } from "./resume.ts";

const RESUME = `Jane Doe
Springfield, IL | +1 (555) 555-0142 | jane.doe@example.com | github.com/janedoe

Summary
Backend engineer who likes small services.

Experience

Acme Corporation, Austin, TX                                   Jan 2021 - Present
Senior Software Engineer
- Built payment services in Java and Spring Boot
- Moved twelve services to Kubernetes,
  which cut costs by a third

Software Engineer at Globex Inc                                 2018-03 - 2020-12
- Wrote reports in Python

Education

State University                                                2014 - 2018
Bachelor of Science in Computer Science, GPA: 3.8

Projects

Ledgerline: a small ledger
- Written in TypeScript

Skills
Languages: Java, Python, Go
Tools: Docker, Kubernetes

Languages
English (native), German (B2)
`;

async function extract(text: string): Promise<ResumeFacts> {
  const document = await readDocument(new TextEncoder().encode(text));
  return extractResume(document, { today: "2026-01-15" });
}

describe("extractResume", () => {
  it("reads who it is and how to reach them", async () => {
    const facts = await extract(RESUME);
    expect(facts.name?.text).toBe("Jane Doe");
    expect(facts.email?.text).toBe("jane.doe@example.com");
    expect(facts.phone?.text).toBe("+1 (555) 555-0142");
    expect(facts.location?.text).toBe("Springfield, IL");
    expect(facts.links.map(({ text }) => text)).toContain("github.com/janedoe");
  });

  it("reads jobs with company, role, place and dates", async () => {
    const { experience } = await extract(RESUME);
    expect(experience.map((job) => [job.company?.text, job.role?.text])).toEqual([
      ["Acme Corporation", "Senior Software Engineer"],
      ["Globex Inc", "Software Engineer"],
    ]);
    expect(experience[0]?.location?.text).toBe("Austin, TX");
    expect(experience[0]?.period).toMatchObject({ start: "2021-01", end: null, isCurrent: true });
    expect(experience[1]?.period).toMatchObject({ start: "2018-03", end: "2020-12" });
  });

  it("joins a wrapped bullet", async () => {
    const { experience } = await extract(RESUME);
    expect(experience[0]?.highlights).toContain(
      "Moved twelve services to Kubernetes, which cut costs by a third",
    );
  });

  it("reads degree, school, year and grade", async () => {
    const { education } = await extract(RESUME);
    expect(education).toHaveLength(1);
    expect(education[0]?.institution?.text).toBe("State University");
    expect(education[0]?.degree?.text).toBe("Bachelor of Science in Computer Science");
    expect(education[0]?.major?.text).toBe("Computer Science");
    expect(education[0]?.grade?.text).toContain("3.8");
    expect(education[0]?.period?.end).toBe("2018");
  });

  it("reads projects, listed skills with their groups, and languages with their levels", async () => {
    const facts = await extract(RESUME);
    expect(facts.projects.map(({ title }) => title.text)).toEqual(["Ledgerline"]);
    expect(facts.listedSkills.map(({ text }) => text)).toEqual([
      "Java",
      "Python",
      "Go",
      "Docker",
      "Kubernetes",
    ]);
    expect(facts.listedSkills.at(-1)?.group).toBe("Tools");
    expect(facts.languages.map(({ language, level }) => [language.text, level])).toEqual([
      ["English", "native"],
      ["German", "B2"],
    ]);
  });

  it("points each fact at the very characters it was read from", async () => {
    const facts = await extract(RESUME);
    const all: (Fact | null | undefined)[] = [
      facts.name,
      facts.email,
      facts.phone,
      facts.location,
      ...facts.listedSkills,
      ...facts.experience.flatMap((job) => [job.company, job.role]),
      ...facts.education.flatMap((degree) => [degree.institution, degree.degree]),
    ];
    for (const fact of all) expect(facts.text.slice(fact?.span.start, fact?.span.end)).toBe(fact?.text);
  });

  it("keeps the company for a second role under it", async () => {
    const { experience } = await extract(
      "Jane Doe\n\nExperience\n\nAcme Corporation\nStaff Engineer    2021 - 2023\n- Led a team of five\n\nEngineer    2018 - 2021\n- Built things\n",
    );
    expect(experience.map((job) => [job.company?.text, job.role?.text])).toEqual([
      ["Acme Corporation", "Staff Engineer"],
      ["Acme Corporation", "Engineer"],
    ]);
  });

  it("reads a labelled line among other remarks as a list of skills", async () => {
    const facts = await extract(
      "Jane Doe\n\nAdditional Information\n\nSkills: Python, SQL\nMilitary service: none\n",
    );
    expect(facts.listedSkills.map(({ text }) => text)).toEqual(["Python", "SQL"]);
  });

  it.each([
    ["emails", "a@".repeat(1_000_000)],
    ["digits", "1 ".repeat(1_000_000)],
    ["ranges", `Experience\n${`${"2019 - ".repeat(280)}\n`.repeat(1000)}`],
    ["open brackets", `Skills\n${"(".repeat(500_000)}`],
    ["list entries", `Skills\n${`${"x, ".repeat(600)}\n`.repeat(1000)}`],
    ["tabs", `${"a\t".repeat(900)}\n`.repeat(1000)],
    ["degrees", `Education\n${`${"Bachelor of Science in ".repeat(80)}\n`.repeat(1000)}`],
  ])(
    "ends on two megabytes of %s",
    (_, text) => {
      const lines: Parameters<typeof extractResume>[0]["pages"][number]["lines"] = [];
      let start = 0;
      for (const line of text.split("\n")) {
        const end = start + line.length;
        lines.push({ page: 1, start, end, box: [0, 0, 500, 10], column: 0, runs: [] });
        start = end + 1;
      }
      const pages = [{ number: 1, width: 600, height: 800, lines }];
      const facts = extractResume(
        { kind: "txt", pages, text, links: [], hidden: [] },
        { today: "2026-01-15" },
      );
      expect(facts.listedSkills.length).toBeLessThanOrEqual(400);
      expect(facts.experience.length).toBeLessThanOrEqual(4000);
    },
    15_000,
  );
});
