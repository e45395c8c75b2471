import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, testServer } from "#tests/setup/new-database.ts";
import type { Candor, Place } from "./candor.ts";

/** What came of a row: whether it holds, and the figures that say so. */
export type Outcome = { passed: boolean; figures: Record<string, number | string> };

/** One fault of docs/reliability.md; `scripts/faults.mjs` runs them. `part` says how much of a full number to do. */
export type FaultRow = {
  id: string;
  fault: string;
  accept: string;
  run: (part: (full: number) => number) => Promise<Outcome>;
};

/** Does something in a folder of its own, over PGlite or a new database on the test server, and clears up. */
export async function inPlace<Result>(
  kind: "pglite" | "postgres",
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "candor-fault-"));
  const database = kind === "postgres" ? await createDatabase(serverAddress()) : null;
  try {
    return await work({ folder, databaseUrl: database?.url ?? "" });
  } finally {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

function serverAddress(): string {
  if (testServer) return testServer;
  throw new Error("This row needs a PostgreSQL server: set TEST_DATABASE_URL.");
}

/** What became of the resumes of a database. */
export type ResumeCounts = { total: number; parsed: number; open: number; failed: number; readTwice: number };

/** Counts resumes by where they stand; `readTwice` are those whose reading had its effects more than once. */
export async function countResumes(candor: Candor): Promise<ResumeCounts> {
  const [counts] = await candor.sql<ResumeCounts>(`
    select count(*)::int as total,
           count(*) filter (where status = 'parsed' and progress = 100)::int as parsed,
           count(*) filter (where status in ('pending', 'parsing'))::int as open,
           count(*) filter (where status = 'failed')::int as failed,
           (select count(*)::int from (select 1 from events where event_type = 'resume_parsed'
              group by entity_id having count(*) > 1) as twice) as "readTwice"
      from resumes`);
  if (!counts) throw new Error("The count has no row.");
  return counts;
}

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0);
}

/** Does `work` for each item, at most `width` at once, in order. */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (;;) {
      const index = next++;
      const item = items[index];
      if (item === undefined) return;
      await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
