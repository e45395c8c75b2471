import { describe, expect, it } from "vitest";
import type { MatchCandidate } from "../candidate.ts";
import { packCandidate } from "./pack.ts";
import { readPool } from "./pool.ts";
import { Symbols, symbolsOfCandidate, symbolsOfJob } from "./symbols.ts";

const candidate: MatchCandidate = {
  skills: [
    { skill: "Welding", evidence: ["project:Gate", "listed"] },
    { skill: "welding ", evidence: [] },
    { skill: "Spanish", evidence: [] },
  ],
  projects: [{ skills_used: ["Welding", "Drafting"] }, { skills_used: [] }],
  experience: { jobs: 1, dated_jobs: 1, total_months: 300, leadership: ["mentored"] },
  education: [{ degree: "Diploma", level: "diploma", field: "Metalwork" }],
};

describe("packing a candidate", () => {
  it("takes a few dozen bytes and names nobody and nothing", () => {
    const bytes = packCandidate(candidate, new Symbols());
    expect(bytes.length).toBeLessThan(24);
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/[a-z]{3}/i);
  });

  it("gives the same bytes whatever the order of the resume", () => {
    const symbols = new Symbols();
    const bytes = packCandidate(candidate, symbols);
    const turned = { ...candidate, skills: candidate.skills.toReversed() };
    expect(packCandidate(turned, symbols)).toEqual(bytes);
  });
});

describe("reading packed candidates", () => {
  const symbols = new Symbols();
  const bytes = packCandidate(candidate, symbols);

  it.each([
    ["cut off", bytes.subarray(0, -1)],
    ["of another format", Uint8Array.from(bytes, (byte, at) => (at === 1 ? 9 : byte))],
    ["with a wrong length", Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte + 1 : byte))],
    ["of nothing but high bits", new Uint8Array(40).fill(255)],
  ])("refuses bytes %s", (_, damaged) => {
    expect(() => readPool([damaged], symbols)).toThrow(RangeError);
  });

  it("refuses candidates of another symbol table", () => {
    expect(() => readPool([bytes], new Symbols())).toThrow("another symbol table");
  });

  it("reads nothing as an empty pool", () => {
    expect(readPool([], symbols)).toEqual({ size: 0, segments: [] });
  });
});

describe("a symbol table", () => {
  it("needs all the texts that packing and compiling will ask for", () => {
    const job = {
      required_skills: [{ skill: "Welding", any_of: ["Soldering"], as_written: [] }],
      preferred_skills: [],
      experience_years: null,
      role_level: "mid" as const,
      education_required: null,
    };
    const texts = [...symbolsOfCandidate(candidate), ...symbolsOfJob(job)].map(({ text }) => text);
    expect(new Set(texts)).toEqual(
      new Set(["welding", "spanish", "drafting", "soldering", "Metalwork", "Diploma"]),
    );
  });

  it("takes numbers from elsewhere and goes on above them", () => {
    const symbols = new Symbols([{ kind: "skill", text: "welding", id: 40 }]);
    expect(symbols.skill(" Welding")).toBe(40);
    expect(symbols.skill("Law")).toBe(41);
    expect(() => symbols.define({ kind: "skill", text: "x", id: 2 ** 31 })).toThrow(RangeError);
  });
});
