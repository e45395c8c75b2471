import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "#lib/reading/document.ts";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function jobsOf(section: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(`Jane Doe\n\nExperience\n\n${section}\n`));
  return told(document);
}

function told(document: ReadDocument): string[] {
  return extractResume(document, { today: "2026-01-15" }).experience.map(
    ({ company, role, period }) =>
      `${role?.text ?? "?"} @ ${company?.text ?? "?"} ${period?.start ?? ""}..${period?.isCurrent ? "now" : (period?.end ?? "")}`,
  );
}

describe("findHistory", () => {
  it("learns from the other headings which of two unknown names is the company", async () => {
    const jobs = await jobsOf(
      [
        "Initech Bank | Sales Assistant | 2019 - 2020\n- Sold things",
        "Globex | Branch Operations | 2018 - 2019\n- Opened accounts",
        "Umbrella | Research Intern | 2017 - 2018\n- Read papers",
      ].join("\n\n"),
    );
    expect(jobs[1]).toBe("Branch Operations @ Globex 2018..2019");
  });

  it("gives the roles under one company its name, departments and all", async () => {
    const jobs = await jobsOf(
      "Acme Corporation\n  Staff Engineer, Platform\tAug 2024 - Present\n  - Led things\n  Senior Engineer, Payments\tJul 2022 - Aug 2024\n  - Built things",
    );
    expect(jobs).toEqual([
      "Staff Engineer, Platform @ Acme Corporation 2024-08..now",
      "Senior Engineer, Payments @ Acme Corporation 2022-07..2024-08",
    ]);
  });

  it("lends no company to a job whose own stands under its role elsewhere", async () => {
    const jobs = await jobsOf(
      "Lead Engineer\tFeb 2019 - Present\nCascade Logistics Group\n- Led things\n\nStaff Engineer\tJun 2015 - Jan 2019\n- Built things",
    );
    expect(jobs[1]).toBe("Staff Engineer @ ? 2015-06..2019-01");
  });

  it.each([
    ["Platform Intern, Northwind Technology. San Jose, California", "Platform Intern @ Northwind Technology"],
    ["Nurse — Northwind Clinic, India", "Nurse @ Northwind Clinic"],
    ["Baker, Acme Foods Austin, TX", "Baker @ Acme Foods"],
    ["Acme Foods, Denver, CO | Baker", "Baker @ Acme Foods"],
    ["SRE Lead | Kestrel Streaming, Remote", "SRE Lead @ Kestrel Streaming"],
    ["Home Health Nurse | Harbor Visiting Nurses", "Home Health Nurse @ Harbor Visiting Nurses"],
    ["Charge Nurse, Intensive Care, Alamo Hospital", "Charge Nurse, Intensive Care @ Alamo Hospital"],
    ["Research Assistant at the Faculty of Economics", "Research Assistant @ Faculty of Economics"],
    ["Jefe de desarrollo en Acme Ltda.", "Jefe de desarrollo @ Acme Ltda"],
    ["Staff Accountant Umbrella – Springfield, Shelbyville", "Staff Accountant @ Umbrella"],
  ])("reads %j", async (heading, expected) => {
    const [job] = await jobsOf(`${heading}\n2019 - 2021\n- Did things`);
    expect(job?.replace(/\.? 2019\.\.2021$/, "")).toBe(expected);
  });

  it("reads the fields of a form by their labels", async () => {
    const jobs = await jobsOf(
      "Date: 04/2018 - oggi\nLavoro o posizione ricoperti: Chef di cucina\nDatore di lavoro: La Lanterna, Bologna",
    );
    expect(jobs).toEqual(["Chef di cucina @ La Lanterna 2018-04..now"]);
  });

  it("joins the two stretches of one job", async () => {
    expect(
      await jobsOf("Intern | Acme Inc.\nMay 2021 – Jul 2021 · Feb 2022 – Jul 2022\n- Did things"),
    ).toEqual(["Intern @ Acme Inc. 2021-05..2022-07"]);
  });

  it("has a job once that is listed first and told later", async () => {
    const document = await readDocument(
      new TextEncoder().encode(
        "Jane Doe\n\nWork History\n\nBaker | Acme Foods | 2019 - 2021\n\nExperience\n\nBaker | Acme Foods | 2019 - 2021\n- Baked bread\n",
      ),
    );
    expect(told(document)).toHaveLength(1);
    expect(extractResume(document, { today: "2026-01-15" }).experience[0]?.highlights).toEqual([
      "Baked bread",
    ]);
  });

  it("claims only what stands at the place it names, whatever the text", async () => {
    const word = fc.constantFrom(
      "Nurse",
      "Acme Inc.",
      "2019 - 2021",
      "Austin, TX",
      "at",
      "|",
      ",",
      "\t",
      "\n",
      "- ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const document = await readDocument(
          new TextEncoder().encode(`Jane Doe\n\nExperience\n\n${words.join(" ")}\n`),
        );
        for (const { company, role } of extractResume(document, { today: "2026-01-15" }).experience) {
          for (const fact of [company, role]) {
            if (!fact) continue;
            const written = document.text.slice(fact.span.start, fact.span.end).replace(/\s+/g, " ");
            expect(written).toBe(fact.text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
