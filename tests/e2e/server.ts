import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = resolve(import.meta.dirname, "../..");

export type RunningServer = {
  child: ChildProcess;
  url: string;
  /** All that the server has written to standard error. */
  output: () => string;
  ended: Promise<unknown>;
};

const started: ChildProcess[] = [];

/** Ends every server that a test has left running. */
export function killServers(): void {
  for (const child of started) if (child.exitCode === null) child.kill("SIGKILL");
}

/** Starts Candor as `npm start` does (or through npm itself) and waits until it answers. */
export async function startServer(options: {
  dataDir: string;
  port: number;
  env?: Record<string, string>;
  throughNpm?: boolean;
}): Promise<RunningServer> {
  const [command, args] = options.throughNpm ? ["npm", ["start"]] : [process.execPath, ["scripts/start.mjs"]];
  const child = spawn(command as string, args as string[], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(options.port), DATA_DIR: options.dataDir, ...options.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  started.push(child);
  let output = "";
  child.stderr?.on("data", (chunk) => {
    output += String(chunk);
  });
  const ended = once(child, "close");
  const url = `http://localhost:${options.port}`;
  for (let waited = 0; ; waited += 200) {
    if (await isHealthy(url)) return { child, url, output: () => output, ended };
    if (child.exitCode !== null || waited > 120_000) throw new Error(`The server did not start:\n${output}`);
    await pause(200);
  }
}

/** What Candor says on the terminal when it refuses to start. Throws when it starts all the same. */
export async function refusedStart(options: { dataDir: string; port: number }): Promise<string> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(options.port), DATA_DIR: options.dataDir, DEMO_DATA: "off" },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 60_000,
  });
  let output = "";
  child.stderr?.on("data", (chunk) => {
    output += String(chunk);
  });
  const [code] = await once(child, "close");
  if (code !== 1) throw new Error(`The server ended with ${code} instead of refusing to start:\n${output}`);
  return output;
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}
