import { randomBytes } from "node:crypto";

const HIGHEST_PRIORITY = 600; // Inngest's range is -600 to 600

let lastMs = 0;
let counter = 0;

/**
 * An id for a queued call that sorts by priority, then by age. pg-boss fills the places of a concurrency group in
 * the order of the ids in a batch; with random ids an important call could wait behind an unimportant one.
 * The layout is a UUID of version 8: rank (16 bits), milliseconds (44), counter (12), random (48).
 */
export function callId(priority: number, nowMs: number): string {
  counter = nowMs === lastMs ? (counter + 1) % 0x1000 : 0;
  lastMs = nowMs;
  const bounded = Math.max(-HIGHEST_PRIORITY, Math.min(HIGHEST_PRIORITY, priority));
  const rank = hex(HIGHEST_PRIORITY - bounded, 4);
  const time = hex(nowMs, 11);
  const head = `${rank}${time.slice(0, 4)}-${time.slice(4, 8)}-8${time.slice(8)}`;
  return `${head}-8${hex(counter, 3)}-${randomBytes(6).toString("hex")}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0").slice(-digits);
}
