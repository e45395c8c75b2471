import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { type Place, startCandor } from "./candor.ts";
import { type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { uploadMany } from "./uploads.ts";

const MOST_SLOWDOWN = 2;
const LOOK_MS = 5000; // the outbox looks this often on its own

/** An Inngest server that takes events and does nothing with them; it may be away. */
async function eventServer() {
  const received = new Set<string>();
  let server: Server;
  let port = 0;
  const open = async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const events = z.array(z.object({ id: z.string() })).parse(JSON.parse(String(Buffer.concat(chunks))));
      for (const { id } of events) received.add(id);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ids: events.map(({ id }) => id), status: 200 }));
    }).listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  };
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  await open();
  return { received, open, close, url: `http://127.0.0.1:${port}` };
}

/** Uploads with an Inngest server that is there, then with one that is away for `awayMs`, and waits for its events. */
export async function loseQueue(
  { uploads, awayMs }: { uploads: number; awayMs: number },
  place: Place,
): Promise<Outcome> {
  const server = await eventServer();
  const candor = await startCandor(place, {
    INNGEST_BASE_URL: server.url,
    INNGEST_EVENT_KEY: "test",
    INNGEST_SIGNING_KEY: `signkey-test-${"0".repeat(64)}`,
  });
  const accounts = await candor.people("candidate", 20);
  const arrived = async (count: number) => {
    while (server.received.size < count) await pause(20);
  };
  const before = Date.now();
  await uploadMany(() => candor, accounts, { count: uploads, width: 8 });
  await arrived(uploads);
  const nominalMs = Date.now() - before;
  await server.close();
  const awaySince = Date.now();
  const { ids, statuses } = await uploadMany(() => candor, accounts, { count: uploads, width: 8 });
  await pause(Math.max(0, awayMs - (Date.now() - awaySince)));
  await server.open();
  const back = Date.now();
  await Promise.race([arrived(2 * uploads), pause(10 * 60_000)]);
  const drainedMs = Date.now() - back;
  const lost = 2 * uploads - server.received.size;
  await candor.kill();
  await server.close();
  return {
    passed: lost === 0 && ids.length === uploads && drainedMs <= MOST_SLOWDOWN * nominalMs + LOOK_MS,
    figures: { awayMs, accepted: ids.length, lost, nominalMs, drainedMs, statuses: JSON.stringify(statuses) },
  };
}

export const queueAway: FaultRow = {
  id: "F22",
  fault: "the Inngest server is away for ten minutes",
  accept:
    "uploads are accepted, 0 events lost, the backlog is sent in twice the time it takes without the outage",
  run: (part) =>
    inPlace("pglite", (place) => loseQueue({ uploads: part(200), awayMs: part(600_000) }, place)),
};
