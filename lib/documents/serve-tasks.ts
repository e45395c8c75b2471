import { Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { Problem, UNREADABLE_CODES } from "#lib/errors.ts";
import { type ReaderAnswer, readerRequest } from "./reader-messages.ts";
import type { ReaderTask, TasksOfReader } from "./reader-tasks.ts";

/** Makes this process a reader: one document at a time, asked for and answered over IPC. It ends with its parent. */
export function serveTasks(tasks: TasksOfReader): void {
  // A document is never a reason to call anybody.
  Socket.prototype.connect = () => {
    throw new Error("A reader has no network.");
  };

  // What libraries print would end up in nobody's hands; standard output belongs to the parent alone.
  for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => undefined;

  process.on("disconnect", () => process.exit(0));
  // pdf.js rejects promises that nobody holds. The state of the process is unknown after that: it ends.
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  process.on("message", async (message) => {
    const { task, input } = readerRequest.parse(message);
    answer(await perform(tasks, task, input));
  });

  new Worker(new URL("./reader-watchdog.ts", import.meta.url), {
    workerData: { maxMemoryMb: Number(process.argv[2]), parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
  answer({ kind: "ready" });
}

async function perform(tasks: TasksOfReader, task: ReaderTask, input: unknown): Promise<ReaderAnswer> {
  try {
    // The parent's `run` is typed by ReaderTasks, so the input is that of the task it names.
    const perform = tasks[task] as (input: unknown) => Promise<unknown>;
    const output = await perform(input);
    return { kind: "result", output };
  } catch (error) {
    const code = UNREADABLE_CODES.find((known) => error instanceof Problem && known === error.code);
    if (code !== undefined && error instanceof Problem)
      return { kind: "refused", code, message: error.message };
    return { kind: "failed", message: wordsOf(error) };
  }
}

function answer(message: ReaderAnswer): void {
  process.send?.(message);
}

function crash(error: unknown): void {
  process.send?.({ kind: "crashed", message: wordsOf(error) } satisfies ReaderAnswer, () => process.exit(1));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
