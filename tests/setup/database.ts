import { createHash } from "node:crypto";
import { existsSync, openAsBlob } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { closeDatabase, openDatabase, rawDatabase } from "#db/client.ts";
import { createDatabase, testServer } from "./new-database.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MIGRATIONS = join(ROOT, "db/migrations");
const CACHE = join(ROOT, ".tmp");

/**
 * Gives the tests of this file an empty, migrated database of their own, reached through `db()`.
 * PGlite in memory, or a fresh database on the server in `TEST_DATABASE_URL` that is dropped afterwards.
 */
export function testDatabase(): void {
  let drop = async () => {};
  beforeAll(async () => {
    if (!testServer) return openInMemory();
    const fresh = await createDatabase(testServer);
    drop = fresh.drop;
    await openDatabase({ url: fresh.url, dataDir: CACHE, root: ROOT });
  });
  afterAll(async () => {
    await closeDatabase();
    await drop();
  });
}

async function openInMemory(): Promise<void> {
  const path = join(CACHE, `database-${await migrationsDigest()}.tar`);
  const template = existsSync(path) ? await openAsBlob(path) : undefined;
  await openDatabase({ url: "memory://", dataDir: CACHE, root: ROOT, template });
  if (!template) await keepTemplate(path);
}

// Migrating takes seconds, loading a migrated folder takes a fraction: the first file of all leaves it to the others.
async function keepTemplate(path: string): Promise<void> {
  const raw = rawDatabase();
  if (raw.kind !== "pglite") throw new Error("The template is made of PGlite.");
  const dump = await raw.client.dumpDataDir("none");
  await mkdir(CACHE, { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, new Uint8Array(await dump.arrayBuffer()));
  await rename(temporary, path);
}

async function migrationsDigest(): Promise<string> {
  const digest = createHash("sha256");
  const manifest = await readFile(join(ROOT, "node_modules/@electric-sql/pglite/package.json"), "utf8");
  digest.update(manifest);
  for (const name of (await readdir(MIGRATIONS)).filter((file) => file.endsWith(".sql")).sort()) {
    digest.update(await readFile(join(MIGRATIONS, name)));
  }
  return digest.digest("hex").slice(0, 16);
}
