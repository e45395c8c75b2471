import { setImmediate as nextTurn } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { type Pool, readPoolInSteps } from "#lib/matching/pool/pool.ts";
import type { Symbols } from "#lib/matching/pool/symbols.ts";
import { allSymbols } from "./symbols.ts";

/** Packed candidates and the ids they are known by, 16 bytes each, in the same order. */
export type PackedRows = {
  packed: Uint8Array;
  ids: Uint8Array;
  count: number;
  /** The `mark` of the last row. */
  last: string | null;
};

/** Rows of one statement: few enough that PGlite answers within some milliseconds. */
export const READ_ROWS = 2_048;

/** A statement's rows of `id`, `packed` and `mark` (a text), in the order of `position`, joined into one answer. */
export async function readPacked(rows: SQL): Promise<PackedRows> {
  const [row] = rowsOf<{ packed: Uint8Array | null; ids: Uint8Array | null; n: number; last: string | null }>(
    await db().execute(sql`
      select string_agg(p.packed, ''::bytea order by p.position) as packed,
        string_agg(uuid_send(p.id), ''::bytea order by p.position) as ids, count(*)::int as n,
        (array_agg(p.mark order by p.position desc))[1] as last
      from (${rows}) p`),
  );
  const { packed, ids, n, last } = row ?? {};
  return { packed: packed ?? EMPTY, ids: ids ?? EMPTY, count: n ?? 0, last: last ?? null };
}

const EMPTY = new Uint8Array();

/** Reads packed rows into a pool; requests pass between two steps. */
export async function poolOf(rows: readonly PackedRows[]): Promise<{ pool: Pool; symbols: Symbols }> {
  const symbols = await allSymbols();
  const pool = await takeTurns(
    readPoolInSteps(
      rows.map(({ packed }) => packed),
      symbols,
    ),
  );
  return { pool, symbols };
}

/** Runs the steps of a long computation and lets requests pass between two of them. */
export async function takeTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}

/** The id at a position among ids of 16 bytes each. */
export function idAt(ids: Uint8Array, position: number): string {
  const hex = Buffer.from(ids.buffer, ids.byteOffset + position * 16, 16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
