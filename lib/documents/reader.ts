import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type Problem, unreadable } from "#lib/errors.ts";
import { type ReaderAnswer, readerAnswer } from "./reader-messages.ts";

export type ReaderLimits = { timeoutMs: number; maxMemoryMb: number };

/** A child process that reads one document at a time. After `ended` it is of no more use. */
export type Reader = {
  /** The answer, or a Problem: `reading_timed_out`, `reading_ran_out_of_memory`, `reading_crashed`. */
  ask: (request: { task: string; input: unknown }) => Promise<unknown>;
  /** Documents read to the end; a crash of a reader that has read others may be theirs. */
  readonly served: number;
  /** Killed, or about to be. */
  readonly isEnding: boolean;
  readonly ended: Promise<void>;
  end: () => void;
};

type Waiting = { resolve: (output: unknown) => void; reject: (error: Error) => void };

/** Most of what pdf.js needs beside the heap are the bytes of fonts and pictures. */
const HEAP_SHARE = 0.7;
/** A start takes some 300 ms; a machine that is busy otherwise may take far longer. */
const START_MS = 30_000;

/** Starts a reader. `root` is the folder of the project; `nodePath` the Node (24 or newer) that runs it. */
export function startReader(
  root: string,
  nodePath: string,
  { timeoutMs, maxMemoryMb }: ReaderLimits,
): Reader {
  const child = spawn(nodePath, childArguments(root, maxMemoryMb), {
    cwd: root,
    // Nothing of the parent's environment: it holds secrets, and a document may be hostile.
    env: { NODE_ENV: "production", NODE_NO_WARNINGS: "1" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    windowsHide: true,
  });
  const { promise: ended, resolve: hasEnded } = Promise.withResolvers<void>();
  const { promise: ready, resolve: isReady, reject: isNotReady } = Promise.withResolvers<void>();
  let waiting: Waiting | null = null;
  let failure: Problem | null = null;
  let served = 0;
  let lastWords = "";
  // Nobody need be waiting for the start when it fails.
  ready.catch(() => undefined);

  const fail = (problem: Problem): void => {
    failure ??= problem;
    child.kill("SIGKILL");
  };
  child.stderr?.on("data", (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2000);
  });
  child.on("message", (message) => {
    const answer = readerAnswer.parse(message);
    if (answer.kind === "ready") isReady();
    else if (answer.kind === "crashed") fail(crashed(answer.message));
    else {
      served++;
      settle(answer, waiting);
      waiting = null;
    }
  });
  child.on("error", (error) => fail(crashed(error.message)));
  child.on("close", (code, signal) => {
    const problem = failure ?? problemOfExit(code, signal, lastWords);
    isNotReady(problem);
    waiting?.reject(problem);
    waiting = null;
    hasEnded();
  });
  hold(child, false);

  const ask = async (request: { task: string; input: unknown }): Promise<unknown> => {
    const start = setTimeout(() => fail(crashed("The reader did not start.")), START_MS);
    hold(child, true);
    await ready.finally(() => clearTimeout(start));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting = { resolve, reject };
    const timer = setTimeout(() => fail(timedOut(timeoutMs)), timeoutMs);
    child.send(request, (error) => error && fail(crashed(error.message)));
    return promise.finally(() => {
      clearTimeout(timer);
      hold(child, false);
    });
  };
  return {
    ask,
    get served() {
      return served;
    },
    get isEnding() {
      return failure !== null || child.exitCode !== null || child.signalCode !== null;
    },
    ended,
    end: () => {
      // Whoever waits for the end must not be gone before it comes.
      hold(child, true);
      fail(crashed("The readers were closed."));
    },
  };
}

function childArguments(root: string, maxMemoryMb: number): string[] {
  return [
    `--max-old-space-size=${Math.floor(maxMemoryMb * HEAP_SHARE)}`,
    // It may read the project and start its watchdog; it may not write, start programs or load native code.
    "--permission",
    `--allow-fs-read=${join(root, "*")}`,
    "--allow-worker",
    join(root, "lib/documents/reader-child.ts"),
    String(maxMemoryMb),
  ];
}

/** An idle reader does not keep its parent alive. */
function hold(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
    // A pipe is a socket; the type of a child's stream does not say so.
    if (child.stderr !== null && "unref" in child.stderr && typeof child.stderr.unref === "function")
      child.stderr.unref();
  }
}

function settle(answer: Exclude<ReaderAnswer, { kind: "ready" | "crashed" }>, waiting: Waiting | null): void {
  if (answer.kind === "result") waiting?.resolve(answer.output);
  else waiting?.reject(unreadable(answer.code, answer.message));
}

function problemOfExit(code: number | null, signal: NodeJS.Signals | null, lastWords: string): Problem {
  // The watchdog and the kernel both end a process that swells with SIGKILL; V8 aborts when its heap is full.
  const isMemory =
    signal === "SIGKILL" || signal === "SIGABRT" || code === 134 || /heap out of memory/.test(lastWords);
  if (!isMemory) return crashed(`The reader ended with ${signal ?? code}. ${lastWords}`);
  return unreadable(
    "reading_ran_out_of_memory",
    "This file needs more memory to read than a resume should. Save it again as a plain PDF and upload that.",
  );
}

function timedOut(timeoutMs: number): Problem {
  return unreadable(
    "reading_timed_out",
    `Reading took longer than ${Math.round(timeoutMs / 1000)}\u00A0s and was stopped. Save the file again as a plain PDF and upload that.`,
  );
}

function crashed(cause: string): Problem {
  return unreadable(
    "reading_crashed",
    "This file cannot be read. Export it again and upload the new file.",
    new Error(cause),
  );
}
