import { randomBytes } from "node:crypto";
import type { Statements } from "./database.ts";
import type { Run } from "./parts.ts";

/** An event as the Inngest client posts it. */
export type PostedEvent = { id?: string; name: string; data?: Record<string, unknown>; ts?: number };

/** Takes posted events for good and returns their ids. `seed` is the same when a post is repeated. */
export type Receiver = (events: PostedEvent[], seed: string | null) => Promise<string[]>;

/** What waits and what runs. `dead` counts the runs that failed or crashed for good and wait for an admin. */
export type Depth = { ready: number; delayed: number; active: number; running: number; dead: number };

/** Starts a run anew in the caller's transaction and returns its id; null where its function no longer exists. */
export type Restart = (
  tx: Statements,
  run: Pick<Run, "id" | "functionId" | "event">,
) => Promise<string | null>;

/** What the embedded runner does for an admin: `restart`, and after the commit `wake`. */
export type Restarter = { restart: Restart; wake: () => void };

type Bridge = {
  signingKey: string;
  receive: Receiver | null;
  depth: (() => Promise<Depth>) | null;
  restarter: Restarter | null;
};

// Pages, route handlers and the start-up hook are bundled apart: only globalThis is shared between them.
const shared = globalThis as typeof globalThis & { candorBackgroundWork?: Bridge };

function bridge(): Bridge {
  shared.candorBackgroundWork ??= {
    signingKey: `signkey-embedded-${randomBytes(32).toString("hex")}`,
    receive: null,
    depth: null,
    restarter: null,
  };
  return shared.candorBackgroundWork;
}

/** The key that signs calls between the embedded runner and our own endpoint: made at start, kept in memory. */
export function embeddedSigningKey(): string {
  return bridge().signingKey;
}

/** Connects or disconnects the running embedded runner. */
export function setReceiver(receive: Receiver | null): void {
  bridge().receive = receive;
}

/** Whether a runner in this process takes events. */
export function hasReceiver(): boolean {
  return bridge().receive !== null;
}

/** Connects or disconnects the part of the running embedded runner that starts dead runs anew. */
export function setRestarter(restarter: Restarter | null): void {
  bridge().restarter = restarter;
}

/** How a dead run is started anew in this process; null where the embedded runner does not run. */
export function findRestarter(): Restarter | null {
  return bridge().restarter;
}

/** Makes the depth of the running runner known to the whole process. */
export function setDepth(depth: (() => Promise<Depth>) | null): void {
  bridge().depth = depth;
}

/** What waits and what runs in this process; null where the embedded runner does not run. */
export async function backgroundDepth(): Promise<Depth | null> {
  return (await bridge().depth?.()) ?? null;
}

/** The `fetch` of the Inngest client in embedded mode: it hands `POST /e/{key}` to the runner in this process. */
export const embeddedFetch: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  if (!url.pathname.startsWith("/e/")) {
    return answer(501, { error: `The embedded runner has no ${url.pathname}.` });
  }
  const { receive } = bridge();
  if (!receive) return answer(503, { error: "The embedded runner is not running." });
  try {
    const posted: PostedEvent | PostedEvent[] = JSON.parse(String(init?.body ?? "[]"));
    const ids = await receive([posted].flat(), new Headers(init?.headers).get("x-inngest-event-id-seed"));
    return answer(200, { ids });
  } catch (error) {
    return answer(500, { error: String(error) });
  }
};

function answer(status: number, body: Record<string, unknown>): Response {
  return Response.json({ ...body, status }, { status });
}
