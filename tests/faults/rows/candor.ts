import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type StartedProcess, startProcess } from "#tests/setup/start-process.ts";
import type { Death } from "../trace.ts";

export type Account = { id: string; token: string };

/** A process of Candor that was started for a fault row, and what can be done to it. */
export type Candor = StartedProcess & {
  port: number;
  /** Milliseconds from the start of the process to its first answer. */
  startedInMs: number;
  people: (role: "candidate" | "recruiter", count: number) => Promise<Account[]>;
  /** The answer to an upload; rejects where the process dies before it has answered. */
  upload: (as: Account, text: string | Uint8Array<ArrayBuffer>) => Promise<Response>;
  send: (method: string, path: string, as?: Account, body?: unknown) => Promise<Response>;
  dieAt: (death: Death) => Promise<void>;
  /** The rows of a statement in its database. */
  sql: <Row>(statement: string) => Promise<Row[]>;
  /** What waits and runs, the events that nobody has taken yet, and the bytes of memory of the process. */
  depth: () => Promise<{
    depth: { running: number; ready: number; dead: number };
    unsent: number;
    rss: number;
  }>;
  /** Resolves once nothing waits and nothing runs. */
  idle: () => Promise<void>;
  kill: () => Promise<void>;
  /** Ends it in order; returns the milliseconds that took. */
  stop: () => Promise<number>;
};

/** Where a row keeps its data and what it writes down; `databaseUrl` is "" for PGlite. */
export type Place = { folder: string; databaseUrl: string };

const LOOSE_LIMITS = {
  RATE_LIMIT_UPLOAD: "100000/m",
  RATE_LIMIT_API: "1000000/m",
  RATE_LIMIT_JOBS: "100000/m",
};

/** The file in which the processes of a place write what they do. */
export function traceOf(place: Place): string {
  return join(place.folder, "trace.jsonl");
}

/** Starts a process of Candor and waits until it answers. Throws when it ends before. */
export async function startCandor(place: Place, more: Record<string, string> = {}): Promise<Candor> {
  const before = Date.now();
  const started = startProcess("tests/faults/candor-process.ts", {
    env: {
      NODE_ENV: "test",
      LOG_LEVEL: process.env.FAULT_LOG ?? "fatal",
      DATA_DIR: join(place.folder, "data"),
      DATABASE_URL: place.databaseUrl,
      DEMO_DATA: "off",
      FAULT_TRACE: traceOf(place),
      ...LOOSE_LIMITS,
      ...more,
    },
  });
  await started.printed(1);
  const port = Number(started.lines[0]);
  if (!port) throw new Error(`The process ended before it answered: ${await started.ended}`);
  const base = `http://127.0.0.1:${port}`;
  const startedInMs = Date.now() - before;
  const post = async (path: string, body: unknown) =>
    (await fetch(base + path, { method: "POST", body: JSON.stringify(body) })).json();
  const depth = async () => (await fetch(`${base}/fault/depth`)).json();
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    const at = Date.now();
    started.child.kill(signal);
    await started.ended;
    return Date.now() - at;
  };
  return {
    ...started,
    port,
    startedInMs,
    people: (role, count) => post("/fault/people", { role, count }),
    upload: (as, text) => {
      const body = new FormData();
      body.append("file", new File([text], "resume.txt"));
      return fetch(`${base}/api/resumes/upload`, { method: "POST", headers: bearer(as), body });
    },
    send: (method, path, as, body) =>
      fetch(base + path, {
        method,
        headers: { ...(as && bearer(as)), ...(body !== undefined && { "content-type": "application/json" }) },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    sql: (statement) => post("/fault/sql", statement),
    dieAt: (death) => post("/fault/death", death),
    depth,
    idle: async () => {
      for (let quiet = 0; quiet < 3; quiet++) {
        const now = await depth();
        if (now.depth.running + now.depth.ready + now.unsent > 0) quiet = -1;
        await pause(100);
      }
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

function bearer({ token }: Account): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
