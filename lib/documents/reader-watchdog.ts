import { workerData } from "node:worker_threads";

// A thread beside the reader that goes on looking while a document blocks the reader's own loop. It ends the whole
// process when the parent is gone or the memory limit is passed; the parent takes that signal for lack of memory.

const EVERY_MS = 50;

const { maxMemoryMb, parent }: { maxMemoryMb: number; parent: number } = workerData;

setInterval(() => {
  const isOrphan = process.ppid !== parent;
  const isSwollen = process.memoryUsage.rss() > maxMemoryMb * 1024 * 1024;
  if (isOrphan || isSwollen) process.kill(process.pid, "SIGKILL");
}, EVERY_MS);
