import { Problem } from "#lib/errors.ts";
import { log } from "#lib/telemetry/logger.ts";
import { Reader, type ReaderKind } from "./reader.ts";
import type { ReaderTask, ReaderTasks } from "./reader-tasks.ts";

export type ReaderPoolOptions = {
  /** Readers kept warm, and so documents read at once. */
  size: number;
  /** The folder of the project, under which the readers' code and libraries lie. */
  root: string;
  /** Per task, from the moment a reader begins it. */
  timeoutMs?: number;
  maxMemoryMb?: number;
  nodePath?: string;
  kind?: ReaderKind;
};

/** How long one task may take, and a call when a reader begins it after it has waited for one. */
export type RunOptions = { timeoutMs?: number; onBegin?: () => void };

/** Warm, killable readers (SPEC section 4: 20 s, 512 MB). Each that dies is replaced. */
export function openReaderPool(options: ReaderPoolOptions): ReaderPool {
  return new ReaderPool(options);
}

/** How a reader can end by what it holds, and not by the time it takes. */
const DEATHS: ReadonlySet<string> = new Set(["reading_crashed", "reading_ran_out_of_memory"]);

export class ReaderPool {
  readonly #options: Required<ReaderPoolOptions>;
  readonly #readers = new Set<Reader>();
  readonly #idle: Reader[] = [];
  readonly #queue: ((reader: Reader) => void)[] = [];
  #restarts = 0;
  #isClosed = false;

  constructor(options: ReaderPoolOptions) {
    this.#options = {
      timeoutMs: 20_000,
      maxMemoryMb: 512,
      nodePath: process.execPath,
      kind: "reader",
      ...options,
    };
    for (let count = 0; count < options.size; count++) this.#start();
  }

  /** Does a task in a child process. Rejects with a Problem of `UNREADABLE_CODES`; nothing else gets out. */
  async run<Name extends ReaderTask>(
    task: Name,
    input: ReaderTasks[Name]["input"],
    { timeoutMs = this.#options.timeoutMs, onBegin }: RunOptions = {},
  ): Promise<ReaderTasks[Name]["output"]> {
    for (let tries = 1; ; tries++) {
      const reader = await this.#take();
      const isFresh = reader.served === 0;
      onBegin?.();
      try {
        // What a reader answers to a task is what its task of that name returns: both sides share ReaderTasks.
        return (await reader.ask({ task, input }, timeoutMs)) as ReaderTasks[Name]["output"];
      } catch (error) {
        // What a former document left behind may have ended this reader: a fresh one decides.
        const hasDied = error instanceof Problem && DEATHS.has(error.code) && reader.isEnding;
        if (!this.#isClosed) recordCrash(error);
        if (!hasDied || isFresh || this.#isClosed || tries > 1) throw error;
      } finally {
        if (!reader.isEnding && !this.#isClosed) this.#offer(reader);
      }
    }
  }

  /** Ends the readers; what they were reading is rejected with `reading_crashed`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const readers = [...this.#readers];
    for (const reader of readers) reader.end();
    await Promise.all(readers.map((reader) => reader.ended));
  }

  #start(): void {
    const { kind, root, nodePath, timeoutMs, maxMemoryMb } = this.#options;
    const reader = new Reader(kind, root, nodePath, { timeoutMs, maxMemoryMb });
    this.#readers.add(reader);
    void reader.ended.then(() => this.#replace(reader));
    this.#offer(reader);
  }

  #replace(reader: Reader): void {
    this.#readers.delete(reader);
    const at = this.#idle.indexOf(reader);
    if (at >= 0) this.#idle.splice(at, 1);
    // A reader that cannot start at all must not be started in a tight circle.
    this.#restarts = reader.served > 0 ? 0 : this.#restarts + 1;
    const delayMs = Math.min(5000, 20 * 2 ** this.#restarts);
    const timer = setTimeout(() => {
      if (!this.#isClosed && this.#readers.size < this.#options.size) this.#start();
    }, delayMs);
    if (this.#queue.length === 0) timer.unref();
  }

  #take(): Promise<Reader> {
    const reader = this.#idle.shift();
    if (reader !== undefined) return Promise.resolve(reader);
    const { promise, resolve } = Promise.withResolvers<Reader>();
    this.#queue.push(resolve);
    if (this.#readers.size < this.#options.size) this.#start();
    return promise;
  }

  #offer(reader: Reader): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#idle.push(reader);
    else next(reader);
  }
}

/** Logs where a reader crashed. Only the frames of its stack: a message may quote the resume. */
function recordCrash(error: unknown): void {
  if (!(error instanceof Problem && error.code === "reading_crashed")) return;
  const cause = error.cause instanceof Error ? error.cause.message : "";
  const frames = cause.split("\n").filter((line) => /^\s+at /.test(line));
  log().error({ frames }, "A reader crashed.");
}
