import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase, db, openDatabase } from "#db/client.ts";
import { events } from "#db/schema/index.ts";
import { verifyChain } from "#lib/audit/verify-chain.ts";
import { startProcess } from "#tests/setup/start-process.ts";
import type { Place } from "./candor.ts";
import { type FaultRow, inPlace, type Outcome } from "./fault-row.ts";

const PROGRAM = "tests/setup/database-process.ts";

/** Kills a process that writes, `kills` times, and opens its folder each time. */
export async function reopenAfterKills(kills: number, place: Place): Promise<Outcome> {
  const dataDir = join(place.folder, "data");
  const start = () =>
    startProcess(PROGRAM, { env: { DATA_DIR: dataDir, DATABASE_URL: "", NODE_ENV: "test" } });
  const committed: string[] = [];
  let opened = 0;
  let refused = 0;
  for (let kill = 0; kill < kills; kill++) {
    const writer = start();
    await writer.printed(1);
    if (writer.lines[0] === "open") opened++;
    if (kill === 0) {
      const second = start();
      await second.ended;
      refused = Number(second.lines[0]?.startsWith("refused") ?? false);
    }
    await writer.printed(2);
    await pause(Math.random() * 400);
    writer.child.kill("SIGKILL");
    await writer.ended;
    committed.push(...writer.lines.slice(1));
  }
  await openDatabase({ dataDir });
  const kept = new Set((await db().select({ id: events.id }).from(events)).map((row) => row.id));
  const { ok } = await verifyChain(db());
  await closeDatabase();
  const lost = committed.filter((id) => !kept.has(id)).length;
  return {
    passed: opened === kills && lost === 0 && ok && refused === 1,
    figures: {
      opened: `${opened}/${kills}`,
      committed: committed.length,
      lost,
      chainHolds: String(ok),
      secondProcessRefused: refused,
    },
  };
}

export const reopened: FaultRow = {
  id: "F10",
  fault: "kill -9 while PGlite writes, 50 times",
  accept: "opens 50/50, every acknowledged row is there, a second process is refused",
  run: (part) => inPlace("pglite", (place) => reopenAfterKills(part(50), place)),
};
