import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "#lib/errors.ts";

type Owner = { pid: number; host: string; startedAt: string; token: string };

const HEARTBEAT_MS = 5_000;
// A lock of another machine cannot be asked whether it lives; it must have been touched this recently.
const SILENCE_MS = 30_000;
const ATTEMPTS = 6;

/**
 * Takes the data folder for this process; returns the function that frees it. The lock of a process that no
 * longer lives is taken over. Throws a `StartError` where another process holds it or it cannot be written.
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const folder = resolve(dataDir);
  const path = join(folder, "lock.json");
  const mine: Owner = {
    pid: process.pid,
    host: hostname(),
    startedAt: startOf(process.pid),
    token: randomUUID(),
  };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if ((await create(path, mine)) && (await readOwner(path))?.token === mine.token)
        return hold(path, mine);
      const found = await readOwner(path);
      if (found && (await lives(path, found))) throw inUse(folder, found);
      // An empty file is one that its owner is writing at this moment.
      if (found === null && attempt < ATTEMPTS - 2) await sleep(100);
      else await removeStale(path, found);
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw unwritable(folder, error);
  }
  throw new StartError(`The data folder ${folder} is being opened by another process.`);
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(JSON.stringify(owner));
    await file.sync();
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function hold(path: string, mine: Owner): () => Promise<void> {
  const touch = () => utimes(path, new Date(), new Date()).catch(() => undefined);
  const heartbeat = setInterval(touch, HEARTBEAT_MS);
  heartbeat.unref();
  return async () => {
    clearInterval(heartbeat);
    if ((await readOwner(path))?.token === mine.token) await rm(path, { force: true });
  };
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const owner: Owner = JSON.parse(await readFile(path, "utf8"));
    return typeof owner.pid === "number" && typeof owner.token === "string" ? owner : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function lives(path: string, owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) {
    const touched = await stat(path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < SILENCE_MS;
  }
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  // The number alone proves nothing: in a container every start gets the same one.
  return owner.startedAt === startOf(owner.pid);
}

// Two processes may find the same stale lock; what one has renamed away is checked before it counts as gone.
async function removeStale(path: string, stale: Owner | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const taken = await readOwner(aside);
  if (taken && taken.token !== stale?.token && !existsSync(path)) await rename(aside, path);
  else await rm(aside, { force: true });
}

// Ticks since boot at which the process started, with the boot it belongs to; empty where there is no /proc.
function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${afterName.split(" ")[19]}`;
  } catch {
    return "";
  }
}

function inUse(folder: string, owner: Owner): StartError {
  const where = owner.host === hostname() ? "" : ` on ${owner.host}`;
  return new StartError(
    `The data folder ${folder} is in use by process ${owner.pid}${where}; stop it or set DATA_DIR.`,
  );
}

function unwritable(folder: string, error: unknown): StartError {
  const code = codeOf(error);
  const why = code === "ENOSPC" ? "the disk is full" : (code ?? "unknown reason");
  return new StartError(
    `The data folder ${folder} cannot be written (${why}); set DATA_DIR to another one.`,
    error,
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
