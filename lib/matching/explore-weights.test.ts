import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MATCH_COMPONENTS } from "#lib/vocabulary.ts";
import { anyCandidate, anyJob } from "#tests/setup/matching-arbitraries.ts";
import { breakdown } from "./breakdown.ts";
import {
  type ExplorerWeights,
  exploreRanking,
  explorerWeights,
  exploreWeights,
  reweigh,
} from "./explore-weights.ts";
import { packCandidate } from "./pool/pack.ts";
import { readPool } from "./pool/pool.ts";
import { NO_SCORE } from "./pool/score-compiled.ts";
import { Symbols } from "./pool/symbols.ts";
import { scoreMatch } from "./score-match.ts";
import { WEIGHTS } from "./weights.ts";

const NOTHING = { required_skills: 0, preferred_skills: 0, experience: 0, education: 0, projects: 0 };

/** Any whole weights that add up to 100. */
const anyWeights: fc.Arbitrary<ExplorerWeights> = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 })
  .map((cuts) => {
    const ends = [...cuts.sort((a, b) => a - b), 100];
    const shares = ends.map((end, at) => end - (ends[at - 1] ?? 0));
    return { ...NOTHING, ...Object.fromEntries(MATCH_COMPONENTS.map((name, at) => [name, shares[at] ?? 0])) };
  });

describe("trying out weights", () => {
  it("gives the official score by the official weights", () => {
    fc.assert(
      fc.property(anyCandidate, anyJob, (person, job) => {
        const weights = { ...NOTHING, ...WEIGHTS[job.role_level] };
        expect(exploreWeights(person, job, weights).score).toBe(scoreMatch(person, job).score);
      }),
      { numRuns: 1_000 },
    );
  });

  it("comes from a breakdown to within a point of the same score", () => {
    fc.assert(
      fc.property(anyCandidate, anyJob, anyWeights, (person, job, weights) => {
        const { components } = scoreMatch(person, job);
        const tried = components.projects ? weights : { ...weights, projects: 0 };
        const [near, exact] = [reweigh(components, tried), exploreWeights(person, job, tried).score];
        if (exact === null || near === null) expect(near).toBe(exact);
        else expect(Math.abs(near - exact)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it("ranks a pool by the same scores, within 0 and 100", () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 5 }), anyJob, anyWeights, (people, job, weights) => {
        const symbols = new Symbols();
        const pool = readPool(
          people.map((person) => packCandidate(person, symbols)),
          symbols,
        );
        const scores = people.map((person) => exploreWeights(person, job, weights).score ?? NO_SCORE);
        expect([...exploreRanking(job, weights, pool, symbols).ranking.scores]).toEqual(scores);
        for (const score of scores) expect(score === NO_SCORE || (score >= 0 && score <= 100)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("makes nothing that passes for an official breakdown", () => {
    const [person, job] = [fc.sample(anyCandidate, 1)[0], fc.sample(anyJob, 1)[0]];
    if (!person || !job) throw new Error("Nobody was made.");
    const tried = exploreWeights(person, job, { ...NOTHING, required_skills: 100 });
    expect(tried).not.toHaveProperty("algorithm_version");
    expect(breakdown.safeParse(tried).success).toBe(false);
  });

  it.each([
    [{ ...NOTHING, required_skills: 60, experience: 40 }, true],
    [{ required_skills: 33.3, preferred_skills: 33.3, experience: 33.4, education: 0, projects: 0 }, true],
    [{ ...NOTHING, required_skills: 99 }, false],
    [{ ...NOTHING, required_skills: 120, experience: -20 }, false],
    [{ required_skills: 100 }, false],
  ])("takes only weights that add up to 100: %o", (weights, isTaken) => {
    expect(explorerWeights.safeParse(weights).success).toBe(isTaken);
  });
});
