import { settleCrashedCalls } from "./crashed-calls.ts";
import { makeCall } from "./make-call.ts";
import type { Parts } from "./parts.ts";
import { type Claim, LostClaim } from "./queue.ts";
import { lockRun, queueCall, startRun } from "./runs.ts";

const POLL_MS = 500; // calls that become due by the clock come without a signal
const SIDE_LANES_MS = 1000;
const TOUCH_MS = 4000;

/** Takes calls from the queue and makes them, at most `concurrency` at once, from the first `wake` to the `stop`. */
export class Pump {
  readonly #parts: Parts;
  readonly #concurrency: number;
  readonly #running = new Map<string, { claim: Claim; done: Promise<void> }>();
  readonly #touching: NodeJS.Timeout;
  #round: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #sideLanesAt = 0;
  #isStopped = false;
  #isAskedAgain = false;
  #isAway = false;
  #doSuspectsWait = false;

  constructor(parts: Parts, concurrency: number) {
    this.#parts = parts;
    this.#concurrency = concurrency;
    this.#touching = setInterval(() => this.#touch(), TOUCH_MS);
    this.#touching.unref();
  }

  /** Looks for calls now; asked during a look, it looks once more. */
  wake(): void {
    if (this.#isStopped) return;
    if (this.#round) {
      this.#isAskedAgain = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#round = this.#turn().finally(() => {
      this.#round = null;
      if (this.#isStopped) return;
      // Timers and requests get their turn between two rounds.
      if (this.#isAskedAgain) setImmediate(() => this.wake());
      else this.#timer = setTimeout(() => this.wake(), POLL_MS);
      this.#isAskedAgain = false;
    });
  }

  /** Takes nothing more, waits for what runs, and hands back what has not ended after `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#round;
    const all = Promise.all([...this.#running.values()].map(({ done }) => done));
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    clearInterval(this.#touching);
    for (const { claim } of this.#running.values()) await handBack(this.#parts, claim);
  }

  async #turn(): Promise<void> {
    try {
      if (Date.now() >= this.#sideLanesAt) {
        this.#sideLanesAt = Date.now() + SIDE_LANES_MS;
        if ((await settleSideLanes(this.#parts)) > 0) this.#isAskedAgain = true;
      }
      for (const claim of await this.#takeCalls()) this.#begin(claim);
      this.#isAway = false;
    } catch (error) {
      if (!this.#isAway) this.#parts.log.error("The background queue cannot be read; trying again.", error);
      this.#isAway = true;
    }
  }

  // A suspect runs alone: first the others finish, then it runs, then they go on.
  async #takeCalls(): Promise<Claim[]> {
    const { queue } = this.#parts;
    const running = [...this.#running.values()];
    if (running.some(({ claim }) => claim.lane === "candor-suspects")) return [];
    if (running.length === 0) {
      this.#doSuspectsWait = false;
      const suspects = await queue.take("candor-suspects", 1, {});
      if (suspects.length > 0) return suspects;
    } else if (await this.#suspectsWait()) return [];
    const free = this.#concurrency - this.#running.size;
    if (free <= 0) return [];
    const claims = await queue.take("candor-calls", free, limitsOf(this.#parts));
    // Some may have been passed over because their group was full within this batch.
    if (claims.length > 0 && claims.length < free) this.#isAskedAgain = true;
    return claims;
  }

  async #suspectsWait(): Promise<boolean> {
    this.#doSuspectsWait ||= await this.#parts.queue.hasSuspects();
    return this.#doSuspectsWait;
  }

  #begin(claim: Claim): void {
    const done = perform(this.#parts, claim).finally(() => {
      this.#running.delete(claim.id);
      this.wake();
    });
    this.#running.set(claim.id, { claim, done });
  }

  #touch(): void {
    const claims = [...this.#running.values()].map(({ claim }) => claim);
    this.#parts.queue
      .touch(claims)
      .catch((error: unknown) => this.#parts.log.warn("Background claims were not renewed.", error));
  }
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
