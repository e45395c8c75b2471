import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pause } from "./sample-functions.ts";

type Line = {
  what: string;
  id: string;
  run: string;
  step: string;
  status: string;
  behind: Record<string, number>;
};

const folder = mkdtempSync(join(tmpdir(), "candor-killed-"));
const traceFile = join(folder, "trace.jsonl");
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const STEPS = ["a", "b", "c"];
const KILLS = 4; // five in a row, and a call that was unlucky each time would rightly count as poison
const EVENTS_EACH = 25;

// One story in two parts over one folder: opening the database is what takes the time.
describe("a process that is killed while it works", () => {
  it("loses no acknowledged event and repeats no completed step", { timeout: 120_000 }, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const child = start(EVENTS_EACH, `load${kill}`);
      await until(child, () => lines("ready").length === kill + 1);
      await pause(50 + Math.random() * 500);
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await exit(start(5, "last", "drain"));
    const acknowledged = lines("acknowledged").map((line) => line.id);
    const completed = new Set(
      lines("ended").flatMap((line) => (line.status === "completed" ? [line.id] : [])),
    );
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(acknowledged.filter((id) => !completed.has(id))).toEqual([]);
    expect(repeatedSteps()).toEqual([]);
  });

  it("ends the run that kills the process five times, and only that one", { timeout: 120_000 }, async () => {
    const boots = lines("boot").length;
    await once(start(1, "poison", "drain"), "exit");
    for (let crash = 1; crash < 5; crash++) await once(start(0, "none", "drain"), "exit");
    await exit(start(3, "after", "drain"));
    expect(lines("boot").length - boots).toBe(6);
    expect(lines("ended").find((line) => line.id === "poison-0")?.status).toBe("crashed");
    const others = lines("ended").filter((line) => line.id !== "poison-0");
    expect(others.filter((line) => line.status !== "completed")).toEqual([]);
  });
});

function start(count: number, prefix: string, mode = ""): ChildProcess {
  const file = resolve(import.meta.dirname, "killed-process.ts");
  const child = spawn(
    process.execPath,
    [file, join(folder, "data"), traceFile, String(count), prefix, mode],
    {
      cwd: resolve(import.meta.dirname, "../.."),
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  started.push(child);
  return child;
}

async function exit(child: ChildProcess): Promise<void> {
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
}

async function until(child: ChildProcess, check: () => boolean): Promise<void> {
  while (!check()) {
    if (child.exitCode !== null) throw new Error(`The process ended by itself with ${child.exitCode}.`);
    await pause(20);
  }
}

function lines(what?: string): Line[] {
  if (!existsSync(traceFile)) return [];
  const all = readFileSync(traceFile, "utf8").trim().split("\n");
  return all.map((line): Line => JSON.parse(line)).filter((line) => what === undefined || line.what === what);
}

/** Steps whose body ran although the database said at the start of that process that they were done. */
function repeatedSteps(): Line[] {
  let behind: Record<string, number> = {};
  return lines().filter((line) => {
    if (line.what === "boot") behind = line.behind;
    return line.what === "step" && STEPS.indexOf(line.step) < (behind[line.run] ?? 0);
  });
}
