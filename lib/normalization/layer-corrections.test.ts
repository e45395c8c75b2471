import { describe, expect, it } from "vitest";
import { type Correction, keptField } from "./apply-corrections.ts";
import { type CorrectionValue, readField } from "./correction-fields.ts";
import { readEntryAt } from "./find-entry.ts";
import { layerCorrections } from "./layer-corrections.ts";
import type { ResumeData } from "./resume-data.ts";

const TODAY = "2026-06-15";

const READ: ResumeData = {
  name: "Ada Brok",
  email: "ada.brook@example.com",
  links: [],
  skills: [],
  projects: [],
  experience: [job("Acme Rob0tics", "Fitter", "2020-01", "2021-12"), job("Fernhill Mill", "Apprentice")],
  education: [],
  certifications: [],
  languages: [],
  total_experience_months: 24,
  confidence: { overall: 64, by_field: { name: 50, email: 99, experience: 60 } },
  flags: [],
  extracted_by: "rules",
  field_sources: {},
};

function job(company: string, role: string, start?: string, end?: string) {
  const dates = { ...(start && { start_date: start }), ...(end && { end_date: end }) };
  return {
    company,
    role,
    ...dates,
    months: 0,
    description: "",
    highlights: [],
    skills_used: [],
    sources: [],
  };
}

function correction(read: ResumeData, path: string, value: CorrectionValue): Correction {
  const field = readField(path);
  if (!field) throw new Error(`${path} is no field`);
  const entry = "index" in field ? readEntryAt(read, field.of, field.index) : null;
  return { field: keptField(field), entry, value };
}

function layered(admin: Correction[], candidate: Correction[], read = READ) {
  return layerCorrections(read, { admin, candidate }, TODAY);
}

describe("a reviewer's corrections", () => {
  it("count as read, and are not listed as the candidate's", () => {
    const { profile } = layered(
      [correction(READ, "name", "Ada Brook"), correction(READ, "skills.Welding", "Welding")],
      [],
    );
    expect(profile.name).toBe("Ada Brook");
    expect(profile.corrected).toBeUndefined();
    expect(profile.skills.find(({ skill }) => skill === "Welding")?.evidence).toEqual(["mentioned"]);
  });

  it("lie under the candidate's: of two values for a field the candidate's stands", () => {
    const { profile } = layered(
      [correction(READ, "name", "Ada Brook"), correction(READ, "phone", "+1 555-0133")],
      [correction(READ, "name", "Ada B. Brook")],
    );
    expect(profile).toMatchObject({ name: "Ada B. Brook", phone: "+1 555-0133" });
    expect(profile.corrected).toEqual([{ field: "name", read: "Ada Brook" }]);
  });

  it("leave the candidate's with their entry, though it now reads otherwise", () => {
    const own = correction(READ, "experience.1.start_date", "2018-09");
    const { profile } = layered(
      [
        correction(READ, "experience.1.company", "Fernhill Paper Mill"),
        correction(READ, "experience.1.role", "Machine Operator"),
      ],
      [own],
    );
    expect(profile.experience[1]).toMatchObject({
      company: "Fernhill Paper Mill",
      role: "Machine Operator",
      start_date: "2018-09",
    });
    expect(profile.corrected).toEqual([{ field: "experience.1.start_date", read: null }]);
  });

  it("remove no entry that the candidate has put right", () => {
    const { profile } = layered(
      [correction(READ, "experience.0", null), correction(READ, "experience.1", null)],
      [correction(READ, "experience.0.company", "Acme Robotics")],
    );
    expect(profile.experience.map(({ company }) => company)).toEqual(["Acme Robotics"]);
  });

  it("let the candidate change and remove an entry that a reviewer added", () => {
    const addition: Correction = {
      field: "education",
      entry: { position: 1, parts: {} },
      value: { degree: "Diploma in Mechatronics", institution: "Riverside College" },
    };
    const { reviewed } = layered([addition], []);
    expect(reviewed.education).toHaveLength(1);
    const year = layered([addition], [correction(reviewed, "education.0.year", 2016)]);
    expect(year.profile.education).toMatchObject([{ degree: "Diploma in Mechatronics", year: 2016 }]);
    expect(layered([addition], [correction(reviewed, "education.0", null)]).profile.education).toEqual([]);
  });
});
