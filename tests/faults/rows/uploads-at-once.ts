import { randomBytes } from "node:crypto";
import { type Place, startCandor } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome, p95 } from "./fault-row.ts";
import { resumeText, uploadMany } from "./uploads.ts";

const MEGABYTE = 1024 * 1024;

/** Uploads `count` files of one megabyte, all at the same time. */
export async function uploadAtOnce(count: number, place: Place): Promise<Outcome> {
  const candor = await startCandor(place);
  const accounts = await candor.people("candidate", 100);
  const idleRss = (await candor.depth()).rss;
  const before = Date.now();
  // Blank for the most part, and refused for its many pages: what is measured is taking files in, not reading a book.
  const text = (number: number) =>
    `${resumeText(number)}\n${randomBytes(8).toString("hex")}`.padEnd(MEGABYTE, " ");
  const { ids, ms, statuses } = await uploadMany(() => candor, accounts, { count, width: count, text });
  const acceptedMs = Date.now() - before;
  const rss = (await candor.depth()).rss;
  await candor.idle();
  const { parsed, failed, readTwice } = await countResumes(candor);
  const lost = ids.length - parsed - failed;
  await candor.stop();
  const refused = Object.keys(statuses).filter((status) => !["202", "429"].includes(status));
  return {
    passed: lost === 0 && readTwice === 0 && refused.length === 0 && rss < 1024 * MEGABYTE && p95(ms) < 5000,
    figures: {
      uploads: count,
      lost,
      readTwice,
      p95AcceptMs: p95(ms),
      acceptedMs,
      rssMb: Math.round(rss / MEGABYTE),
      idleRssMb: Math.round(idleRss / MEGABYTE),
      statuses: JSON.stringify(statuses),
    },
  };
}

export const uploadsAtOnce: FaultRow = {
  id: "F23",
  fault: "1,000 uploads of 1 MB at the same time",
  accept: "0 5xx, 0 lost, RSS under 1 GB, 95 % accepted within 5 s",
  run: (part) => inPlace("pglite", (place) => uploadAtOnce(part(1000), place)),
};
