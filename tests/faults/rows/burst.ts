import { setTimeout as pause } from "node:timers/promises";
import {
  closeReaders,
  configureReaders,
  extractInChild,
  normalizeInChild,
  readInChild,
} from "#lib/documents/read-in-child.ts";
import { readTrace } from "../trace.ts";
import { type Account, type Candor, type Place, startCandor, traceOf } from "./candor.ts";
import { countResumes, type FaultRow, forEachAtOnce, inPlace, type Outcome, p95 } from "./fault-row.ts";
import { countLost, resumeText, uploadMany } from "./uploads.ts";

const READERS = 2;
const AT_ONCE = 10;
const LEAST_SHARE = 0.8;
const MOST_SLOWDOWN = 2;
const MOST_GROWTH = 1.15;
const LATEST_START_MS = 100;

/** Queues resumes while nothing works, then lets them be read, beside people who look at their records. */
export async function drainBurst(resumes: number, place: Place): Promise<Outcome> {
  const filling = await startCandor(place, { FAULT_WORK: "off" });
  const accounts = await filling.people("candidate", 100);
  const { ids } = await uploadMany(() => filling, accounts, { count: resumes, width: 8 });
  const [reader] = accounts;
  const idleMs = await askFor(filling, reader, 10_000);
  await filling.stop();

  const aloneBefore = await readAlone(Math.ceil(resumes / 5));
  const before = Date.now();
  const candor = await startCandor(place);
  const rss: number[] = [];
  const busyMs: number[] = [];
  let open = resumes;
  while (open > 0) {
    busyMs.push(...(await askFor(candor, reader, 1000)));
    rss.push((await candor.depth()).rss);
    open = (await countResumes(candor)).open;
  }
  const drainedMs = Date.now() - before - candor.startedInMs;
  const aloneAfter = await readAlone(Math.ceil(resumes / 5));
  await candor.idle();
  const lost = await countLost(candor, ids);
  const startMs = await startLatency(candor, place, accounts);
  await candor.stop();

  const alone = (aloneBefore + aloneAfter) / 2;
  const share = resumes / (drainedMs / 1000) / alone;
  const half = Math.ceil(rss.length / 2);
  const growth = Math.max(...rss.slice(half)) / Math.max(...rss.slice(0, half));
  return {
    passed:
      lost === 0 &&
      share >= LEAST_SHARE &&
      p95(busyMs) <= MOST_SLOWDOWN * p95(idleMs) &&
      growth <= MOST_GROWTH &&
      p95(startMs) < LATEST_START_MS,
    figures: {
      resumes,
      lost,
      perSecond: (resumes / (drainedMs / 1000)).toFixed(1),
      readingAlonePerSecond: alone.toFixed(1),
      share: share.toFixed(2),
      idleP95Ms: p95(idleMs),
      busyP95Ms: p95(busyMs),
      memoryGrowth: growth.toFixed(2),
      largestRssMb: Math.round(Math.max(...rss) / 1024 / 1024),
      uploadToStartP95Ms: p95(startMs),
    },
  };
}

/** Asks for a person's records five times a second; returns the milliseconds of each answer. */
async function askFor(candor: Candor, as: Account | undefined, forMs: number): Promise<number[]> {
  const took: number[] = [];
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    const before = performance.now();
    await (await candor.send("GET", "/api/me", as)).arrayBuffer();
    took.push(performance.now() - before);
    await pause(200);
  }
  return took;
}

/** Resumes per second that the same number of readers comes to with nothing around it. */
async function readAlone(count: number): Promise<number> {
  configureReaders({ count: READERS, root: process.cwd() });
  const today = new Date().toISOString().slice(0, 10);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const one = async (number: number) => {
    const document = await readInChild(new TextEncoder().encode(resumeText(number)));
    await normalizeInChild(await extractInChild(document, today), document);
  };
  await forEachAtOnce(numbers.slice(0, 20), AT_ONCE, one); // warm
  const before = Date.now();
  await forEachAtOnce(numbers, AT_ONCE, one);
  const perSecond = count / ((Date.now() - before) / 1000);
  await closeReaders();
  return perSecond;
}

/** Milliseconds from the answer to an upload until its function is called, one after the other. */
async function startLatency(candor: Candor, place: Place, accounts: readonly Account[]): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < 30; time++) {
    const seen = readTrace(traceOf(place)).length;
    const { acceptedAt } = await uploadMany(() => candor, accounts, { count: 1, width: 1 });
    await candor.idle();
    const first = readTrace(traceOf(place))
      .slice(seen)
      .find((line) => line.what === "call");
    took.push(Math.max(0, (first?.at ?? Number.POSITIVE_INFINITY) - (acceptedAt[0] ?? 0)));
  }
  return took;
}

export const burst: FaultRow = {
  id: "F24",
  fault: "1,000 resumes queued at once",
  accept:
    "80 % of what reading alone allows, requests within twice their idle p95, memory flat, a start within 100 ms",
  run: (part) => inPlace("postgres", (place) => drainBurst(part(1000), place)),
};
