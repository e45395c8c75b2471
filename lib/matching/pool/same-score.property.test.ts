import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCandidate, anyJob } from "#tests/setup/matching-arbitraries.ts";
import { scoreMatch, scoreOnly } from "../score-match.ts";
import { compileCandidate } from "./compile-candidate.ts";
import { compileJob } from "./compile-job.ts";
import { packCandidate } from "./pack.ts";
import { readPool } from "./pool.ts";
import { rankPool } from "./rank-pool.ts";
import { NO_SCORE, scoreCompiled } from "./score-compiled.ts";
import { scoreJobs } from "./score-jobs.ts";
import { Symbols } from "./symbols.ts";

const CANDIDATES = 50;
const JOBS = 50;
const CROWDS = 40;

const crowd = fc.array(anyCandidate, { minLength: CANDIDATES, maxLength: CANDIDATES });
const jobs = fc.array(anyJob, { minLength: JOBS, maxLength: JOBS });

describe("compiled scores", () => {
  it("are those of the explaining way for 100,000 pairs, one by one, for a pool and for a list of jobs", () => {
    let pairs = 0;
    fc.assert(
      fc.property(crowd, jobs, (people, asked) => {
        const symbols = new Symbols();
        const compiledJobs = asked.map((job) => compileJob(job, symbols));
        const compiled = people.map((person) => compileCandidate(person, symbols));
        const pool = readPool(
          people.map((person) => packCandidate(person, symbols)),
          symbols,
        );
        const rankings = compiledJobs.map((job) => rankPool(job, pool));
        people.forEach((person, position) => {
          const one = compiled[position];
          if (one === undefined) throw new Error("Nobody was compiled.");
          const explained = asked.map((job) => scoreOnly(person, job));
          expect(compiledJobs.map((job) => scoreCompiled(one, job))).toEqual(explained);
          const numbers = explained.map((score) => score ?? NO_SCORE);
          expect([...scoreJobs(one, compiledJobs)]).toEqual(numbers);
          expect(rankings.map(({ scores }) => scores[position])).toEqual(numbers);
          pairs += explained.length;
        });
      }),
      // A crowd is slow to shrink; the pairs below shrink well.
      { numRuns: CROWDS, endOnFailure: true },
    );
    expect(pairs).toBeGreaterThanOrEqual(CANDIDATES * JOBS * CROWDS);
  }, 60_000);

  it("are those that a breakdown shows", () => {
    fc.assert(
      fc.property(anyCandidate, anyJob, (person, asked) => {
        const symbols = new Symbols();
        const score = scoreCompiled(compileCandidate(person, symbols), compileJob(asked, symbols));
        expect(score).toBe(scoreMatch(person, asked).score);
      }),
      { numRuns: 2_000 },
    );
  });
});
