import { existsSync, readFileSync } from "node:fs";

/** Where a process is to die: at the call of a function that has `known` results, before it, in it, or after its answer. */
export type Death = { fn: string; known: number; when: "before" | "during" | "after" };

/** One line of what the processes of a fault row did. */
export type TraceLine =
  | { what: "boot"; behind: Record<string, string[]> }
  | { what: "call"; fn: string; run: string; known: number }
  | { what: "answer"; fn: string; run: string; known: number; status: number; steps: string[] };

export type WrittenLine = TraceLine & { at: number; pid: number };

/** The file that FAULT_TRACE names; undefined where nothing is to be written. */
export function traceFile(): string | undefined {
  return process.env.FAULT_TRACE || undefined;
}

/** Everything that was written so far, in order. */
export function readTrace(file: string): WrittenLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  // A line that a kill has cut short ends nothing and says nothing.
  return lines.flatMap((line): WrittenLine[] => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/** Steps that ran although the database had their result when some process started: there must be none. */
export function repeatedSteps(trace: WrittenLine[]): string[] {
  const behind = new Set<string>();
  const repeated: string[] = [];
  for (const line of trace) {
    if (line.what === "boot") {
      for (const [run, steps] of Object.entries(line.behind))
        for (const id of steps) behind.add(`${run} ${id}`);
    } else if (line.what === "answer") {
      repeated.push(...line.steps.map((id) => `${line.run} ${id}`).filter((step) => behind.has(step)));
    }
  }
  return repeated;
}
