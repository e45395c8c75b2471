import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { exactScore } from "#tests/setup/exact-score.ts";
import {
  anyCandidate as candidate,
  anyJob as job,
  anySkill as skill,
} from "#tests/setup/matching-arbitraries.ts";
import { type MatchCandidate, toMatchCandidate } from "./candidate.ts";
import { evaluate } from "./evaluate.ts";
import { scoreMatch } from "./score-match.ts";
import { skillsBehind, withSkills } from "./what-if.ts";

const CASES = { numRuns: 1_000 };

describe("scoreMatch, for every candidate and job", () => {
  it("stays within 0 and 100, and each component within its points", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const { score, components } = scoreMatch(person, asked);
        if (score !== null) expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        for (const { points, max } of Object.values(components))
          expect(points >= 0 && points <= max).toBe(true);
      }),
      CASES,
    );
  });

  it("adds up: the points over the applicable maximum are the score", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const { score, components } = scoreMatch(person, asked);
        const applicable = Object.values(components).filter((component) => component.applicable);
        const max = applicable.reduce((sum, component) => sum + component.max, 0);
        if (max === 0) {
          expect(score).toBeNull();
          return;
        }
        const points = applicable.reduce((sum, component) => sum + component.points, 0);
        // Half a point from the score, and a twentieth from each component, are lost to rounding.
        const slack = 0.5 + (0.05 * applicable.length * 100) / max + 1e-6;
        expect(Math.abs((100 * points) / max - (score ?? Number.NaN))).toBeLessThanOrEqual(slack);
      }),
      CASES,
    );
  });

  it("never falls when a skill is added", () => {
    fc.assert(
      fc.property(candidate, job, fc.array(skill, { maxLength: 4 }), (person, asked, added) => {
        const before = evaluate(person, asked).total ?? 0;
        expect(evaluate(withSkills(person, added), asked).total ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      CASES,
    );
  });

  it("does not depend on the order of skills, projects or degrees", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const turned: MatchCandidate = {
          skills: [...person.skills]
            .reverse()
            .map((held) => ({ ...held, evidence: [...held.evidence].reverse() })),
          projects: [...person.projects].reverse(),
          experience: { ...person.experience, leadership: [...person.experience.leadership].reverse() },
          education: [...person.education].reverse(),
        };
        expect(JSON.stringify(scoreMatch(turned, asked))).toBe(JSON.stringify(scoreMatch(person, asked)));
      }),
      CASES,
    );
  });

  it("gives the same score for requirements in another order", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const turned = {
          ...asked,
          required_skills: [...asked.required_skills].reverse(),
          preferred_skills: [...asked.preferred_skills].reverse(),
        };
        expect(scoreMatch(person, turned).score).toBe(scoreMatch(person, asked).score);
      }),
      CASES,
    );
  });

  it("yields the same bytes for a copy of the same input, and leaves the input alone", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const before = JSON.stringify([person, asked]);
        const bytes = JSON.stringify(scoreMatch(person, asked));
        expect(JSON.stringify(scoreMatch(structuredClone(person), structuredClone(asked)))).toBe(bytes);
        expect(JSON.stringify([person, asked])).toBe(before);
      }),
      CASES,
    );
  });

  it("recommends exactly the points that the skill then brings", () => {
    fc.assert(
      fc.property(candidate, job, (person, asked) => {
        const before = evaluate(person, asked).total ?? 0;
        for (const { kind, what, points } of scoreMatch(person, asked).recommendations) {
          if (kind !== "required_skill" && kind !== "preferred_skill") continue;
          const after = evaluate(withSkills(person, skillsBehind([what], asked)), asked).total ?? 0;
          expect(Math.abs(after - before - points)).toBeLessThanOrEqual(0.05 + 1e-6);
        }
      }),
      CASES,
    );
  });

  it("is the exact fraction of the formula, rounded half up", () => {
    fc.assert(
      fc.property(candidate, job, (person, rough) => {
        const asked = withQuarterYears(rough);
        expect(scoreMatch(person, asked).score).toBe(exactScore(person, asked));
      }),
      CASES,
    );
  });

  it("gives the same bytes whoever the person is, wherever they live, work or studied", () => {
    fc.assert(
      fc.property(candidate, job, words, (person, asked, named) => {
        const ofSomebody = scoreMatch(toMatchCandidate(aResume(person, [])), asked);
        const ofAnother = scoreMatch(toMatchCandidate(aResume(person, named)), asked);
        expect(JSON.stringify(ofAnother)).toBe(JSON.stringify(ofSomebody));
      }),
      CASES,
    );
  });
});

/** Names of nothing that stands as evidence: a school that does is replaced by the degree. */
const words = fc.array(
  fc.string().map((word) => `~${word}`),
  { minLength: 9, maxLength: 9 },
);

/** Years as multiples of a quarter: whole months, so that exact fractions can be compared with. */
function withQuarterYears(asked: JobRequirements): JobRequirements {
  const [min, max] = asked.experience_years ?? [null, null];
  const rounded = (years: number) => Math.round(years * 4) / 4;
  return min === null
    ? asked
    : { ...asked, experience_years: [rounded(min), max === null ? null : rounded(max)] };
}

/** A resume with these facts, and with words of a person wherever the engine must not look. */
function aResume(person: MatchCandidate, words: readonly string[]): ResumeData {
  const [
    name = "",
    email = "",
    phone = "",
    location = "",
    link = "",
    summary = "",
    company = "",
    school = "",
    language = "",
  ] = words;
  return {
    name,
    email,
    phone,
    location,
    links: [link],
    summary,
    skills: person.skills.map((held) => ({ ...held, as_written: [name], months_experience: 0, sources: [] })),
    projects: person.projects.map(({ skills_used }) => ({
      title: name,
      skills_used,
      description: summary,
      url: link,
      sources: [],
    })),
    experience: Array.from({ length: person.experience.jobs }, (_, at) => ({
      company,
      role: "Worker",
      location,
      start_date: at < person.experience.dated_jobs ? "2020-01" : undefined,
      months: 0,
      description: person.experience.leadership.join(". "),
      highlights: [],
      skills_used: [],
      sources: [],
    })),
    education: person.education.map(({ degree, level, field }) => ({
      degree,
      level,
      major: field,
      institution: school,
      grade: language,
      year: 1987,
      sources: [],
    })),
    certifications: [{ name, issuer: company, sources: [] }],
    languages: [{ language }],
    total_experience_months: person.experience.total_months,
    confidence: { overall: 90, by_field: {} },
    flags: [],
    extracted_by: "rules",
    field_sources: {},
  };
}
