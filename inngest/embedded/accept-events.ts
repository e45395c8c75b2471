import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, isNull, sql } from "drizzle-orm";
import { ulid } from "ulid";
import { type WorkEvent, workEvents, workRuns, workSteps } from "#db/schema/background.ts";
import type { PostedEvent } from "./bridge.ts";
import type { Statements } from "./database.ts";
import { evaluate, holds } from "./expressions.ts";
import type { FunctionConfig } from "./function-config.ts";
import type { Parts } from "./parts.ts";
import { lockRun, settleStep, startRun } from "./runs.ts";

const INTERNAL = "inngest/";

/**
 * Takes events for good: stores them, starts the runs they trigger, cancels and wakes the runs that wait for them.
 * Returns their ids. With a `seed` the ids of a repeated post are the same, and it has no second effect.
 */
export async function acceptEvents(
  parts: Parts,
  tx: Statements,
  posted: PostedEvent[],
  seed: string | null,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, each] of posted.entries()) {
    // PGlite works on the event loop: between two events, requests get their turn.
    await nextTurn();
    const receivedId = seed ? seededId(seed, index) : ulid();
    ids.push(receivedId);
    const event: WorkEvent = {
      ...each,
      id: each.id ?? receivedId,
      data: each.data ?? {},
      ts: each.ts ?? Date.now(),
    };
    if (!(await store(tx, receivedId, event))) continue;
    await start(parts, tx, event, each.id);
    await cancel(parts, tx, event);
    await wake(parts, tx, event);
  }
  return ids;
}

async function store(tx: Statements, id: string, event: WorkEvent): Promise<boolean> {
  if (event.name.startsWith(INTERNAL)) return true;
  const row = { id, name: event.name, body: event };
  return (await tx.insert(workEvents).values(row).onConflictDoNothing().returning()).length > 0;
}

async function start(
  parts: Parts,
  tx: Statements,
  event: WorkEvent,
  givenId: string | undefined,
): Promise<void> {
  for (const config of parts.functions.values()) {
    if (!isTriggered(config, event)) continue;
    const { idempotency } = config;
    // The sender's id makes a repeated event harmless; the function's own key goes before it.
    const byId = givenId === undefined ? undefined : `event:${givenId}`;
    const key = idempotency ? `key:${String(evaluate(idempotency, { event }))}` : byId;
    await startRun(parts, tx, config, event, { key });
  }
}

async function cancel(parts: Parts, tx: Statements, event: WorkEvent): Promise<void> {
  for (const config of parts.functions.values()) {
    const conditions = config.cancel.filter((each) => each.event === event.name);
    if (conditions.length === 0) continue;
    const running = and(eq(workRuns.functionId, config.id), eq(workRuns.status, "running"));
    for (const found of await tx.select().from(workRuns).where(running)) {
      if (!conditions.some((each) => holds(each.if, { event: found.event, async: event }))) continue;
      const run = await lockRun(tx, found.id);
      if (!run) continue;
      await tx
        .update(workRuns)
        .set({ status: "cancelled", endedAt: new Date() })
        .where(eq(workRuns.id, run.id));
      await tellParent(parts, tx, run, {
        error: { name: "Error", message: "The invoked run was cancelled." },
      });
    }
  }
}

async function wake(parts: Parts, tx: Statements, event: WorkEvent): Promise<void> {
  const waiting = await tx
    .select()
    .from(workSteps)
    .where(
      and(
        isNull(workSteps.result),
        eq(workSteps.kind, "WaitForEvent"),
        sql`${workSteps.options}->>'event' = ${event.name}`,
      ),
    );
  for (const step of waiting) {
    const run = await lockRun(tx, step.runId);
    if (!run || !holds(step.options?.if, { event: run.event, async: event })) continue;
    await settleStep(parts, tx, run, step.id, { data: event });
  }
}

/** Gives the step of the run that invoked this one its result. */
export async function tellParent(
  parts: Parts,
  tx: Statements,
  { parentRunId, parentStepId }: { parentRunId: string | null; parentStepId: string | null },
  result: { data: unknown } | { error: unknown },
): Promise<void> {
  if (!parentRunId || !parentStepId) return;
  const parent = await lockRun(tx, parentRunId);
  if (parent) await settleStep(parts, tx, parent, parentStepId, result);
}

function isTriggered(config: FunctionConfig, event: WorkEvent): boolean {
  return config.triggers.some(
    (trigger) =>
      "event" in trigger && hasName(trigger.event, event.name) && holds(trigger.expression, { event }),
  );
}

function hasName(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function seededId(seed: string, index: number): string {
  return createHash("sha256").update(`${seed}:${index}`).digest("hex").slice(0, 26);
}
