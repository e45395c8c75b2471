import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Db } from "./client.ts";
import { rowsOf } from "./results.ts";

// Any fixed number will do; every process that migrates takes the same one.
const MIGRATION_LOCK = 4_217_001;

/**
 * Applies the migrations in `folder` that the database has not seen; returns how many.
 * Each is one transaction under an advisory lock: processes that start together wait for each other, and an
 * interrupted migration leaves nothing behind. Migrations of a newer version of the product are left alone.
 */
export async function migrate(db: Db, folder: string): Promise<number> {
  let applied = 0;
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await tx.execute(sql`
      create table if not exists schema_migrations (
        created_at bigint primary key,
        hash text not null,
        applied_at timestamptz not null default now()
      )`);
  });
  for (const migration of readMigrationFiles({ migrationsFolder: folder })) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      const found = rowsOf(
        await tx.execute(sql`select 1 from schema_migrations where created_at = ${migration.folderMillis}`),
      );
      if (found.length > 0) return;
      for (const statement of migration.sql) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into schema_migrations (created_at, hash) values (${migration.folderMillis}, ${migration.hash})`,
      );
      applied += 1;
    });
  }
  return applied;
}
