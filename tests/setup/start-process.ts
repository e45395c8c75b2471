import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const ROOT = resolve(import.meta.dirname, "../..");

export type StartedProcess = {
  child: ChildProcess;
  /** Lines on standard output so far. */
  lines: string[];
  /** Resolves when at least `count` lines are there, or the process has ended. */
  printed: (count: number) => Promise<void>;
  /** Resolves to the exit code, or the signal, once the process is gone and its output is read. */
  ended: Promise<number | string | null>;
};

/** Starts a TypeScript file of ours, named from the root, in a Node process of its own. */
export function startProcess(
  file: string,
  { args = [], env }: { args?: string[]; env: Record<string, string> },
): StartedProcess {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { ...process.env, CANDOR_ROOT: ROOT, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const closed = once(child, "close");
  const ended = closed.then(([code, signal]) => code ?? signal);
  const printed = async (count: number) => {
    while (lines.length < count && child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(reader, "line"), closed]);
    }
  };
  return { child, lines, printed, ended };
}
