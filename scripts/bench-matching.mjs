// node scripts/bench-matching.mjs [--json FILE] [--quick] [--only-database] [--database URL] [--people N]: how fast one core ranks candidates for a job, how the time
// grows with the pool, and how it compares with reading the pool's bytes once and with two other rankers; in one run,
// warm, medians of processor time. The people are invented by a seeded generator.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileCandidate } from "../lib/matching/pool/compile-candidate.ts";
import { compileJob } from "../lib/matching/pool/compile-job.ts";
import { packCandidate } from "../lib/matching/pool/pack.ts";
import { poolBytes, readPool } from "../lib/matching/pool/pool.ts";
import { pageOf, rankPool } from "../lib/matching/pool/rank-pool.ts";
import { scoreJobs } from "../lib/matching/pool/score-jobs.ts";
import { Symbols } from "../lib/matching/pool/symbols.ts";
import { scoreMatch } from "../lib/matching/score-match.ts";
import { createNaiveRanker, createTfIdfRanker } from "./bench-matching-peers.mjs";
import { createInventor } from "./bench-matching-people.mjs";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    quick: { type: "boolean" },
    database: { type: "string" },
    "only-database": { type: "boolean" },
    people: { type: "string" },
  },
});
if (values["only-database"]) {
  await benchDatabase();
  process.exit(0);
}
const SIZES = [100, 1_000, 10_000, values.quick ? 30_000 : 100_000];
const JOBS = 24;
const LARGEST = SIZES.at(-1);
const PEERS_SIZE = 10_000;

const { aPerson, aJob } = createInventor();
const symbols = new Symbols();
// Only some people are kept as objects, for the peers: a heap full of them would be measured, too.
const people = Array.from({ length: PEERS_SIZE }, aPerson);
const packed = Array.from({ length: LARGEST }, (_, at) => packCandidate(people[at] ?? aPerson(), symbols));
const jobs = Array.from({ length: 10_000 }, aJob);
const asked = jobs.slice(0, JOBS);
const compiled = asked.map((job) => compileJob(job, symbols));
const packedBytes = packed.reduce((sum, { length }) => sum + length, 0);

assertSameScores();
const bandwidth = measureBandwidth();
const growth = SIZES.map(measureSize);
const largest = growth.at(-1);
const peers = {
  naive: measurePeer(createNaiveRanker(people)),
  tfidf: measurePeer(createTfIdfRanker(people)),
};
const preparing = measurePreparing();
const manyJobs = measureJobs();

const flat = growth.slice(1).map(({ nsPerMatch }) => nsPerMatch);
const result = {
  node: process.version,
  candidates: LARGEST,
  bandwidth_gb_per_second: bandwidth / 1e9,
  packed_bytes_per_candidate: packedBytes / LARGEST,
  pool_bytes_per_candidate: largest.bytes / LARGEST,
  growth,
  spread_from_1000: Math.max(...flat) / Math.min(...flat) - 1,
  matches_per_second: 1e9 / largest.nsPerMatch,
  times_reading_pool_once: (largest.nsPerMatch * LARGEST) / 1e9 / (largest.bytes / bandwidth),
  times_reading_packed_once: (largest.nsPerMatch * LARGEST) / 1e9 / (packedBytes / bandwidth),
  peers,
  times_faster_than_naive: peers.naive.nsPerMatch / largest.nsPerMatch,
  times_faster_than_tfidf: peers.tfidf.nsPerMatch / largest.nsPerMatch,
  preparing,
  many_jobs: manyJobs,
};
print(result);
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
if (!values.quick) await benchDatabase();

/** The database part: on PGlite, or on a fresh database of the server at `--database`. */
async function benchDatabase() {
  const { measureDatabase } = await import("./bench-matching-database.mjs");
  const people = Number(values.people ?? 100_000);
  const sizes = [1_000, 10_000, 100_000].filter((size) => size <= people);
  const measured = await measureDatabase(values.database, { people, sizes });
  console.log(values.database ? "\nPostgreSQL" : "\nPGlite");
  for (const [name, rows] of Object.entries(measured)) {
    console.log(`\n${name}`);
    console.table(rows.map((row) => mapValues(row, (value) => Math.round(value * 10) / 10)));
  }
  if (values.json) writeFileSync(`${values.json}.database`, `${JSON.stringify(measured, null, 2)}\n`);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The measured way gives the scores of the explaining one. */
function assertSameScores() {
  const pool = readPool(packed.slice(0, 2_000), symbols);
  asked.forEach((job, at) => {
    const { scores } = rankPool(compiled[at], pool);
    for (let position = at; position < 2_000; position += 40) {
      const { score } = scoreMatch(people[position], job);
      if (scores[position] !== score) throw new Error(`Job ${at}, candidate ${position}: ${score} expected.`);
    }
  });
}

/** Bytes per second that one core reads from memory: the best of several ways to read 256 MB. */
function measureBandwidth() {
  const words = new Float64Array(32 * 2 ** 20).fill(1);
  const left = Buffer.from(words.buffer, 0, words.byteLength / 2);
  const right = Buffer.from(words.buffer, words.byteLength / 2);
  const sum = () => {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < words.length; at += 4) {
      a += words[at];
      b += words[at + 1];
      c += words[at + 2];
      d += words[at + 3];
    }
    return a + b + c + d;
  };
  const ways = [sum, () => left.compare(right)];
  return words.byteLength / (Math.min(...ways.map((way) => median(way, 7))) / 1e9);
}

function measureSize(size) {
  const pool = readPool(packed.slice(0, size), symbols);
  const repeats = Math.max(1, Math.round(200_000 / size));
  const rank = () => {
    for (let round = 0; round < repeats; round++) for (const job of compiled) pageOf(rankPool(job, pool), 25);
  };
  const ns = median(rank, 9) / repeats / JOBS;
  return { candidates: size, nsPerMatch: ns / size, msPerJob: ns / 1e6, bytes: poolBytes(pool) };
}

function measurePeer(rank) {
  const size = people.length;
  const ns =
    median(() => {
      for (const job of asked) rank(job, 25);
    }, 5) / JOBS;
  return { candidates: size, nsPerMatch: ns / size, msPerJob: ns / 1e6 };
}

function measurePreparing() {
  const some = people.slice(0, 2_000);
  return {
    packUsPerCandidate: median(() => some.map((person) => packCandidate(person, symbols)), 5) / 1e3 / 2_000,
    readUsPerCandidate: median(() => readPool(packed, symbols), 5) / 1e3 / LARGEST,
    compileUsPerJob:
      median(() => jobs.slice(0, 1_000).map((job) => compileJob(job, symbols)), 5) / 1e3 / 1_000,
    explainUsPerMatch:
      median(() => some.slice(0, 200).map((person, at) => scoreMatch(person, asked[at % JOBS])), 5) /
      1e3 /
      200,
  };
}

/** One candidate for all jobs. */
function measureJobs() {
  const all = jobs.map((job) => compileJob(job, symbols));
  const some = people.slice(0, 20).map((person) => compileCandidate(person, symbols));
  const ns = median(() => some.map((person) => scoreJobs(person, all)), 9) / some.length;
  return { jobs: all.length, msPerCandidate: ns / 1e6, nsPerMatch: ns / all.length };
}

/** Nanoseconds of this thread's processor time in the median run, after two to warm up: others may use the machine. */
function median(run, runs) {
  const times = [];
  for (let round = -2; round < runs; round++) {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    if (round >= 0) times.push((user + system) * 1e3);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}

function print(shown) {
  const rows = [
    ["pool", "ns/match", "ms/job", "matches/s", "bytes"],
    ...shown.growth.map((row) => [
      `compiled, ${row.candidates}`,
      row.nsPerMatch.toFixed(1),
      row.msPerJob.toFixed(3),
      Math.round(1e9 / row.nsPerMatch).toLocaleString("en"),
      row.bytes.toLocaleString("en"),
    ]),
    ...Object.entries(shown.peers).map(([name, row]) => [
      `${name}, ${row.candidates}`,
      row.nsPerMatch.toFixed(1),
      row.msPerJob.toFixed(3),
      Math.round(1e9 / row.nsPerMatch).toLocaleString("en"),
      "",
    ]),
  ];
  for (const [name, ...cells] of rows)
    console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(14)).join(""));
  const { preparing: prep } = shown;
  console.log(`
one core reads ${shown.bandwidth_gb_per_second.toFixed(1)} GB/s
a candidate: ${shown.packed_bytes_per_candidate.toFixed(0)} bytes packed, ${shown.pool_bytes_per_candidate.toFixed(0)} in the pool
ranking takes ${shown.times_reading_pool_once.toFixed(2)} × the time to read the pool once, ${shown.times_reading_packed_once.toFixed(2)} × the packed bytes
time per match from 1,000 candidates on: flat within ${(shown.spread_from_1000 * 100).toFixed(0)} %
faster than the naive way ${shown.times_faster_than_naive.toFixed(0)} ×, than TF-IDF ${shown.times_faster_than_tfidf.toFixed(1)} ×
pack ${prep.packUsPerCandidate.toFixed(1)} µs, read ${prep.readUsPerCandidate.toFixed(2)} µs per candidate; compile ${prep.compileUsPerJob.toFixed(1)} µs per job; explain ${prep.explainUsPerMatch.toFixed(0)} µs per match
one candidate × ${shown.many_jobs.jobs} jobs: ${shown.many_jobs.msPerCandidate.toFixed(2)} ms`);
}
