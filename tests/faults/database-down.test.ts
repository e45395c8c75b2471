import { connect, createServer, type Server, type Socket } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, db, openDatabase } from "#db/client.ts";
import { isConnectionLoss } from "#db/connection-loss.ts";
import { rowsOf } from "#db/results.ts";
import { usersApi } from "#lib/users/api.ts";
import { call, freshLimits, newPerson } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { createDatabase, testServer } from "#tests/setup/new-database.ts";

describe.runIf(testServer)("a database server that goes away", () => {
  freshLimits();
  let wire: Wire;
  let drop = async () => {};

  beforeAll(async () => {
    const fresh = await createDatabase(testServer ?? "");
    drop = fresh.drop;
    const url = new URL(fresh.url);
    wire = await openWire(url.hostname, Number(url.port || 5432));
    url.host = `127.0.0.1:${wire.port}`;
    await openDatabase({ url: url.href, dataDir: ".tmp" });
  });
  afterAll(async () => {
    await closeDatabase();
    await wire.cut();
    await drop();
  });

  it("answers 503 with Retry-After, signs nobody out, and serves again when it is back", async () => {
    const as = await newPerson("candidate");
    expect((await call(usersApi.me, { as })).status).toBe(200);
    await wire.cut();
    const away = await call(usersApi.me, { as });
    expect(away.status).toBe(503);
    expect(away.headers.get("retry-after")).toBe("5");
    expect(away.headers.getSetCookie()).toEqual([]);
    await wire.mend();
    await expect.poll(async () => (await call(usersApi.me, { as })).status, { timeout: 15_000 }).toBe(200);
  });
});

describe.runIf(testServer)("a connection that breaks", () => {
  testDatabase();

  it("fails the transaction that had it, and nothing else", async () => {
    const broken = db().transaction(async (tx) => {
      const [own] = rowsOf<{ pid: number }>(await tx.execute(sql`select pg_backend_pid() as pid`));
      await db().execute(sql`select pg_terminate_backend(${own?.pid})`);
      await tx.execute(sql`select 1`);
    });
    await expect(broken).rejects.toSatisfy(isConnectionLoss);
    expect(rowsOf(await db().execute(sql`select 1 as one`))).toEqual([{ one: 1 }]);
  });
});

type Wire = { port: number; cut: () => Promise<void>; mend: () => Promise<void> };

/** A wire to a server that can be cut: open connections break, new ones are refused. */
async function openWire(host: string, serverPort: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  const mend = () =>
    new Promise<void>((done) => {
      server = createServer((inner) => {
        const outer = connect(serverPort, host);
        for (const socket of [inner, outer]) {
          sockets.add(socket);
          socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
        }
        inner.pipe(outer).pipe(inner);
      });
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        port = typeof address === "object" && address !== null ? address.port : 0;
        done();
      });
    });
  const cut = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  await mend();
  return { port, cut, mend };
}
