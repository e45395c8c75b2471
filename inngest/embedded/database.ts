import { type SQL, sql } from "drizzle-orm";
import { drizzle as drizzleNeon } from "drizzle-orm/neon-serverless";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { type Db as BossDb, fromDrizzle, fromPglite } from "pg-boss";
import type { RawDatabase } from "#db/client.ts";
import { openPool } from "#db/pool.ts";
import { rowsOf } from "#db/results.ts";

/** A handle for typed statements: the database, or one transaction of it. */
export type Statements = PgDatabase<PgQueryResultHKT>;

/** What the runner needs of a database. */
export type RunnerDatabase = {
  backend: "pglite" | "postgres";
  statements: Statements;
  /** For the queue's own statements, outside our transactions. */
  boss: BossDb;
  /** Closes what was opened here. What the caller gave stays open. */
  close(): Promise<void>;
};

/** What a pool of either driver gives. */
type Pool = {
  connect(): Promise<{
    query(text: string, values?: unknown[]): Promise<unknown>;
    release(destroy?: boolean): void;
  }>;
};

const QUEUE_CONNECTIONS = 3;

/** The runner's way into the database that the process has open. */
export function openRunnerDatabase(raw: RawDatabase): RunnerDatabase {
  const nothing = async () => {};
  if (raw.kind === "pglite") {
    const statements = drizzlePglite({ client: raw.client });
    return { backend: "pglite", statements, boss: fromPglite(raw.client), close: nothing };
  }
  if (raw.kind === "neon") {
    const statements = drizzleNeon({ client: raw.pool });
    return { backend: "postgres", statements, boss: fromPool(raw.pool), close: nothing };
  }
  // Signs of life must not wait until a request gives its connection back.
  const pool = openPool(raw.url, { max: QUEUE_CONNECTIONS });
  return {
    backend: "postgres",
    statements: drizzlePostgres({ client: raw.pool }),
    boss: fromPool(pool),
    close: () => pool.end(),
  };
}

/** Lets the queue write inside a transaction of ours. */
export function bossIn(transaction: Statements): BossDb {
  return fromDrizzle(
    {
      // The adapter builds the query with the `sql` it is given below.
      execute: async (query) => ({ rows: rowsOf(await transaction.execute(query as SQL)) }),
    },
    sql,
  );
}

/** The queue's statements over a pool. */
function fromPool(pool: Pool): BossDb {
  return {
    async executeSql(text, values) {
      const client = await pool.connect();
      try {
        const result: unknown = await client.query(text, values);
        client.release();
        return { rows: [result].flat().flatMap((each) => (hasRows(each) ? each.rows : [])) };
      } catch (error) {
        // It may have stopped in the middle of a block: this connection is not used again.
        client.release(true);
        throw error;
      }
    },
  };
}

function hasRows(result: unknown): result is { rows: unknown[] } {
  return typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows);
}
