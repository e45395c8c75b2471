import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { verifyChain } from "#lib/audit/verify-chain.ts";
import { createDatabase, testServer } from "#tests/setup/new-database.ts";
import { startProcess } from "#tests/setup/start-process.ts";
import { temporaryFolder } from "#tests/setup/temporary-folder.ts";
import { closeDatabase, db, openDatabase } from "./client.ts";
import { rowsOf } from "./results.ts";
import { events } from "./schema/events.ts";

afterEach(closeDatabase);

const PROGRAM = "tests/setup/database-process.ts";

describe("the database", () => {
  it("says so where it is used before it is open", () => {
    expect(() => db()).toThrow("The database is not open");
  });

  it("is opened once per process", async () => {
    const options = { url: "memory://", dataDir: await temporaryFolder() };
    const [first, second] = await Promise.all([openDatabase(options), openDatabase(options)]);
    expect(second).toBe(first);
    expect(db()).toBe(first.db);
  });

  it("names the server that does not answer, without its password", async () => {
    const url = "postgres://candor:hunter2@127.0.0.1:1/candor";
    const refusal = await openDatabase({ url, dataDir: await temporaryFolder() }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ name: "StartError" });
    expect(String(refusal)).toContain("DATABASE_URL: the database at 127.0.0.1:1 cannot be reached");
    expect(String(refusal)).not.toContain("hunter2");
  });

  it("can be opened after a failed attempt", async () => {
    const dataDir = await temporaryFolder();
    await expect(openDatabase({ url: "postgres://127.0.0.1:1/x", dataDir })).rejects.toThrow(
      "cannot be reached",
    );
    await openDatabase({ url: "memory://", dataDir });
    expect(rowsOf(await db().execute(sql`select 1 as n`))).toEqual([{ n: 1 }]);
  });

  it("refuses a data folder that cannot be written in one sentence", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expect(openDatabase({ dataDir: join(file, "data") })).rejects.toThrow(
      /^The data folder .* cannot be written \(ENOTDIR\); set DATA_DIR to another one\.$/,
    );
  });
});

describe("a data folder", () => {
  it("is refused to a second process while the first lives, and loses nothing over four kills", {
    timeout: 60_000,
  }, async () => {
    const dataDir = await temporaryFolder();
    const committed: string[] = [];
    for (const [round, writes] of [3, 40, 11, 75].entries()) {
      const writer = startProcess(PROGRAM, { env: { DATA_DIR: dataDir, DATABASE_URL: "" } });
      await writer.printed(1 + writes);
      expect(writer.lines[0]).toBe("open");
      if (round === 0) {
        await expect(openDatabase({ dataDir })).rejects.toThrow(
          `The data folder ${dataDir} is in use by process ${writer.child.pid}; stop it or set DATA_DIR.`,
        );
      }
      writer.child.kill("SIGKILL");
      expect(await writer.ended).toBe("SIGKILL");
      committed.push(...writer.lines.slice(1));
    }
    await openDatabase({ dataDir });
    const kept = new Set((await db().select({ id: events.id }).from(events)).map((row) => row.id));
    expect(committed.length).toBeGreaterThanOrEqual(3 + 40 + 11 + 75);
    expect(committed.filter((id) => !kept.has(id))).toEqual([]);
    expect(await verifyChain(db())).toMatchObject({ ok: true, count: kept.size });
  });

  it("goes to exactly one of three processes that start together", { timeout: 60_000 }, async () => {
    const dataDir = await temporaryFolder();
    const start = () => startProcess(PROGRAM, { env: { DATA_DIR: dataDir, DATABASE_URL: "" } });
    const processes = [start(), start(), start()];
    await Promise.all(processes.map((process) => process.printed(1)));
    const answers = processes.map((process) => process.lines[0]?.split(" ")[0]);
    for (const { child } of processes) child.kill("SIGKILL");
    await Promise.all(processes.map((process) => process.ended));
    expect(answers.sort()).toEqual(["open", "refused", "refused"]);
  });

  it("is free again after an orderly close", { timeout: 60_000 }, async () => {
    const dataDir = await temporaryFolder();
    const first = startProcess(PROGRAM, { args: ["once"], env: { DATA_DIR: dataDir, DATABASE_URL: "" } });
    expect(await first.ended).toBe(0);
    await openDatabase({ dataDir });
    expect(await verifyChain(db())).toMatchObject({ ok: true, count: 0 });
  });
});

describe.runIf(testServer)("a PostgreSQL server", () => {
  it("is migrated once by three processes that start together", { timeout: 60_000 }, async () => {
    const { url, drop } = await createDatabase(testServer ?? "");
    const dataDir = await temporaryFolder();
    const start = () =>
      startProcess(PROGRAM, { args: ["once"], env: { DATA_DIR: dataDir, DATABASE_URL: url } });
    expect(await Promise.all([start(), start(), start()].map((process) => process.ended))).toEqual([0, 0, 0]);
    await openDatabase({ url, dataDir });
    expect(await verifyChain(db())).toMatchObject({ ok: true, count: 0 });
    await closeDatabase();
    await drop();
  });
});
