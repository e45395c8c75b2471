import { createHash } from "node:crypto";
import { and, eq, gt, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { matchSymbols } from "#db/schema/index.ts";
import { Symbols, type SymbolText } from "#lib/matching/pool/symbols.ts";

/** Any fixed number will do; whoever numbers symbols takes the same one. */
const NUMBERING_LOCK = 4_217_002;

type Table = { symbols: Symbols; known: Set<string>; last: Record<SymbolText["kind"], number> };

// Bundles of one process share globalThis and nothing else; the table belongs to the open database.
const shared = globalThis as { candorSymbols?: WeakMap<object, Table> };

/**
 * The numbers of skills and studies, with all these texts among them. The database alone gives numbers: here they are
 * only read. New texts are written in a transaction of their own, so this is never called inside another.
 */
export async function symbolsFor(texts: readonly SymbolText[]): Promise<Symbols> {
  const table = ownTable();
  const isMissing = (text: SymbolText) => !table.known.has(keyOf(text));
  if (texts.some(isMissing)) await readNew(table);
  const missing = texts.filter(isMissing);
  if (missing.length > 0) {
    await number(missing);
    await readNew(table);
  }
  return table.symbols;
}

/** The numbers that stand in candidates packed until now. */
export async function allSymbols(): Promise<Symbols> {
  const table = ownTable();
  await readNew(table);
  return table.symbols;
}

function ownTable(): Table {
  shared.candorSymbols ??= new WeakMap();
  const before = shared.candorSymbols.get(db());
  if (before) return before;
  const table = { symbols: new Symbols(), known: new Set<string>(), last: { skill: -1, study: -1 } };
  shared.candorSymbols.set(db(), table);
  return table;
}

async function readNew(table: Table): Promise<void> {
  const after = (kind: SymbolText["kind"]) =>
    and(eq(matchSymbols.kind, kind), gt(matchSymbols.id, table.last[kind]));
  const rows = await db()
    .select({ kind: matchSymbols.kind, id: matchSymbols.id, text: matchSymbols.text })
    .from(matchSymbols)
    .where(or(after("skill"), after("study")));
  for (const row of rows) {
    if (!table.known.has(keyOf(row))) table.symbols.define(row);
    table.known.add(keyOf(row));
    table.last[row.kind] = Math.max(table.last[row.kind], row.id);
  }
}

/** Under the lock numbers are given and committed in their order: whoever has seen one has seen all below it. */
async function number(texts: readonly SymbolText[]): Promise<void> {
  const distinct = new Map(texts.map((text) => [keyOf(text), text]));
  const rows = [...distinct.values()].map(({ kind, text }) => ({ kind, text, digest: digestOf(text) }));
  await db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${NUMBERING_LOCK})`);
    await tx.execute(sql`
      insert into match_symbols (kind, id, text, digest)
      select n.kind,
        (select coalesce(max(s.id), -1) from match_symbols s where s.kind = n.kind)
          + row_number() over (partition by n.kind),
        n.text, n.digest
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(kind text, text text, digest text)
      where not exists (select from match_symbols s where s.kind = n.kind and s.digest = n.digest)`);
  });
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function keyOf({ kind, text }: SymbolText): string {
  return `${kind} ${text}`;
}
