import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCorrections, type Correction, keptField, originsOf } from "./apply-corrections.ts";
import { type CorrectionValue, readField } from "./correction-fields.ts";
import { readEntryAt } from "./find-entry.ts";
import type { ResumeData } from "./resume-data.ts";

const TODAY = "2026-06-15";

function profileOf(more: Partial<ResumeData> = {}): ResumeData {
  return {
    name: "Ada Brook",
    email: "ada.brook@example.com",
    links: [],
    skills: [skill("Spring Boot", ["job:Acme"], 24), skill("Java", ["implied:Spring Boot"], 24)],
    projects: [],
    experience: [job("Acme", "Developer", "2020-01", "2021-12", ["Spring Boot"])],
    education: [
      { degree: "BSc Physics", level: "bachelor", institution: "Riverside University", sources: [] },
    ],
    certifications: [],
    languages: [],
    total_experience_months: 24,
    confidence: { overall: 80, by_field: { name: 60 } },
    flags: [],
    extracted_by: "rules",
    field_sources: {},
    ...more,
  };
}

function job(company: string, role: string, start: string, end: string | undefined, skills: string[]) {
  return {
    company,
    role,
    start_date: start,
    ...(end ? { end_date: end } : {}),
    months: 24,
    description: "",
    highlights: [],
    skills_used: skills,
    sources: [],
  };
}

function skill(name: string, evidence: string[], months: number) {
  return { skill: name, as_written: [name], evidence, months_experience: months, sources: [] };
}

/** A correction as it is kept, made while `read` was what had been read. */
function correction(read: ResumeData, path: string, value: CorrectionValue): Correction {
  const field = readField(path);
  if (!field) throw new Error(`${path} is no field`);
  const entry = "index" in field ? readEntryAt(read, field.of, field.index) : null;
  return { field: keptField(field), entry, value };
}

function corrected(read: ResumeData, ...changes: [string, CorrectionValue][]): ResumeData {
  return applyCorrections(
    read,
    changes.map(([path, value]) => correction(read, path, value)),
    TODAY,
  );
}

describe("applying corrections", () => {
  it("leaves what was read untouched", () => {
    const read = profileOf();
    corrected(read, ["name", "Ada Brooks"], ["experience.0.company", "Acme Rail"], ["skills.Java", null]);
    expect(read).toEqual(profileOf());
  });

  it("is sure of what the candidate wrote", () => {
    expect(corrected(profileOf(), ["name", "Ada Brooks"]).confidence.by_field["name"]).toBe(100);
  });

  it("renames a company in the evidence of its skills, and not in that of a job of the same name", () => {
    const read = profileOf({
      skills: [skill("Rust", ["job:Acme"], 24), skill("Go", ["job:Acme"], 48)],
      experience: [
        job("Acme", "Developer", "2020-01", "2021-12", ["Rust", "Go"]),
        job("Acme", "Consultant", "2022-01", "2023-12", ["Go"]),
      ],
    });
    const { skills } = corrected(read, ["experience.0.company", "Acme Rail"]);
    expect(skills.map(({ evidence }) => evidence)).toEqual([
      ["job:Acme Rail"],
      ["job:Acme", "job:Acme Rail"],
    ]);
  });

  it("counts months anew when a date changes: of the job, of all jobs, of the skills and what they imply", () => {
    const profile = corrected(profileOf(), ["experience.0.end_date", "2022-12"]);
    expect(profile.experience[0]?.months).toBe(36);
    expect(profile.total_experience_months).toBe(36);
    expect(profile.skills.map((entry) => entry.months_experience)).toEqual([36, 36]);
  });

  it("reads a job without an end as going on until today", () => {
    expect(corrected(profileOf(), ["experience.0.end_date", null]).experience[0]?.months).toBe(78);
  });

  it("finds the level of a corrected degree", () => {
    expect(corrected(profileOf(), ["education.0.degree", "MSc Physics"]).education[0]?.level).toBe("master");
  });

  it("adds a skill with all that follows from it, and says who added it", () => {
    const { skills } = corrected(profileOf({ skills: [] }), ["skills.spring boot", "spring boot"]);
    expect(skills.find((entry) => entry.skill === "Spring Boot")?.evidence).toEqual(["added"]);
    expect(skills.find((entry) => entry.skill === "Java")?.evidence).toContain("implied:Spring Boot");
  });

  it("removes a skill with what followed from it alone", () => {
    const profile = corrected(profileOf(), ["skills.Spring Boot", null]);
    expect(profile.skills).toEqual([]);
    expect(profile.experience[0]?.skills_used).toEqual([]);
  });
});

/** An entry that the candidate added, known by a number. */
function added(of: string, number: number, value: Record<string, string | number>): Correction {
  return { field: of, entry: { position: number, parts: {} }, value };
}

describe("whole entries", () => {
  const twoJobs = () =>
    profileOf({
      experience: [
        job("Acme", "Developer", "2020-01", "2021-12", ["Spring Boot"]),
        job("Borough Council", "Clerk", "2016-01", "2017-12", []),
      ],
    });

  it("keeps a skill of a removed job that another entry shows too", () => {
    const read = twoJobs();
    read.skills = [skill("Spring Boot", ["job:Acme", "listed"], 24)];
    const { skills } = applyCorrections(read, [correction(read, "experience.0", null)], TODAY);
    expect(skills).toMatchObject([{ skill: "Spring Boot", evidence: ["listed"], months_experience: 0 }]);
  });

  it("takes a skill that only the removed job showed, with what it implied", () => {
    const read = twoJobs();
    expect(applyCorrections(read, [correction(read, "experience.0", null)], TODAY).skills).toEqual([]);
  });

  it("puts an added job where its start belongs", () => {
    const profile = applyCorrections(
      twoJobs(),
      [added("experience", 1, { role: "Porter", start_date: "2018-05", end_date: "2019-04" })],
      TODAY,
    );
    expect(profile.experience.map(({ role, months }) => [role, months])).toEqual([
      ["Developer", 24],
      ["Porter", 12],
      ["Clerk", 24],
    ]);
  });

  it("shows an added entry no second time once a reading finds it", () => {
    const addition = added("experience", 1, { company: "borough council", role: "Clerk" });
    expect(applyCorrections(twoJobs(), [addition], TODAY)).toEqual(twoJobs());
  });

  it("reads a description of several lines as points", () => {
    const [first] = corrected(twoJobs(), ["experience.0.description", "- Built it\n- Ran it"]).experience;
    expect(first?.highlights).toEqual(["Built it", "Ran it"]);
  });

  it("forgets the plain form of a name that was corrected", () => {
    const read = profileOf({ name: "ADA BROOK", plain_name: "Ada Brook" });
    expect(corrected(read, ["name", "Ada Brooks"]).plain_name).toBeUndefined();
  });

  it("says of every shown entry where it comes from, whatever was removed and added", () => {
    const start = fc.integer({ min: 1990, max: 2025 }).map(String);
    fc.assert(
      fc.property(
        fc.uniqueArray(start, { maxLength: 6 }),
        fc.uniqueArray(fc.nat(5)),
        fc.array(start, { maxLength: 4 }),
        (starts, removed, more) => {
          const read = profileOf({
            skills: [],
            experience: starts.map((year, index) => job(`Company ${index}`, `Role ${index}`, year, year, [])),
          });
          const kept = [
            ...removed
              .filter((at) => at < starts.length)
              .map((at) => correction(read, `experience.${at}`, null)),
            ...more.map((year, at) =>
              added("experience", at + 1, { role: `Added ${at + 1}`, start_date: year }),
            ),
          ];
          const roles = originsOf(read, kept, TODAY).experience.map((origin) =>
            "read" in origin ? `Role ${origin.read}` : `Added ${origin.added}`,
          );
          expect(applyCorrections(read, kept, TODAY).experience.map(({ role }) => role)).toEqual(roles);
        },
      ),
    );
  });
});

describe("another reading of the same resume", () => {
  const first = profileOf({
    experience: [
      job("Acme", "Developer", "2020-01", "2021-12", []),
      job("Borough Council", "Clerk", "2018-01", "2019-12", []),
    ],
  });
  const kept = [correction(first, "experience.1.role", "Planning Clerk")];
  const rolesOf = (experience: ResumeData["experience"]) =>
    applyCorrections(profileOf({ experience }), kept, TODAY).experience.map(({ role }) => role);

  it("keeps a correction with its entry when the entry moves", () => {
    const [acme, council] = first.experience;
    if (!acme || !council) throw new Error("two jobs are needed");
    expect(rolesOf([council, acme])).toEqual(["Planning Clerk", "Developer"]);
  });

  it("keeps it when part of the entry is read better", () => {
    expect(rolesOf([job("Borough Council", "Clerk, Planning", "2018-01", "2019-12", [])])).toEqual([
      "Planning Clerk",
    ]);
  });

  it("never moves it to another job at the same company", () => {
    expect(rolesOf([job("Borough Council", "Porter", "2015-01", "2016-12", [])])).toEqual(["Porter"]);
  });

  it("is no correction any more once the reading agrees", () => {
    const experience = [job("Borough Council", "Planning Clerk", "2018-01", "2019-12", [])];
    expect(applyCorrections(profileOf({ experience }), kept, TODAY).corrected).toBeUndefined();
  });
});
