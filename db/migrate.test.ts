import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testDatabase } from "#tests/setup/database.ts";
import { temporaryFolder } from "#tests/setup/temporary-folder.ts";
import { db } from "./client.ts";
import { migrate } from "./migrate.ts";
import { rowsOf } from "./results.ts";
import * as schema from "./schema/index.ts";

testDatabase();

const MIGRATIONS = resolve(import.meta.dirname, "migrations");

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
};

const readJournal = async (folder: string): Promise<Journal> =>
  JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8"));

/** A copy of our migrations with one more at the end. */
async function withAnother(statements: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(MIGRATIONS, folder, { recursive: true });
  const journal = await readJournal(folder);
  const entry = {
    idx: journal.entries.length,
    version: "7",
    when: Date.now(),
    tag: "9999_more",
    breakpoints: true,
  };
  journal.entries.push(entry);
  await writeFile(join(folder, "meta/_journal.json"), JSON.stringify(journal));
  await writeFile(join(folder, "9999_more.sql"), statements);
  return folder;
}

const tables = async () =>
  rowsOf<{ name: string }>(
    await db().execute(
      sql`select table_name as name from information_schema.tables where table_name like 'more_%'`,
    ),
  ).map((row) => row.name);

describe("migrations", () => {
  it("are applied once, however often they are run", async () => {
    expect(await migrate(db(), MIGRATIONS)).toBe(0);
  });

  it("leave nothing behind when one is interrupted, and succeed when run again", async () => {
    const broken = await withAnother("create table more_a (n int);\n--> statement-breakpoint\nselect 1 / 0;");
    await expect(migrate(db(), broken)).rejects.toThrow();
    expect(await tables()).toEqual([]);
    const mended = await withAnother("create table more_a (n int);\n--> statement-breakpoint\nselect 1;");
    expect(await migrate(db(), mended)).toBe(1);
    expect(await tables()).toEqual(["more_a"]);
  });

  it("of a newer version are left alone by an older one", async () => {
    expect(await migrate(db(), MIGRATIONS)).toBe(0);
    expect(await tables()).toEqual(["more_a"]);
  });

  it("say what the schema says", async () => {
    const latest = (await readJournal(MIGRATIONS)).entries.at(-1)?.idx ?? 0;
    const name = `${String(latest).padStart(4, "0")}_snapshot.json`;
    const migrated = JSON.parse(await readFile(join(MIGRATIONS, "meta", name), "utf8"));
    expect(await generateMigration(migrated, generateDrizzleJson(schema))).toEqual([]);
  });
});
