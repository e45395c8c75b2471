import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCandidate, anyJob } from "#tests/setup/matching-arbitraries.ts";
import { compareRanked, percentileIn, percentileOf } from "../rank.ts";
import { scoreOnly } from "../score-match.ts";
import { compileJob } from "./compile-job.ts";
import { packCandidate } from "./pack.ts";
import { poolBytes, readPool, readPoolInSteps } from "./pool.ts";
import { pageOf, rankPool, rankPoolInSteps } from "./rank-pool.ts";
import { SEGMENT_SIZE } from "./segment.ts";
import { Symbols } from "./symbols.ts";

const crowd = fc.array(anyCandidate, { maxLength: 30 });

describe("the ranking of a pool", () => {
  it("is that of sorting the explained scores, ties by position, page by page", () => {
    fc.assert(
      fc.property(crowd, anyJob, fc.nat(8), fc.nat(30), (people, job, limit, offset) => {
        const symbols = new Symbols();
        const packed = people.map((person) => packCandidate(person, symbols));
        const ranking = rankPool(compileJob(job, symbols), readPool(packed, symbols));
        const sorted = people
          .map((person, position) => ({
            position,
            score: scoreOnly(person, job),
            appliedAt: new Date(position),
          }))
          .sort(compareRanked)
          .map(({ position, score }) => ({ position, score }));
        expect(pageOf(ranking, limit, offset)).toEqual(sorted.slice(offset, offset + limit));
        expect(pageOf(ranking, people.length)).toEqual(sorted);
        const scores = sorted.map(({ score }) => score);
        for (const score of scores) {
          if (score !== null)
            expect(percentileIn(score, ranking.histogram)).toBe(percentileOf(score, scores));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same for candidates that were packed one by one, end to end, or with a table kept for later", () => {
    fc.assert(
      fc.property(crowd, anyJob, (people, job) => {
        const symbols = new Symbols();
        const packed = people.map((person) => packCandidate(person, symbols));
        const joined = Buffer.concat(packed);
        const kept = new Symbols(JSON.parse(JSON.stringify([...symbols])));
        const scores = rankPool(compileJob(job, symbols), readPool(packed, symbols)).scores;
        expect(rankPool(compileJob(job, kept), readPool([joined], kept)).scores).toEqual(scores);
        expect(people.map((person) => packCandidate(person, kept))).toEqual(packed);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a pool of several segments", () => {
  const symbols = new Symbols();
  const people = fc.sample(anyCandidate, { numRuns: 200, seed: 7 });
  const size = SEGMENT_SIZE * 2 + 100;
  const packed = people.map((person) => packCandidate(person, symbols));
  const many = Array.from({ length: size }, (_, at) => packed[at % packed.length] ?? new Uint8Array());
  const pool = readPool(many, symbols);

  it("scores each candidate as in a small one", () => {
    const small = readPool(packed, symbols);
    for (const job of fc.sample(anyJob, { numRuns: 50, seed: 8 })) {
      const compiled = compileJob(job, symbols);
      const { scores } = rankPool(compiled, small);
      const expected = Uint8Array.from({ length: size }, (_, at) => scores[at % packed.length] ?? 0);
      expect(rankPool(compiled, pool).scores).toEqual(expected);
    }
  });

  it("is read and ranked a segment at a time", () => {
    expect([...readPoolInSteps(many, symbols)]).toHaveLength(2);
    const [job] = fc.sample(anyJob, { numRuns: 1, seed: 9 });
    if (job === undefined) throw new Error("No job was made.");
    expect([...rankPoolInSteps(compileJob(job, symbols), pool)]).toHaveLength(3);
  });

  it("keeps two rankings apart that are made in turns", () => {
    const [one, other] = fc.sample(anyJob, { numRuns: 2, seed: 10 }).map((job) => compileJob(job, symbols));
    if (one === undefined || other === undefined) throw new Error("No jobs were made.");
    const steps = [rankPoolInSteps(one, pool), rankPoolInSteps(other, pool)] as const;
    const results: Uint8Array[] = [];
    for (let left = 4; left > 0; left--) {
      steps.forEach((step, at) => {
        const { done, value } = step.next();
        if (done && value) results[at] = value.scores;
      });
    }
    expect(results).toEqual([rankPool(one, pool).scores, rankPool(other, pool).scores]);
  });

  it("keeps no more than twice the packed bytes and some of each segment", () => {
    const bytes = many.reduce((sum, { length }) => sum + length, 0);
    expect(poolBytes(pool)).toBeLessThan(2 * bytes + 100_000);
  });
});
