import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs } from "#db/schema/index.ts";
import { symbolsFor } from "#lib/candidates/symbols.ts";
import { type CompiledJob, compileJob } from "#lib/matching/pool/compile-job.ts";
import { symbolsOfJob } from "#lib/matching/pool/symbols.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { log } from "#lib/telemetry/logger.ts";

/** An open job, ready to be scored; `version` is 0 and `compiled` null where its text was never understood. */
export type OpenJob = { id: string; version: number; compiled: CompiledJob | null };

/** The open jobs of the database, as this process last saw them. */
export type OpenJobs = {
  byId: Map<string, OpenJob>;
  /** The ids in the order in which they came or changed: whoever has seen n of them continues from there. */
  changes: string[];
};

type Reading = OpenJobs & { analyzedUntil: string; wholeAt: number; newsAt: number };
type Holder = { reading?: Promise<Reading>; isStale?: boolean; refreshing?: Promise<void> };

const CHUNK_ROWS = 2_000;
const COMPILE_ROWS = 50;
/** How long news of other processes may wait; our own are told by `openJobsChanged`. */
const NEWS_MS = 1_000;
/** After that everything is compared once more, for what the marks of time have missed. */
const WHOLE_MS = 60_000;
/** An analysis that began before another may be committed after it. */
const OVERLAP = "30 seconds";

const shared = globalThis as { candorOpenJobs?: WeakMap<object, Holder> };

/** The open jobs, compiled once for each version of what they ask for. Some kilobytes for each are kept in memory. */
export async function openJobs(): Promise<OpenJobs> {
  const held = holder();
  held.reading ??= readFirst(held);
  const reading = await held.reading;
  const age = Date.now() - reading.newsAt;
  if (held.isStale || age > NEWS_MS) {
    held.isStale = false;
    held.refreshing ??= readNews(reading).finally(() => {
      held.refreshing = undefined;
    });
    await held.refreshing;
  }
  if (Date.now() - reading.wholeAt > WHOLE_MS) {
    reading.wholeAt = Date.now();
    readWhole(reading).catch((error) => log().error({ err: error }, "the open jobs could not be read"));
  }
  // A list of changes longer than the jobs is of no use: who follows it starts anew.
  if (reading.changes.length > 2 * reading.byId.size + 10_000) held.reading = undefined;
  return reading;
}

/** Says that a job of this process has been analyzed, so that the next list knows it. */
export function openJobsChanged(): void {
  holder().isStale = true;
}

function holder(): Holder {
  shared.candorOpenJobs ??= new WeakMap();
  const before = shared.candorOpenJobs.get(db());
  if (before) return before;
  const held: Holder = {};
  shared.candorOpenJobs.set(db(), held);
  return held;
}

async function readFirst(held: Holder): Promise<Reading> {
  const reading: Reading = {
    byId: new Map(),
    changes: [],
    analyzedUntil: "epoch",
    wholeAt: Date.now(),
    newsAt: Date.now(),
  };
  try {
    await readWhole(reading);
    return reading;
  } catch (error) {
    held.reading = undefined; // the next one tries again
    throw error;
  }
}

const columns = {
  id: jobs.id,
  version: sql<number>`case when ${jobs.parsedJson} is null then 0 else ${jobs.requirementsVersion} end`,
  createdAt: sql<string>`${jobs.createdAt}::text`,
  analyzedAt: sql<string | null>`${jobs.analyzedAt}::text`,
};
type Row = { id: string; version: number; createdAt: string; analyzedAt: string | null };

async function readWhole(reading: Reading): Promise<void> {
  const seen = new Set<string>();
  let last: Row | undefined;
  do {
    const after: Row | undefined = last;
    const rows: Row[] = await db()
      .select(columns)
      .from(jobs)
      .where(
        and(
          eq(jobs.status, "active"),
          after &&
            sql`(${jobs.createdAt}, ${jobs.id}) > (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(asc(jobs.createdAt), asc(jobs.id))
      .limit(CHUNK_ROWS);
    for (const { id } of rows) seen.add(id);
    await take(reading, rows);
    last = rows.length < CHUNK_ROWS ? undefined : rows.at(-1);
    await nextTurn();
  } while (last !== undefined);
  for (const id of reading.byId.keys()) if (!seen.has(id)) reading.byId.delete(id);
}

async function readNews(reading: Reading): Promise<void> {
  reading.newsAt = Date.now();
  const since = sql`(${reading.analyzedUntil}::timestamptz - ${OVERLAP}::interval)`;
  const rows = await db()
    .select(columns)
    .from(jobs)
    .where(and(eq(jobs.status, "active"), gt(jobs.analyzedAt, since)));
  await take(reading, rows);
}

/** Takes over jobs that are new or ask for something else. */
async function take(reading: Reading, rows: Row[]): Promise<void> {
  const changed = rows.filter(({ id, version }) => reading.byId.get(id)?.version !== version);
  for (let start = 0; start < changed.length; start += COMPILE_ROWS) {
    for (const job of await compile(changed.slice(start, start + COMPILE_ROWS).map(({ id }) => id))) {
      reading.byId.set(job.id, job);
      reading.changes.push(job.id);
    }
    await nextTurn();
  }
  for (const { analyzedAt } of rows) {
    if (analyzedAt === null) continue;
    if (reading.analyzedUntil === "epoch" || Date.parse(analyzedAt) > Date.parse(reading.analyzedUntil))
      reading.analyzedUntil = analyzedAt;
  }
}

/** Parts of an analysis that no score depends on: they are most of its bytes. */
const UNUSED_PARTS =
  "{responsibilities,benefits,quality_analysis,red_flags,suggestions,sources,confidence}" as const;

async function compile(ids: string[]): Promise<OpenJob[]> {
  const rows = await db()
    .select({
      id: jobs.id,
      version: columns.version,
      asked: sql<JobRequirements | null>`${jobs.parsedJson} - ${UNUSED_PARTS}::text[]`,
    })
    .from(jobs)
    .where(inArray(jobs.id, ids));
  const symbols = await symbolsFor(rows.flatMap(({ asked }) => (asked ? symbolsOfJob(asked) : [])));
  return rows.map(({ id, version, asked }) => ({
    id,
    version,
    compiled: asked && compileJob(asked, symbols),
  }));
}
