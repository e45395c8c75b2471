import { Problem } from "#lib/errors.ts";
import { type Reader, startReader } from "./reader.ts";
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
};

export type ReaderPool = {
  /** Does a task in a child process. Rejects with a Problem of `UNREADABLE_CODES`; nothing else gets out. */
  run: <Name extends ReaderTask>(
    task: Name,
    input: ReaderTasks[Name]["input"],
  ) => Promise<ReaderTasks[Name]["output"]>;
  /** Ends the readers; what they were reading is rejected with `reading_crashed`. */
  close: () => Promise<void>;
};

/** Warm, killable readers (SPEC section 4: 20 s, 512 MB). Each that dies is replaced. */
export function openReaderPool(options: ReaderPoolOptions): ReaderPool {
  const { size, root, timeoutMs = 20_000, maxMemoryMb = 512, nodePath = process.execPath } = options;
  const all = new Set<Reader>();
  const idle: Reader[] = [];
  const queue: ((reader: Reader) => void)[] = [];
  let isClosed = false;

  const offer = (reader: Reader): void => {
    const next = queue.shift();
    if (next !== undefined) next(reader);
    else idle.push(reader);
  };
  const start = (): void => {
    const reader = startReader(root, nodePath, { timeoutMs, maxMemoryMb });
    all.add(reader);
    void reader.ended.then(() => {
      all.delete(reader);
      const at = idle.indexOf(reader);
      if (at >= 0) idle.splice(at, 1);
      // One that ends before it has read anything would end again: only those waiting get a new one.
      if (!isClosed && (reader.served > 0 || queue.length > 0 || all.size === 0)) startSoon();
    });
    offer(reader);
  };
  let starting = 0;
  const startSoon = (): void => {
    // A reader that cannot start at all must not be started in a tight circle.
    starting++;
    setTimeout(
      () => {
        starting--;
        if (!isClosed && all.size < size) start();
      },
      Math.min(1000, 10 * starting),
    ).unref();
  };
  const take = (): Promise<Reader> => {
    const reader = idle.shift();
    if (reader !== undefined) return Promise.resolve(reader);
    if (all.size < size) start();
    const free = idle.shift();
    return free === undefined ? new Promise((resolve) => void queue.push(resolve)) : Promise.resolve(free);
  };

  const attempt = async (task: ReaderTask, input: unknown): Promise<unknown> => {
    for (let tries = 1; ; tries++) {
      const reader = await take();
      const isFresh = reader.served === 0;
      try {
        return await reader.ask({ task, input });
      } catch (error) {
        // What a former document left behind may have ended this reader: a fresh one decides.
        const isCrash = error instanceof Problem && error.code === "reading_crashed";
        if (!isCrash || isFresh || isClosed || tries > 1) throw error;
      } finally {
        if (all.has(reader) && !reader.isEnding && !isClosed) offer(reader);
      }
    }
  };
  for (let count = 0; count < size; count++) start();
  return {
    // What a reader answers to a task is what its task of that name returns: both sides share ReaderTasks.
    run: async <Name extends ReaderTask>(task: Name, input: ReaderTasks[Name]["input"]) =>
      (await attempt(task, input)) as ReaderTasks[Name]["output"],
    close: async () => {
      isClosed = true;
      const readers = [...all];
      for (const reader of readers) reader.end();
      await Promise.all(readers.map((reader) => reader.ended));
    },
  };
}
