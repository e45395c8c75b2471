import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Pool as NeonPool } from "@neondatabase/serverless";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle as drizzleNeon } from "drizzle-orm/neon-serverless";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import type pg from "pg";
import { StartError } from "#lib/errors.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";
import { openPool } from "./pool.ts";
import * as relations from "./relations.ts";
import * as tables from "./schema/index.ts";

const schema = { ...tables, ...relations };

/** The database, whichever driver stands behind it. A transaction's handle is one too. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** What the callback of `db().transaction` gets. Inside a transaction use nothing else: PGlite has one connection. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** The driver's own handle, for the few who need more than Drizzle. */
export type RawDatabase =
  | { kind: "pglite"; client: PGlite }
  | { kind: "postgres"; pool: pg.Pool; url: string }
  | { kind: "neon"; pool: NeonPool };

export type OpenDatabase = { db: Db; raw: RawDatabase; close: () => Promise<void> };

export type DatabaseOptions = {
  /** `postgres://…`, `memory://` (nothing is kept), or absent: PGlite in `dataDir`. */
  url?: string;
  dataDir: string;
  /** The folder that holds `db/migrations`. */
  root?: string;
  /** A dumped data folder that an in-memory database starts from. */
  template?: Blob;
};

type Holder = { opening?: Promise<OpenDatabase>; open?: OpenDatabase };

// Pages, handlers and instrumentation are bundled apart; what they share hangs on globalThis.
const HOLDER = Symbol.for("candor.database");

function holder(): Holder {
  const shared: typeof globalThis & { [HOLDER]?: Holder } = globalThis;
  shared[HOLDER] ??= {};
  return shared[HOLDER];
}

/**
 * Opens the database of this process and migrates it; later calls get the same one.
 * Throws a `StartError` where another process holds the folder, it cannot be written, or the server does not answer.
 */
export function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const held = holder();
  held.opening ??= connectAndMigrate(options).then(
    (open) => {
      held.open = open;
      return open;
    },
    (error) => {
      held.opening = undefined;
      throw error;
    },
  );
  return held.opening;
}

/** The open database. Throws where `openDatabase` has not finished. */
export function db(): Db {
  return opened().db;
}

/** The driver's own handle of the open database. */
export function rawDatabase(): RawDatabase {
  return opened().raw;
}

/** Closes the database and frees its folder; without an open one it does nothing. */
export async function closeDatabase(): Promise<void> {
  const held = holder();
  const opening = held.opening;
  held.opening = undefined;
  held.open = undefined;
  // A failed opening has been reported to whoever asked for it, and left nothing to close.
  const open = await opening?.catch(() => undefined);
  await open?.close();
}

function opened(): OpenDatabase {
  const { open } = holder();
  if (!open) throw new Error("The database is not open: call openDatabase() first.");
  return open;
}

async function connectAndMigrate(options: DatabaseOptions): Promise<OpenDatabase> {
  const open = await connect(options);
  try {
    await migrate(open.db, join(options.root ?? process.cwd(), "db", "migrations"));
    return open;
  } catch (error) {
    await open.close();
    throw unreachable(error, options.url) ?? error;
  }
}

async function connect({ url, dataDir, template }: DatabaseOptions): Promise<OpenDatabase> {
  if (!url) return connectFolder(dataDir);
  if (url.startsWith("memory://")) {
    const client = await PGlite.create({ dataDir: "memory://", loadDataDir: template });
    return {
      db: drizzlePglite({ client, schema }),
      raw: { kind: "pglite", client },
      close: () => client.close(),
    };
  }
  if (new URL(url).hostname.endsWith(".neon.tech")) {
    const pool = new NeonPool({ connectionString: url, max: 10 });
    return {
      db: drizzleNeon({ client: pool, schema }),
      raw: { kind: "neon", pool },
      close: () => pool.end(),
    };
  }
  const pool = openPool(url, { max: 10 });
  return {
    db: drizzlePostgres({ client: pool, schema }),
    raw: { kind: "postgres", pool, url },
    close: () => pool.end(),
  };
}

async function connectFolder(dataDir: string): Promise<OpenDatabase> {
  const unlock = await lockFolder(dataDir);
  const folder = join(dataDir, "db");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const client = await PGlite.create({ dataDir: folder });
    const close = async () => {
      await client.close();
      await unlock();
    };
    return { db: drizzlePglite({ client, schema }), raw: { kind: "pglite", client }, close };
  } catch (error) {
    await unlock();
    throw new StartError(`The database in ${folder} cannot be opened.`, error);
  }
}

// The address is named without user and password: the sentence ends up in logs.
function unreachable(error: unknown, url: string | undefined): StartError | null {
  if (!url || url.startsWith("memory://")) return null;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (!/^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|CONNECT|28|3D000)/.test(code)) continue;
    return new StartError(
      `DATABASE_URL: the database at ${new URL(url).host} cannot be reached (${code}).`,
      error,
    );
  }
  return null;
}
