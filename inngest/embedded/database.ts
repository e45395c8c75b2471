import { type SQL, sql } from "drizzle-orm";
import { drizzle as drizzleNeon } from "drizzle-orm/neon-serverless";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { type Db as BossDb, fromDrizzle, fromPglite } from "pg-boss";
import postgres from "postgres";
import type { RawDatabase } from "#db/client.ts";
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
    return { backend: "postgres", statements, boss: fromNeon(raw.pool), close: nothing };
  }
  // Drizzle turns off the reading of dates on the client it is given; the queue wants dates, and gets its own.
  const { host, port, path, database, user, pass, ssl } = raw.sql.options;
  const address = { host: host[0], port: port[0], path, database, user, password: pass ?? undefined, ssl };
  const client = postgres({ ...address, max: QUEUE_CONNECTIONS, onnotice: () => {} });
  return {
    backend: "postgres",
    statements: drizzlePostgres({ client: raw.sql }),
    boss: fromPostgres(client),
    close: () => client.end({ timeout: 5 }),
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

/** The queue's statements over the `postgres` driver. */
function fromPostgres(client: postgres.Sql): BossDb {
  return {
    async executeSql(text, values) {
      if (values?.length) return { rows: await client.unsafe(text, values.map(parameter)) };
      // A block of its own BEGIN … COMMIT must not share its connection with anybody.
      const reserved = await client.reserve();
      try {
        return { rows: flatRows(await reserved.unsafe(text)) };
      } catch (error) {
        await reserved.unsafe("rollback");
        throw error;
      } finally {
        reserved.release();
      }
    },
  };
}

/** The queue's statements over Neon's pool. */
function fromNeon(pool: Extract<RawDatabase, { kind: "neon" }>["pool"]): BossDb {
  return {
    async executeSql(text, values) {
      const client = await pool.connect();
      try {
        const result: unknown = await client.query(text, values);
        return { rows: [result].flat().flatMap((each) => (hasRows(each) ? each.rows : [])) };
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

function hasRows(result: unknown): result is { rows: unknown[] } {
  return typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows);
}

function parameter(value: unknown): postgres.ParameterOrJSON<never> {
  // The queue's own statements only carry text, numbers, dates and lists of text.
  return (value instanceof Date ? value.toISOString() : value) as postgres.ParameterOrJSON<never>;
}

// Several statements in one text give a list of results, one statement gives its rows.
function flatRows(result: readonly unknown[]): unknown[] {
  return result.flatMap((each) => (Array.isArray(each) ? [...each] : [each]));
}
