import { createHash } from "node:crypto";
import { type Db, PgBoss } from "pg-boss";
import * as z from "zod";
import { callId } from "./call-id.ts";
import { bossIn, type RunnerDatabase, type Statements } from "./database.ts";
import type { FunctionConfig } from "./function-config.ts";
import type { Log } from "./log.ts";

/**
 * One call to be made. `go` asks the function to go on, by itself or at step `target`;
 * `wake` ends the sleep or the waiting of step `target`. `crashes` counts the processes that died over it.
 */
export const queuedCall = z.object({
  runId: z.string(),
  target: z.string(),
  kind: z.enum(["go", "wake"]),
  attempt: z.int(),
  crashes: z.int(),
  planOnly: z.boolean(),
});
export type QueuedCall = z.infer<typeof queuedCall>;

/** A call that this process holds. Nobody else has it, until this process stops showing signs of life. */
export type Claim = { lane: Lane; id: string; retryCount: number; call: QueuedCall };

/** How a call is queued: not before `at`, higher priority first, one group under one concurrency limit. */
export type Queueing = { at?: Date; priority?: number; group?: { id: string; tier: string } };

/** The clock struck for a function. */
export type Tick = { id: string; functionId: string; cron: string };

export const LANES = ["candor-calls", "candor-suspects"] as const;
export type Lane = (typeof LANES)[number];
const CRASHED = "candor-crashed";
const TICKS = "candor-ticks";

// The package leaves this answer out of its types.
const settledCount = z.object({ affected: z.int() });

const HOUR_SECONDS = 3600;
const YEAR_SECONDS = 366 * 24 * HOUR_SECONDS;
const HEARTBEAT_SECONDS = 15;

/** The claim is no longer ours: this process was taken for dead, and another has the call. */
export class LostClaim extends Error {
  override name = "LostClaim";
}

/** Calls that wait and calls that are being made: pg-boss, with the lanes and the rules of this runner. */
export class CallQueue {
  readonly #boss: PgBoss;
  readonly #database: RunnerDatabase;

  private constructor(boss: PgBoss, database: RunnerDatabase) {
    this.#boss = boss;
    this.#database = database;
  }

  /** Starts the queue and makes its lanes. Two processes may share one PostgreSQL; PGlite has one owner. */
  static async open(database: RunnerDatabase, log: Log): Promise<CallQueue> {
    const watchSeconds = database.backend === "pglite" ? 60 : 5;
    const boss = new PgBoss({
      db: database.boss,
      backend: database.backend,
      monitorIntervalSeconds: watchSeconds,
      superviseIntervalSeconds: watchSeconds,
      monitorVacuum: false,
      reindex: false,
    });
    boss.on("error", (error) => log.error("background queue", error));
    await boss.start();
    await makeLanes(boss, database);
    if (database.backend === "pglite") await giveUpClaims(boss, database.boss);
    return new CallQueue(boss, database);
  }

  /** Queues a call inside the caller's transaction. */
  async add(
    tx: Statements,
    call: QueuedCall,
    { at, priority = 0, group }: Queueing,
    lane: Lane = "candor-calls",
  ) {
    const rest = { ...(group && { group }), ...(at && { startAfter: at }) };
    const id = callId(priority, (at ?? new Date()).getTime());
    await this.#boss.send(lane, call, { id, db: bossIn(tx), priority, ...rest });
  }

  /** Claims up to `count` calls that are due, within the concurrency limits. */
  async take(lane: Lane, count: number, limits: Record<string, number>): Promise<Claim[]> {
    const tiers = Object.keys(limits).length > 0 ? { tiers: limits } : {};
    const jobs = await this.#boss.fetch<QueuedCall>(lane, {
      batchSize: count,
      includeMetadata: true,
      groupConcurrency: { default: count, ...tiers },
    });
    return jobs.map(({ id, retryCount, data }) => ({ lane, id, retryCount, call: queuedCall.parse(data) }));
  }

  /** Whether a call waits that must be made alone. */
  async hasSuspects(): Promise<boolean> {
    const { rows } = await this.#database.boss.executeSql(
      `select 1 from pgboss.job where name = 'candor-suspects' and state < 'active' and start_after <= now() limit 1`,
    );
    return rows.length > 0;
  }

  /** Ends a claim inside the transaction that stores what came of it. Throws `LostClaim`. */
  async release(tx: Statements, { lane, id, retryCount }: Claim): Promise<void> {
    const deleted = await this.#boss.deleteJob(lane, { id, retryCount }, { db: bossIn(tx) });
    if (settledCount.parse(deleted).affected === 0) throw new LostClaim(`The claim on ${id} was lost.`);
  }

  /** Lets a call go as if the process had died over it. */
  async giveUp({ lane, id, retryCount }: Claim, reason: string): Promise<void> {
    await this.#boss.fail(lane, { id, retryCount }, { message: reason });
  }

  /** Says that the process is alive and still at work on these. */
  async touch(claims: Claim[]): Promise<void> {
    for (const lane of LANES) {
      const mine = claims
        .filter((claim) => claim.lane === lane)
        .map(({ id, retryCount }) => ({ id, retryCount }));
      if (mine.length > 0) await this.#boss.touch(lane, mine);
    }
  }

  /** Calls whose process died: each is passed to `settle` in a transaction that also takes it off this list. */
  async settleCrashed(settle: (tx: Statements, call: QueuedCall) => Promise<void>): Promise<number> {
    const jobs = await this.#boss.fetch<QueuedCall>(CRASHED, { batchSize: 20 });
    for (const { id, data } of jobs) {
      await this.#database.statements.transaction(async (tx) => {
        await settle(tx, queuedCall.parse(data));
        await this.#boss.deleteJob(CRASHED, id, { db: bossIn(tx) });
      });
    }
    return jobs.length;
  }

  /** Strokes of the clock: each is passed to `settle` in a transaction that also ends it. */
  async settleTicks(settle: (tx: Statements, tick: Tick) => Promise<void>): Promise<void> {
    for (const { id, data } of await this.#boss.fetch<Omit<Tick, "id">>(TICKS, { batchSize: 20 })) {
      await this.#database.statements.transaction(async (tx) => {
        await settle(tx, { id, ...data });
        await this.#boss.deleteJob(TICKS, id, { db: bossIn(tx) });
      });
    }
  }

  /** Makes the timetable that of the functions: adds what is new, removes what is gone. Throws for a wrong one. */
  async setTimetable(functions: Iterable<FunctionConfig>): Promise<void> {
    const wanted = [...functions].flatMap((each) => schedulesOf(each));
    for (const { key } of await this.#boss.getSchedules(TICKS)) {
      if (!wanted.some((schedule) => schedule.key === key)) await this.#boss.unschedule(TICKS, key);
    }
    for (const { key, functionId, cron, timeZone } of wanted) {
      // A stroke missed while the machine was off is made up for once.
      const options = { key, tz: timeZone, missed: "once" } as const;
      await this.#boss.schedule(TICKS, cron, { functionId, cron }, options).catch((cause: unknown) => {
        throw new Error(`The embedded runner cannot run ${functionId}: "${cron}" is no schedule.`, {
          cause,
        });
      });
    }
  }

  /** Calls that could start now, that start later, and that run. */
  async depth(): Promise<{ ready: number; delayed: number; active: number }> {
    const { rows } = await this.#database.boss.executeSql(
      `select count(*) filter (where state < 'active' and start_after <= now())::int as ready,
              count(*) filter (where state < 'active' and start_after > now())::int as delayed,
              count(*) filter (where state = 'active')::int as active
         from pgboss.job where name in ('${LANES.join("','")}')`,
    );
    return z.object({ ready: z.int(), delayed: z.int(), active: z.int() }).parse(rows[0]);
  }

  /** Stops taking part; what is queued stays. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }
}

async function makeLanes(boss: PgBoss, database: RunnerDatabase): Promise<void> {
  // A call whose process died is not tried again as it stands: it goes to the crashed ones, to be counted.
  const claims = {
    retryLimit: 0,
    deadLetter: CRASHED,
    expireInSeconds: HOUR_SECONDS,
    retentionSeconds: YEAR_SECONDS,
    deleteAfterSeconds: HOUR_SECONDS,
    ...(database.backend === "postgres" && { heartbeatSeconds: HEARTBEAT_SECONDS }),
  };
  const strokes = { retryLimit: 1_000_000, expireInSeconds: 60, retentionSeconds: YEAR_SECONDS };
  await boss.createQueue(CRASHED, strokes);
  await boss.createQueue(TICKS, strokes);
  for (const lane of LANES) await boss.createQueue(lane, claims);
  // The queue looks an unknown lane up on its own connection; inside a transaction on PGlite's only
  // connection that would wait for ever. This makes every lane known.
  for (const lane of [...LANES, CRASHED, TICKS]) await boss.findJobs(lane, { id: crypto.randomUUID() });
}

// PGlite has one owner, so what is still claimed when it opens was cut off by a crash.
async function giveUpClaims(boss: PgBoss, db: Db): Promise<void> {
  for (const lane of [...LANES, CRASHED, TICKS]) {
    const { rows } = await db.executeSql(
      `select id from pgboss.job where name = '${lane}' and state = 'active'`,
    );
    const ids = z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map((row) => row.id);
    if (ids.length > 0) await boss.fail(lane, ids, { message: "The process died." });
  }
}

function schedulesOf({ id, triggers }: FunctionConfig) {
  return triggers.flatMap((trigger) => {
    if (!("cron" in trigger)) return [];
    const { cron, timeZone } = trigger;
    const key = createHash("sha256").update(`${id} ${timeZone} ${cron}`).digest("hex").slice(0, 16);
    return [{ key, functionId: id, cron, timeZone }];
  });
}
