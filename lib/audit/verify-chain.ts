import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";

const CHUNK_ROWS = 500;
const GENESIS = "0".repeat(64);

type SealedRow = {
  sequence: number;
  id: string;
  event_type: string;
  actor: string;
  user_id: string | null;
  entity_type: string;
  entity_id: string | null;
  open_payload: string;
  personal: string | null;
  created: string;
  actor_salt: string | null;
  actor_digest: string;
  personal_salt: string | null;
  personal_digest: string;
  previous_hash: string;
  hash: string;
};

type Erasures = { acted: Set<number>; concerned: Set<number> };

export type ChainReport = {
  ok: boolean;
  /** Rows that were looked at. */
  count: number;
  /** The last row that is right. Kept elsewhere, it also proves that no row was cut off the end. */
  head: { sequence: number; hash: string } | null;
  firstBad?: { sequence: number; why: string };
};

/**
 * Recomputes the hash chain of `events` without the database's own functions, from sequence `from` (1 unless given)
 * to the end, and stops at the first row that does not fit.
 */
export async function verifyChain(db: Db, { from = 1 }: { from?: number } = {}): Promise<ChainReport> {
  const erasures = await listErasures(db);
  let expected = from;
  let previousHash = from > 1 ? await hashAt(db, from - 1) : GENESIS;
  let head: ChainReport["head"] = null;
  let count = 0;
  for (;;) {
    const rows = await readRows(db, expected);
    for (const row of rows) {
      count += 1;
      const why = faultOf(row, expected, previousHash, erasures);
      if (why) return { ok: false, count, head, firstBad: { sequence: row.sequence, why } };
      head = { sequence: row.sequence, hash: row.hash };
      previousHash = row.hash;
      expected += 1;
    }
    if (rows.length < CHUNK_ROWS) return { ok: true, count, head };
  }
}

function faultOf(
  row: SealedRow,
  expected: number,
  previousHash: string | null,
  erasures: Erasures,
): string | null {
  if (row.sequence !== expected) return `a row is missing before it (expected ${expected})`;
  if (row.previous_hash !== previousHash) return "it does not follow the row before it";
  if (row.hash !== hashOf(row)) return "its content does not fit its hash";
  return actorFault(row, erasures) ?? personalFault(row, erasures);
}

function actorFault(row: SealedRow, { acted }: Erasures): string | null {
  if (row.actor === "deleted_user")
    return acted.has(row.sequence) ? null : "its actor was removed without an erasure";
  const digest = row.user_id === null ? "" : digestOf(row.actor_salt, row.user_id);
  return row.actor_digest === digest ? null : "its actor was changed";
}

function personalFault(row: SealedRow, { concerned }: Erasures): string | null {
  if (row.personal !== null) {
    return row.personal_digest === digestOf(row.personal_salt, row.personal)
      ? null
      : "its personal part was changed";
  }
  if (row.personal_digest === "" || concerned.has(row.sequence)) return null;
  return "its personal part was removed without an erasure";
}

function hashOf(row: SealedRow): string {
  return digestOf(
    "candor-event-1",
    String(row.sequence),
    row.id,
    row.event_type,
    row.actor === "system" ? "system" : "person",
    row.actor_digest,
    row.entity_type,
    row.entity_id,
    row.open_payload,
    row.personal_digest,
    row.created,
    row.previous_hash,
  );
}

// Each value with its length in bytes before it, so that no two lists of values read alike.
function digestOf(...values: (string | null)[]): string {
  const fields = values.map((value) => (value === null ? "-" : `${Buffer.byteLength(value)}:${value}`));
  return createHash("sha256").update(fields.join("")).digest("hex");
}

// The lists are themselves sealed: an event that was made up afterwards breaks the chain where it stands.
async function listErasures(db: Db): Promise<Erasures> {
  const listed = async (list: "acted" | "concerned") => {
    const rows = rowsOf<{ sequence: number }>(
      await db.execute(sql`
        select (listed.value)::int as sequence
        from events, jsonb_array_elements_text(payload -> ${list}) as listed
        where event_type = 'person_erased' and (listed.value)::bigint < events.sequence`),
    );
    return new Set(rows.map((row) => row.sequence));
  };
  return { acted: await listed("acted"), concerned: await listed("concerned") };
}

async function hashAt(db: Db, sequence: number): Promise<string | null> {
  const rows = rowsOf<{ hash: string }>(
    await db.execute(sql`select hash from events where sequence = ${sequence}`),
  );
  return rows[0]?.hash ?? null;
}

async function readRows(db: Db, from: number): Promise<SealedRow[]> {
  return rowsOf<SealedRow>(
    await db.execute(sql`
      select sequence::int as sequence, id::text as id, event_type, actor, user_id::text as user_id, entity_type,
        entity_id::text as entity_id, (payload - 'personal')::text as open_payload,
        (payload -> 'personal')::text as personal,
        to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created,
        actor_salt::text as actor_salt, actor_digest, personal_salt::text as personal_salt, personal_digest,
        previous_hash, hash
      from events where sequence >= ${from} order by sequence limit ${CHUNK_ROWS}`),
  );
}
