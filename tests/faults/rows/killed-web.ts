import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Candor, type Place, startCandor } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { countLost, uploadMany } from "./uploads.ts";

const SLOWEST_START_MS = 10_000;

/** Uploads while the process is killed and started again `kills` times. */
export async function killWhileUploading(
  { uploads, kills }: { uploads: number; kills: number },
  place: Place,
): Promise<Outcome> {
  let candor: Candor = await startCandor(place);
  const accounts = await candor.people("candidate", 10);
  let slowest = 0;
  let isDone = false;
  const killing = (async () => {
    for (let kill = 0; kill < kills && !isDone; kill++) {
      await pause(200 + Math.random() * 2000);
      await candor.kill();
      candor = await startCandor(place);
      slowest = Math.max(slowest, candor.startedInMs);
    }
  })();
  // The uploads are spread over the kills, so that each one finds some in flight.
  const share = Math.ceil(uploads / (kills + 1));
  const ids: string[] = [];
  for (let sent = 0; sent < uploads; sent += share) {
    const count = Math.min(share, uploads - sent);
    ids.push(...(await uploadMany(() => candor, accounts, { count, width: 4 })).ids);
    await pause(1500);
  }
  isDone = true;
  await killing;
  await candor.idle();
  const lost = await countLost(candor, ids);
  const counts = await countResumes(candor);
  const orphans = await orphanFiles(candor, place);
  await candor.stop();
  return {
    passed: lost === 0 && counts.open === 0 && counts.readTwice === 0 && slowest < SLOWEST_START_MS,
    figures: {
      kills,
      acknowledged: ids.length,
      stored: counts.total,
      lost,
      readTwice: counts.readTwice,
      orphans,
      slowestStartMs: slowest,
    },
  };
}

/** Files that no resume names. */
async function orphanFiles(candor: Candor, place: Place): Promise<number> {
  const files = await readdir(join(place.folder, "data/files"), { recursive: true, withFileTypes: true });
  const rows = await candor.sql<{ path: string }>("select file_path as path from resumes");
  const known = new Set(rows.map(({ path }) => path.split("/").at(-1)));
  return files.filter((file) => file.isFile() && !known.has(file.name)).length;
}

export const killedWeb: FaultRow = {
  id: "F1",
  fault: "kill -9 of the server during 200 uploads, 20 times",
  accept: "0 acknowledged uploads lost, up again within 10 s",
  run: (part) =>
    inPlace("pglite", (place) => killWhileUploading({ uploads: part(200), kills: part(20) }, place)),
};
