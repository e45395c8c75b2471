import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { ulid } from "ulid";
import { type StepResult, type WorkEvent, workRuns, workSteps } from "#db/schema/background.ts";
import type { Statements } from "./database.ts";
import { evaluate } from "./expressions.ts";
import type { FunctionConfig } from "./function-config.ts";
import type { Parts, Run } from "./parts.ts";
import type { QueuedCall, Queueing } from "./queue.ts";
import { throttledStart } from "./throttle.ts";

type Parent = { runId: string; stepId: string };

/** The target of a call that lets the function go on by itself (the SDK's word). */
export const GO_ON = "step";
const IDEMPOTENCY_HOURS = 24; // as Inngest documents it

/** Starts a run of `config` for `event` and returns its id; null where one with the same `key` was started within a day. */
export async function startRun(
  parts: Parts,
  tx: Statements,
  config: FunctionConfig,
  event: WorkEvent,
  { key, parent }: { key?: string; parent?: Parent },
): Promise<string | null> {
  const idempotencyKey = key === undefined ? null : `${config.id}:${key}`;
  if (idempotencyKey && (await isKnown(tx, idempotencyKey))) return null;
  const id = ulid();
  const parentColumns = { parentRunId: parent?.runId, parentStepId: parent?.stepId };
  await tx.insert(workRuns).values({ id, functionId: config.id, idempotencyKey, event, ...parentColumns });
  const at = config.throttle && (await throttledStart(tx, config, event));
  await queueCall(parts, tx, { id, functionId: config.id, event }, { target: GO_ON }, { at });
  return id;
}

/** Queues the next call of a run, with the priority and the concurrency group its function declares. */
export async function queueCall(
  parts: Parts,
  tx: Statements,
  run: Pick<Run, "id" | "functionId" | "event">,
  call: Partial<QueuedCall> & { target: string },
  { at, lane }: { at?: Date; lane?: "candor-suspects" } = {},
): Promise<void> {
  const full: QueuedCall = { kind: "go", attempt: 0, crashes: 0, planOnly: false, ...call, runId: run.id };
  const config = parts.functions.get(run.functionId);
  // Waking a run is no work: it takes no place under the limit.
  const queueing = config && full.kind === "go" ? queueingOf(config, run.event) : {};
  await parts.queue.add(tx, full, { ...queueing, at }, lane);
}

/** Stores what a step came to and lets the run go on when it waits for nothing else. A second result is ignored. */
export async function settleStep(
  parts: Parts,
  tx: Statements,
  run: Run,
  stepId: string,
  result: StepResult,
): Promise<void> {
  const endedAt = new Date();
  const [settled] = await tx
    .insert(workSteps)
    .values({ runId: run.id, id: stepId, kind: "StepRun", result, endedAt })
    .onConflictDoUpdate({
      target: [workSteps.runId, workSteps.id],
      set: { result, endedAt, position: sql`excluded.position` },
      setWhere: isNull(workSteps.result),
    })
    .returning({ options: workSteps.options });
  if (!settled) return;
  const isRace = settled.options?.parallelMode === "race";
  const [waiting] = await tx
    .select({ id: workSteps.id })
    .from(workSteps)
    .where(and(eq(workSteps.runId, run.id), isNull(workSteps.result)))
    .limit(1);
  // In a race the first result counts; others may still come, so what follows is planned, never run at once.
  if (!waiting || isRace) await queueCall(parts, tx, run, { target: GO_ON, planOnly: isRace });
}

/** The run, locked until the transaction ends; null when it is not running. */
export async function lockRun(tx: Statements, runId: string): Promise<Run | null> {
  const running = and(eq(workRuns.id, runId), eq(workRuns.status, "running"));
  const [run] = await tx.select().from(workRuns).where(running).for("update");
  return run ?? null;
}

// The lock makes two processes that receive the same event at the same time take turns.
async function isKnown(tx: Statements, idempotencyKey: string): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${idempotencyKey}, 0))`);
  const since = sql`now() - make_interval(hours => ${IDEMPOTENCY_HOURS})`;
  const same = and(eq(workRuns.idempotencyKey, idempotencyKey), gt(workRuns.createdAt, since));
  return (await tx.select({ id: workRuns.id }).from(workRuns).where(same).limit(1)).length > 0;
}

function queueingOf(config: FunctionConfig, event: WorkEvent): Queueing {
  const asked = config.priority ? Number(evaluate(config.priority, { event })) : 0;
  const priority = Number.isFinite(asked) ? Math.round(asked) : 0;
  if (!config.concurrency) return { priority };
  const { key } = config.concurrency;
  const id = key ? `${config.id}:${String(evaluate(key, { event }))}` : config.id;
  return { priority, group: { id, tier: config.id } };
}
