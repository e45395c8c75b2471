import { setTimeout as pause } from "node:timers/promises";
import { type RawDatabase, rawDatabase } from "#db/client.ts";
import { env } from "#lib/env.ts";
import { log } from "#lib/telemetry/logger.ts";
import { type Depth, setDepth } from "./embedded/bridge.ts";
import { startEmbeddedRunner } from "./embedded/runner.ts";
import type { Endpoint } from "./embedded/wire.ts";
import { freeOutbox, outboxAtRest, wakeOutbox } from "./send.ts";
import { backgroundEndpoint } from "./serve.ts";

export type BackgroundWork = { stop(): Promise<void>; depth(): Promise<Depth | null> };

const OUTBOX_MS = 5000;
const DEV_START_MS = 60_000;

/**
 * Starts background work in this process: the embedded runner unless an Inngest server is configured, and the outbox
 * with what was left unsent. Once per process, after the database is open; `stop` takes ten seconds at most.
 */
export async function startBackgroundWork(
  database: RawDatabase = rawDatabase(),
  endpoint: Endpoint = localEndpoint(),
): Promise<BackgroundWork> {
  const runner = env().usesInngestServer
    ? null
    : await startEmbeddedRunner({ database, endpoint, log: problems });
  setDepth(runner ? () => runner.depth() : null);
  await freeOutbox();
  wakeOutbox();
  const timer = setInterval(wakeOutbox, OUTBOX_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await outboxAtRest();
      setDepth(null);
      await runner?.stop();
    },
    depth: async () => runner?.depth() ?? null,
  };
}

const problems = {
  error: (message: string, error?: unknown) => log().error({ err: error }, message),
  warn: (message: string, error?: unknown) => log().warn({ err: error }, message),
};

function localEndpoint(): Endpoint {
  if (env().NODE_ENV !== "development") return backgroundEndpoint;
  // Under `next dev` the route is compiled anew after each edit; called in this process, it would stay the old one.
  return (request) => (request.method === "PUT" ? backgroundEndpoint(request) : overLoopback(request));
}

async function overLoopback(request: Request): Promise<Response> {
  const url = new URL(`/api/inngest${new URL(request.url).search}`, `http://127.0.0.1:${env().PORT}`);
  const body = await request.text();
  const headers = new Headers(request.headers);
  headers.delete("host");
  const until = Date.now() + DEV_START_MS;
  for (;;) {
    try {
      return await fetch(url, { method: request.method, headers, body });
    } catch (error) {
      // The runner starts before the server listens.
      if (Date.now() > until) throw error;
      await pause(250);
    }
  }
}
