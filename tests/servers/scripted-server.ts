import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** How a model behaves when it is asked. The text is what it says; the server puts it into its protocol. */
export type Behavior =
  | { says: string }
  | { says: string; afterMs: number }
  | { says: string; dripsMs: number }
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { raw: string }
  | "hangs"
  | "resets";

/** What was asked: the path, the parsed body, and when (milliseconds since 1970). */
export type Asked = { path: string; body: Record<string, unknown>; at: number };

export type ScriptedServer = {
  url: string;
  asked: Asked[];
  /** Calls whose connection still waits for the end of the answer: one that was given up must not. */
  inFlight(): number;
  /** What the next calls meet, in turn; the last behavior stays. */
  behave(...behaviors: Behavior[]): void;
  close(): Promise<void>;
};

/** A server on loopback that answers calls as told. `envelope` wraps what the model says into a protocol's answer. */
export async function scriptedServer(
  envelope: (says: string, body: Record<string, unknown>) => unknown,
  first: Behavior,
): Promise<ScriptedServer> {
  let script: Behavior[] = [first];
  const asked: Asked[] = [];
  let inFlight = 0;
  const server = createServer((request, response) => {
    inFlight++;
    response.on("close", () => {
      inFlight--;
    });
    void bodyOf(request).then((body) => {
      asked.push({ path: request.url ?? "", body, at: Date.now() });
      const behavior = script.length > 1 ? script.shift() : script[0];
      return act(behavior ?? "hangs", body, request, response, envelope);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    inFlight: () => inFlight,
    behave: (...behaviors) => {
      script = behaviors;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text || "{}");
}

async function act(
  behavior: Behavior,
  body: Record<string, unknown>,
  request: IncomingMessage,
  response: ServerResponse,
  envelope: (says: string, body: Record<string, unknown>) => unknown,
): Promise<void> {
  if (behavior === "hangs") return;
  if (behavior === "resets") {
    request.socket.destroy();
    return;
  }
  if ("status" in behavior) {
    response.writeHead(behavior.status, { "content-type": "application/json", ...behavior.headers });
    response.end(JSON.stringify(behavior.body ?? { error: { message: `status ${behavior.status}` } }));
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
  if ("raw" in behavior) {
    response.end(behavior.raw);
    return;
  }
  const text = JSON.stringify(envelope(behavior.says, body));
  if ("afterMs" in behavior) await sleep(behavior.afterMs);
  if (!("dripsMs" in behavior)) {
    response.end(text);
    return;
  }
  for (const byte of text) {
    if (response.destroyed) return;
    response.write(byte);
    await sleep(behavior.dripsMs);
  }
  response.end();
}
