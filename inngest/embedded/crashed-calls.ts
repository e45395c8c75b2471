import { finishRun } from "./finish-run.ts";
import type { Parts } from "./parts.ts";
import { lockRun, queueCall } from "./runs.ts";

/** A call that took this many processes down is not made again. */
const MOST_CRASHES = 5;
/** From this many on a call is made alone, so that only the guilty one is counted. */
const SUSPECT_FROM = 2;

/** Queues again what was cut off when a process died, or ends the run that keeps killing. Returns how many. */
export async function settleCrashedCalls(parts: Parts): Promise<number> {
  return parts.queue.settleCrashed(async (tx, call) => {
    const run = await lockRun(tx, call.runId);
    if (!run) return;
    const crashes = call.crashes + 1;
    if (crashes < MOST_CRASHES) {
      const lane = crashes >= SUSPECT_FROM ? "candor-suspects" : undefined;
      return queueCall(parts, tx, run, { ...call, crashes }, { lane });
    }
    const message = `The process died ${crashes} times over this step.`;
    await finishRun(parts, tx, run, { status: "crashed", error: { name: "Crashed", message } });
  });
}
