import { settleCrashedCalls } from "./crashed-calls.ts";
import { makeCall } from "./make-call.ts";
import type { Parts } from "./parts.ts";
import { type Claim, LostClaim } from "./queue.ts";
import { lockRun, queueCall, startRun } from "./runs.ts";

export type Pump = { wake(): void; stop(graceMs: number): Promise<void> };

const POLL_MS = 500; // calls that become due by the clock come without a signal
const SIDE_LANES_MS = 1000;
const TOUCH_MS = 4000;

/** Takes calls from the queue and makes them, at most `concurrency` at once, until it is stopped. */
export function startPump(parts: Parts, concurrency: number): Pump {
  const running = new Map<string, { claim: Claim; done: Promise<void> }>();
  let isStopped = false;
  let round: Promise<void> | null = null;
  let isAskedAgain = false;
  let timer: NodeJS.Timeout | undefined;
  let sideLanesAt = 0;
  let isSuspectRunning = false;
  let isAway = false;

  const wake = (): void => {
    if (isStopped) return;
    if (round) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    round = turn().finally(() => {
      round = null;
      if (isStopped) return;
      // Timers and requests get their turn between two rounds.
      if (isAskedAgain) setImmediate(wake);
      else timer = setTimeout(wake, POLL_MS);
      isAskedAgain = false;
    });
  };

  const begin = (claim: Claim): void => {
    const isSuspect = claim.lane === "candor-suspects";
    if (isSuspect) isSuspectRunning = true;
    const done = perform(parts, claim).finally(() => {
      running.delete(claim.id);
      if (isSuspect) isSuspectRunning = false;
      wake();
    });
    running.set(claim.id, { claim, done });
  };

  async function turn(): Promise<void> {
    try {
      if (Date.now() >= sideLanesAt) {
        sideLanesAt = Date.now() + SIDE_LANES_MS;
        if ((await settleSideLanes(parts)) > 0) isAskedAgain = true;
      }
      for (const claim of await takeCalls()) begin(claim);
      isAway = false;
    } catch (error) {
      if (!isAway) parts.log.error("The background queue cannot be read; trying again.", error);
      isAway = true;
    }
  }

  let suspectsWait = false;

  // A suspect runs alone: first the others finish, then it runs, then they go on.
  async function takeCalls(): Promise<Claim[]> {
    if (isSuspectRunning) return [];
    if (running.size === 0) {
      const suspects = await parts.queue.take("candor-suspects", 1, {});
      suspectsWait = false;
      if (suspects.length > 0) return suspects;
    } else {
      suspectsWait ||= await parts.queue.hasSuspects();
    }
    const free = concurrency - running.size;
    if (suspectsWait || free <= 0) return [];
    const claims = await parts.queue.take("candor-calls", free, limitsOf(parts));
    // Some may have been passed over because their group was full within this batch.
    if (claims.length > 0 && claims.length < free) isAskedAgain = true;
    return claims;
  }

  const touching = setInterval(() => {
    const claims = [...running.values()].map(({ claim }) => claim);
    parts.queue
      .touch(claims)
      .catch((error: unknown) => parts.log.warn("Background claims were not renewed.", error));
  }, TOUCH_MS);
  touching.unref();
  wake();

  return {
    wake,
    async stop(graceMs) {
      isStopped = true;
      clearTimeout(timer);
      await round;
      const all = Promise.all([...running.values()].map(({ done }) => done));
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      clearInterval(touching);
      for (const { claim } of running.values()) await handBack(parts, claim);
    },
  };
}

async function perform(parts: Parts, claim: Claim): Promise<void> {
  try {
    await makeCall(parts, claim);
  } catch (error) {
    if (error instanceof LostClaim) return parts.log.warn(error.message);
    parts.log.error(`A background call of run ${claim.call.runId} could not be settled.`, error);
    // Should this fail too, the claim lapses by itself.
    await parts.queue.giveUp(claim, String(error)).catch(() => {});
  }
}

/** Puts an unfinished call back as it was; should it still finish here, its result is refused. */
async function handBack(parts: Parts, claim: Claim): Promise<void> {
  try {
    await parts.database.statements.transaction(async (tx) => {
      await parts.queue.release(tx, claim);
      const run = await lockRun(tx, claim.call.runId);
      if (run) await queueCall(parts, tx, run, claim.call);
    });
  } catch (error) {
    if (!(error instanceof LostClaim)) throw error;
  }
}

async function settleSideLanes(parts: Parts): Promise<number> {
  await parts.queue.settleTicks(async (tx, { id, functionId, cron }) => {
    const config = parts.functions.get(functionId);
    const event = { id, name: "inngest/scheduled.timer", data: { cron }, ts: Date.now() };
    if (config) await startRun(parts, tx, config, event, { key: `tick:${id}` });
  });
  return settleCrashedCalls(parts);
}

function limitsOf(parts: Parts): Record<string, number> {
  const limited = [...parts.functions.values()].flatMap(({ id, concurrency }) =>
    concurrency ? [[id, concurrency.limit] as const] : [],
  );
  return Object.fromEntries(limited);
}
