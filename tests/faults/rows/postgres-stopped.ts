import { execFile } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { type Candor, type Place, startCandor } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { countLost, uploadMany } from "./uploads.ts";

const run = promisify(execFile);
const BIN = process.env.POSTGRES_BIN ?? "/usr/lib/postgresql/15/bin";
const LONGEST_ANSWER_MS = 10_000;
const SLOWEST_RECOVERY_MS = 15_000;

/** A PostgreSQL server of our own, which may be stopped: its address, and how to stop, start and remove it. */
async function ownServer() {
  const folder = await mkdtemp(join(tmpdir(), "candor-postgres-"));
  // The server refuses to run as root; where we are root, it runs as the user that its package has made.
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: await idOf("u"), gid: await idOf("g") } : {};
  if (isRoot) await chown(folder, user.uid ?? 0, user.gid ?? 0);
  const cluster = join(folder, "data");
  const port = await freePort();
  const call = (name: string, ...args: string[]) => run(join(BIN, name), args, { cwd: folder, ...user });
  const start = () =>
    call(
      "pg_ctl",
      "start",
      "-w",
      "-D",
      cluster,
      "-l",
      join(folder, "log"),
      "-o",
      `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`,
    );
  const stop = () => call("pg_ctl", "stop", "-D", cluster, "-m", "immediate");
  await call("initdb", "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
  await start();
  const remove = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, start, stop, remove };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function idOf(kind: "u" | "g"): Promise<number> {
  return Number((await run("id", [`-${kind}`, "postgres"])).stdout);
}

/** Stops PostgreSQL under uploads and reading for `awayMs`, and starts it again. */
export async function stopPostgres(
  { uploads, awayMs }: { uploads: number; awayMs: number },
  folder: Place,
): Promise<Outcome> {
  const server = await ownServer();
  try {
    const candor = await startCandor({ ...folder, databaseUrl: server.url });
    const accounts = await candor.people("candidate", 20);
    const uploading = uploadMany(() => candor, accounts, { count: uploads, width: 4 });
    await pause(1500);
    const watching = watch(candor, accounts[0]);
    await server.stop();
    await pause(awayMs);
    await server.start();
    const backAt = Date.now();
    const { ids, statuses } = await uploading;
    await candor.idle();
    const { answers, slowestMs, servedAt, workedAt } = await watching.end(backAt);
    const lost = await countLost(candor, ids);
    const { readTwice } = await countResumes(candor);
    await candor.stop();
    const recoveryMs = Math.max(servedAt, workedAt) - backAt;
    const isOther = Object.keys({ ...answers, ...statuses }).some(
      (each) => !["200", "202", "503"].includes(each),
    );
    return {
      passed:
        lost === 0 &&
        readTwice === 0 &&
        !isOther &&
        slowestMs < LONGEST_ANSWER_MS &&
        recoveryMs < SLOWEST_RECOVERY_MS,
      figures: {
        awayMs,
        acknowledged: ids.length,
        lost,
        readTwice,
        recoveryMs,
        slowestAnswerMs: slowestMs,
        answers: JSON.stringify({ ...answers, uploads: statuses }),
      },
    };
  } finally {
    await server.remove();
  }
}

/** Asks for a page's records twice a second, and notes when requests and background work went on after a moment. */
function watch(candor: Candor, as: Parameters<Candor["upload"]>[0] | undefined) {
  const answers: Record<string, number> = {};
  const served: number[] = [];
  let slowestMs = 0;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const before = Date.now();
      const response = await candor.send("GET", "/api/resumes/me", as).catch(() => null);
      slowestMs = Math.max(slowestMs, Date.now() - before);
      const status = String(response?.status ?? "no answer");
      answers[status] = (answers[status] ?? 0) + 1;
      if (status === "200") served.push(Date.now());
      await pause(500);
    }
  })();
  const end = async (since: number) => {
    isOver = true;
    await asking;
    const [worked] = await candor.sql<{ at: string }>(
      `select min(parsed_at)::text as at from resumes where parsed_at > '${new Date(since).toISOString()}'`,
    );
    const never = Number.POSITIVE_INFINITY;
    const workedAt = worked?.at ? new Date(worked.at).getTime() : never;
    return { answers, slowestMs, servedAt: served.find((at) => at >= since) ?? never, workedAt };
  };
  return { end };
}

export const postgresStopped: FaultRow = {
  id: "F7",
  fault: "PostgreSQL stopped at once for 30 s under uploads and reading",
  accept: "503 and no hang over 10 s, 0 lost, requests and work recover within 15 s",
  run: (part) => inPlace("pglite", (place) => stopPostgres({ uploads: part(100), awayMs: 30_000 }, place)),
};
