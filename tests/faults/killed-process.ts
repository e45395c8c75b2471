/**
 * A process to be killed: runs three-step functions over a file-backed database and writes down what it does.
 * Arguments: data folder, trace file, how many events to send, a prefix for their ids, and `drain` to end when done.
 */
import { appendFileSync } from "node:fs";
import { isNotNull } from "drizzle-orm";
import { eventType, Inngest } from "inngest";
import { serve } from "inngest/edge";
import * as z from "zod";
import { closeDatabase, db, openDatabase, rawDatabase } from "#db/client.ts";
import { workRuns, workSteps } from "#db/schema/background.ts";
import { embeddedFetch, embeddedSigningKey } from "#inngest/embedded/bridge.ts";
import { startEmbeddedRunner } from "#inngest/embedded/runner.ts";

const [dataDir = "", traceFile = "", count = "0", prefix = "", mode = ""] = process.argv.slice(2);
const write = (line: Record<string, unknown>) => appendFileSync(traceFile, `${JSON.stringify(line)}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const inngest = new Inngest({
  id: "killed",
  isDev: false,
  eventKey: "embedded",
  signingKey: embeddedSigningKey(),
  fetch: embeddedFetch,
  logger: { info() {}, debug() {}, warn() {}, error() {} },
});
const begun = eventType("killed/begun", { schema: z.object({ id: z.string(), isPoison: z.boolean() }) });
const three = inngest.createFunction(
  { id: "three", triggers: [begun], retries: 2 },
  async ({ event, step, runId }) => {
    const { id, isPoison } = event.data;
    for (const name of ["a", "b", "c"]) {
      await step.run(name, async () => {
        if (isPoison) process.kill(process.pid, "SIGKILL");
        await pause(15);
        write({ what: "step", run: runId, id, step: name });
        return name;
      });
    }
  },
);

await openDatabase({ url: process.env.DATABASE_URL || undefined, dataDir, root: process.cwd() });
const done = await db()
  .select({ run: workSteps.runId, name: workSteps.position })
  .from(workSteps)
  .where(isNotNull(workSteps.result));
// How many steps each run has behind it: they come one after the other, so that tells which.
const behind: Record<string, number> = {};
for (const { run } of done) behind[run] = (behind[run] ?? 0) + 1;
write({ what: "boot", behind });
const runner = await startEmbeddedRunner({
  database: rawDatabase(),
  endpoint: serve({ client: inngest, functions: [three] }),
});
write({ what: "ready" });
for (let number = 0; number < Number(count); number++) {
  const id = `${prefix}-${number}`;
  await inngest.send(begun.create({ id, isPoison: prefix === "poison" }));
  write({ what: "acknowledged", id });
}
if (mode === "drain") {
  while ((await runner.depth()).running > 0) await pause(100);
  for (const { event, status } of await db().select().from(workRuns)) {
    write({ what: "ended", id: event.data.id, status });
  }
  await runner.stop();
  await closeDatabase();
  process.exit(0);
}
