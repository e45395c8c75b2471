/**
 * The fault table of docs/reliability.md: `--rows F1,F2 --scale 0.2 --out faults.json`, at full length unless scaled.
 * Rows that need PostgreSQL use the server in TEST_DATABASE_URL; F7 starts one of its own (POSTGRES_BIN).
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { applyRace } from "./rows/apply-race.ts";
import { burst } from "./rows/burst.ts";
import type { Outcome } from "./rows/fault-row.ts";
import { frozen } from "./rows/frozen.ts";
import { killedInSteps } from "./rows/killed-in-steps.ts";
import { killedWeb } from "./rows/killed-web.ts";
import { postgresStopped } from "./rows/postgres-stopped.ts";
import { queueAway } from "./rows/queue-away.ts";
import { reopened } from "./rows/reopened.ts";
import { repeatedEvents } from "./rows/repeated-events.ts";
import { sharedQueue } from "./rows/shared-queue.ts";
import { stopped } from "./rows/stopped.ts";
import { uploadsAtOnce } from "./rows/uploads-at-once.ts";

const rows = [
  killedWeb,
  killedInSteps,
  stopped,
  frozen,
  sharedQueue,
  repeatedEvents,
  postgresStopped,
  reopened,
  queueAway,
  uploadsAtOnce,
  burst,
  applyRace,
];

const { values } = parseArgs({
  options: { rows: { type: "string" }, out: { type: "string" }, scale: { type: "string", default: "1" } },
});
const part = (full: number) => Math.max(1, Math.round(full * Number(values.scale)));
const wanted = values.rows?.split(",") ?? rows.map(({ id }) => id);
const unknown = wanted.filter((id) => !rows.some((row) => row.id === id));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no row ${unknown.join(", ")}; there are ${rows.map(({ id }) => id).join(", ")}.\n`,
  );
  process.exit(2);
}

const results = [];
for (const { id, fault, accept, run } of rows.filter((row) => wanted.includes(row.id))) {
  const before = Date.now();
  const outcome = await run(part).catch(
    (error: unknown): Outcome => ({ passed: false, figures: { error: String(error) } }),
  );
  const seconds = Math.round((Date.now() - before) / 1000);
  const load = ((loadavg()[0] ?? 0) / availableParallelism()).toFixed(1);
  results.push({
    id,
    fault,
    accept,
    scale: Number(values.scale),
    ...outcome,
    seconds,
    loadPerCore: Number(load),
  });
  const figures = Object.entries(outcome.figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(
    `${outcome.passed ? "✓" : "✗"} ${id} ${fault} (${seconds} s, load ${load} per core)\n`,
  );
  process.stdout.write(`  ${figures.join(", ")}\n`);
}
if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 2)}\n`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
