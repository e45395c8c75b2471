import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type Problem, unreadable } from "#lib/errors.ts";
import { type ReaderAnswer, readerAnswer } from "./reader-messages.ts";

export type ReaderLimits = { timeoutMs: number; maxMemoryMb: number };

/** A reader reads documents that have a text of their own; a recognizer also those that are pictures. */
export type ReaderKind = "reader" | "recognizer";

type Waiting = { resolve: (output: unknown) => void; reject: (error: Error) => void };

/** Most of what pdf.js needs beside the heap are the bytes of fonts and pictures; recognition needs little but those. */
const HEAP_SHARE: Record<ReaderKind, number> = { reader: 0.7, recognizer: 0.4 };
// Fonts and pictures come and go by the megabyte. Left to itself, glibc keeps what they took, and every thread keeps its own.
const MALLOC = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "262144",
  MALLOC_TRIM_THRESHOLD_: "262144",
};
/** A start takes some 300 ms; a machine that is busy otherwise may take far longer. */
const START_MS = 30_000;

/** A child process that reads one document at a time. After `ended` it is of no more use. */
export class Reader {
  /** Documents read to the end; a crash of a reader that has read others may be theirs. */
  served = 0;
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #ready = Promise.withResolvers<void>();
  readonly #timeoutMs: number;
  #waiting: Waiting | null = null;
  #failure: Problem | null = null;
  #lastWords = "";

  /** `root` is the folder of the project; `nodePath` the Node (24 or newer) that runs the child. */
  constructor(kind: ReaderKind, root: string, nodePath: string, { timeoutMs, maxMemoryMb }: ReaderLimits) {
    this.#timeoutMs = timeoutMs;
    this.#child = spawn(nodePath, childArguments(kind, root, maxMemoryMb), {
      cwd: root,
      // Nothing of the parent's environment: it holds secrets, and a document may be hostile.
      env: { NODE_ENV: "production", NODE_NO_WARNINGS: "1", ...MALLOC },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      windowsHide: true,
    });
    // Nobody need be waiting for the start when it fails.
    this.#ready.promise.catch(() => undefined);
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-2000);
    });
    this.#child.on("message", (message) => this.#hear(readerAnswer.parse(message)));
    this.#child.on("error", (error) => this.#fail(crashed(error.message)));
    this.ended = new Promise((resolve) => {
      this.#child.on("close", (code, signal) => {
        this.#bury(code, signal);
        resolve();
      });
    });
    hold(this.#child, false);
  }

  /** Killed, or about to be. */
  get isEnding(): boolean {
    return this.#failure !== null || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** The answer, or a Problem: `reading_timed_out`, `reading_ran_out_of_memory`, `reading_crashed` or a refusal. */
  async ask(request: { task: string; input: unknown }, timeoutMs = this.#timeoutMs): Promise<unknown> {
    hold(this.#child, true);
    const start = setTimeout(() => this.#fail(crashed("The reader did not start.")), START_MS);
    await this.#ready.promise.finally(() => clearTimeout(start));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting = { resolve, reject };
    const timer = setTimeout(() => this.#fail(timedOut(timeoutMs)), timeoutMs);
    this.#child.send(request, (error) => error && this.#fail(crashed(error.message)));
    return promise.finally(() => {
      clearTimeout(timer);
      hold(this.#child, false);
    });
  }

  /** Kills the child; what it was reading is rejected. */
  end(): void {
    // Whoever waits for the end must not be gone before it comes.
    hold(this.#child, true);
    this.#fail(crashed("The readers were closed."));
  }

  #hear(answer: ReaderAnswer): void {
    if (answer.kind === "ready") this.#ready.resolve();
    else if (answer.kind === "crashed") this.#fail(crashed(answer.message));
    else {
      this.served++;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (answer.kind === "result") waiting?.resolve(answer.output);
      else
        waiting?.reject(
          answer.kind === "failed" ? crashed(answer.message) : unreadable(answer.code, answer.message),
        );
    }
  }

  #fail(problem: Problem): void {
    this.#failure ??= problem;
    this.#child.kill("SIGKILL");
  }

  #bury(code: number | null, signal: NodeJS.Signals | null): void {
    this.#failure ??= problemOfExit(code, signal, this.#lastWords);
    this.#ready.reject(this.#failure);
    this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }
}

function childArguments(kind: ReaderKind, root: string, maxMemoryMb: number): string[] {
  return [
    `--max-old-space-size=${Math.floor(maxMemoryMb * HEAP_SHARE[kind])}`,
    // Short-lived glyphs would otherwise spread over three times the memory before they are collected.
    "--max-semi-space-size=8",
    // It may read the project and start its threads; it may not write or start programs.
    "--permission",
    `--allow-fs-read=${join(root, "*")}`,
    "--allow-worker",
    // Only drawing takes native code, and only a recognizer draws.
    ...(kind === "recognizer" ? ["--allow-addons"] : []),
    join(root, `lib/documents/${kind}-child.ts`),
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
