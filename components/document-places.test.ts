import { describe, expect, it } from "vitest";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { Box, Span } from "#lib/reading/document.ts";
import { fieldAtCharacter, fieldAtPoint, piecesOf, placedFields } from "./document-places.ts";

function span(start: number, end: number, bbox?: Box, page = 1): Span {
  return bbox ? { page, start, end, bbox } : { page, start, end };
}

function profileOf(skillSources: Span[], jobSources: Span[]): ResumeData {
  return {
    name: "Ada Brook",
    email: "",
    links: [],
    skills: [{ skill: "Java", as_written: [], evidence: [], months_experience: 0, sources: skillSources }],
    projects: [],
    experience: [
      {
        company: "Acme",
        role: "Clerk",
        months: 0,
        description: "",
        highlights: [],
        skills_used: [],
        sources: jobSources,
      },
    ],
    education: [],
    certifications: [],
    languages: [],
    total_experience_months: 0,
    confidence: { overall: 90, by_field: {} },
    flags: [],
    extracted_by: "rules",
    field_sources: { name: [span(0, 9)] },
  };
}

const LINE_1: Box = [50, 700, 300, 712];
const LINE_2: Box = [50, 684, 280, 696];
const FAR_BELOW: Box = [50, 300, 280, 312];
const WORD: Box = [60, 686, 90, 694];

describe("the places of a profile", () => {
  it("are named by what a person calls the field", () => {
    const fields = placedFields(profileOf([span(40, 44)], [span(10, 30)]), { name: "Name" });
    expect(fields.map(({ field, name }) => [field, name])).toEqual([
      ["name", "Name"],
      ["skills.Java", "Java"],
      ["experience.0", "Clerk"],
    ]);
  });

  it("join the lines of an entry, and keep apart what stands elsewhere on the page or on another page", () => {
    const sources = [
      span(10, 30, LINE_1),
      span(31, 50, LINE_2),
      span(90, 99, FAR_BELOW),
      span(120, 130, LINE_1, 2),
    ];
    const job = placedFields(profileOf([], sources), {}).find(({ field }) => field === "experience.0");
    expect(job?.places).toEqual([
      { page: 1, start: 10, end: 50, box: [50, 684, 300, 712] },
      { page: 1, start: 90, end: 99, box: FAR_BELOW },
      { page: 2, start: 120, end: 130, box: LINE_1 },
    ]);
  });

  it("of a skill come in the order of the text, each once", () => {
    const sources = [span(80, 84), span(40, 44), span(80, 84)];
    const java = placedFields(profileOf(sources, []), {}).find(({ field }) => field === "skills.Java");
    expect(java?.places.map(({ start }) => start)).toEqual([40, 80]);
  });
});

describe("finding the field of a place", () => {
  const fields = placedFields(
    profileOf([span(35, 39, WORD)], [span(10, 30, LINE_1), span(31, 50, LINE_2)]),
    {},
  );

  it("takes the smallest place under the point", () => {
    expect(fieldAtPoint(fields, 1, 70, 690)).toEqual({ field: "skills.Java", index: 0 });
    expect(fieldAtPoint(fields, 1, 200, 690)).toEqual({ field: "experience.0", index: 0 });
  });

  it("finds nothing beside the places, and nothing on another page", () => {
    expect(fieldAtPoint(fields, 1, 70, 100)).toBeNull();
    expect(fieldAtPoint(fields, 2, 70, 690)).toBeNull();
  });

  it("does the same by character", () => {
    expect(fieldAtCharacter(fields, 36)).toEqual({ field: "skills.Java", index: 0 });
    expect(fieldAtCharacter(fields, 12)).toEqual({ field: "experience.0", index: 0 });
    expect(fieldAtCharacter(fields, 5)).toEqual({ field: "name", index: 0 });
  });
});

describe("cutting a text at its places", () => {
  it("loses no character, and keeps the index of each place", () => {
    const text = "Java and more Java";
    const pieces = piecesOf(text, [
      { page: 1, start: 14, end: 18 },
      { page: 1, start: 0, end: 4 },
      { page: 1, start: 2, end: 8 },
    ]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces).toEqual([
      { start: 0, text: "Java", index: 1 },
      { start: 4, text: " and", index: 2 },
      { start: 8, text: " more ", index: null },
      { start: 14, text: "Java", index: 0 },
    ]);
  });
});
