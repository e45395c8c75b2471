import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { matchCandidates } from "#db/schema/index.ts";
import type { Pool } from "#lib/matching/pool/pool.ts";
import type { Symbols } from "#lib/matching/pool/symbols.ts";
import { PACK_VERSION } from "./pack-resume.ts";
import { idAt, type PackedRows, poolOf, READ_ROWS, readPacked } from "./read-packed.ts";
import { allSymbols } from "./symbols.ts";

/** A pool in memory: who is at a position, and a name that changes with whoever is in it. */
export type KnownPool = { pool: Pool; symbols: Symbols; idAt: (position: number) => string; version: string };

/** The resumes from `from` up to the next part's, and what was read of them. */
type Part = { from: string; pool: Pool; rows: PackedRows };
type Loaded = {
  parts: Part[];
  symbols: Symbols;
  /** What had changed shortly before the pool was read, by id: later reads look for anything else. */
  seen: Map<string, string>;
  /** The latest change that was seen, by the database's clock. */
  changedAt: string;
  version: string;
  comparedAt: number;
  whole: KnownPool | null;
};
type Holder = { loaded?: Promise<Loaded> };

/** A change may be committed after a later one; transactions of ours are much shorter. */
const OVERLAP = "30 seconds";
/** After that the sizes are compared, for a person who was erased together with the mark of the change. */
const COMPARE_MS = 60_000;
const FIRST = "00000000-0000-0000-0000-000000000000";

const shared = globalThis as { candorFindablePool?: WeakMap<object, Holder> };

/**
 * The newest resumes of all candidates who agreed to be found, in the order of their ids. Kept in memory (some 130 bytes
 * for each) and brought up to date at each call: only the parts of it that have changed are read anew.
 */
export async function findablePool(): Promise<KnownPool> {
  const held = holder();
  const before = held.loaded;
  held.loaded = before ? before.then(readChanges, () => readAll()) : readAll();
  const loaded = await held.loaded;
  loaded.whole ??= joined(loaded);
  return loaded.whole;
}

function holder(): Holder {
  shared.candorFindablePool ??= new WeakMap();
  const before = shared.candorFindablePool.get(db());
  if (before) return before;
  const held: Holder = {};
  shared.candorFindablePool.set(db(), held);
  return held;
}

async function readAll(): Promise<Loaded> {
  const changedAt = await latestChange();
  const seen = await listChanges(changedAt);
  const parts: Part[] = [];
  for (let from: string | null = FIRST; from !== null; ) {
    const rows = await readRows(from, sql`limit ${READ_ROWS}`);
    const { pool } = await poolOf([rows]);
    parts.push({ from, pool, rows });
    from = rows.count < READ_ROWS ? null : idAt(rows.ids, rows.count - 1);
    await nextTurn();
  }
  const symbols = await allSymbols();
  return { parts, symbols, seen, changedAt, version: randomUUID(), comparedAt: Date.now(), whole: null };
}

async function readChanges(loaded: Loaded): Promise<Loaded> {
  const changes = await listChanges(loaded.changedAt);
  const changed = [...changes].filter(([id, at]) => loaded.seen.get(id) !== at).map(([id]) => id);
  if (changed.length === 0) return compareSizes(loaded);
  const latest = await latestChange();
  const stale = new Set(changed.map((id) => partAt(loaded.parts, id)));
  const parts = [...loaded.parts];
  for (const at of stale) {
    const part = parts[at];
    if (part === undefined) continue;
    const end = parts[at + 1]?.from;
    const rows = await readRows(part.from, sql``, end ? sql`and m.resume_id <= ${end}::uuid` : undefined);
    parts[at] = { from: part.from, rows, pool: (await poolOf([rows])).pool };
    await nextTurn();
  }
  const next = { ...loaded, parts, seen: changes, changedAt: latest, whole: null };
  return { ...next, symbols: await allSymbols(), version: randomUUID() };
}

async function compareSizes(loaded: Loaded): Promise<Loaded> {
  if (Date.now() - loaded.comparedAt < COMPARE_MS) return loaded;
  loaded.comparedAt = Date.now();
  const size = loaded.parts.reduce((sum, { rows }) => sum + rows.count, 0);
  const now = await db().$count(
    matchCandidates,
    and(eq(matchCandidates.isFindable, true), eq(matchCandidates.packVersion, PACK_VERSION)),
  );
  return now === size ? loaded : readAll();
}

/** The place of the part whose range an id falls into; ranges begin after their `from`. */
function partAt(parts: readonly Part[], id: string): number {
  return Math.max(
    0,
    parts.findLastIndex(({ from }) => from < id),
  );
}

function readRows(after: string, limit: SQL, until: SQL = sql``): Promise<PackedRows> {
  return readPacked(sql`
    select m.resume_id as id, m.resume_id as position, '' as mark, m.packed from match_candidates m
    where m.is_findable and m.pack_version = ${PACK_VERSION} and m.packed is not null and m.resume_id > ${after}::uuid
      ${until}
    order by m.resume_id ${limit}`);
}

async function latestChange(): Promise<string> {
  const [row] = rowsOf<{ at: string }>(
    await db().execute(sql`select coalesce(max(changed_at), 'epoch')::text as at from match_candidates`),
  );
  return row?.at ?? "epoch";
}

async function listChanges(since: string): Promise<Map<string, string>> {
  const rows = await db()
    .select({ id: matchCandidates.resumeId, at: sql<string>`${matchCandidates.changedAt}::text` })
    .from(matchCandidates)
    .where(gt(matchCandidates.changedAt, sql`${since}::timestamptz - ${OVERLAP}::interval`))
    .orderBy(asc(matchCandidates.resumeId));
  return new Map(rows.map(({ id, at }) => [id, at]));
}

function joined({ parts, symbols, version }: Loaded): KnownPool {
  const segments = parts.flatMap(({ pool }) => pool.segments);
  const size = parts.reduce((sum, { pool }) => sum + pool.size, 0);
  const ids = Buffer.concat(parts.map(({ rows }) => rows.ids));
  return {
    pool: { size, segments },
    symbols,
    idAt: (position) => idAt(ids, position),
    version,
  };
}
