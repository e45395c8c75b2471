import { and, eq, sql } from "drizzle-orm";
import { type WorkEvent, workThrottles } from "#db/schema/background.ts";
import type { Statements } from "./database.ts";
import { evaluate } from "./expressions.ts";
import type { FunctionConfig } from "./function-config.ts";

/**
 * When a throttled function may start for an event: now while the burst lasts, else when its turn comes (the generic cell rate
 * algorithm: ITU-T I.371, annex A). The row is locked until the transaction ends, so two processes share one rate.
 */
export async function throttledStart(
  tx: Statements,
  { id, throttle }: FunctionConfig,
  event: WorkEvent,
): Promise<Date | undefined> {
  if (!throttle) return undefined;
  const key = throttle.key ? String(evaluate(throttle.key, { event })) : "";
  const interval = throttle.periodMs / throttle.limit;
  const now = Date.now();
  const start = new Date(now);
  const row = { functionId: id, key, dueAt: start };
  await tx.insert(workThrottles).values(row).onConflictDoNothing();
  const [due] = await tx
    .update(workThrottles)
    .set({
      dueAt: sql`greatest(${workThrottles.dueAt}, ${start.toISOString()}::timestamptz) + ${interval} * interval '1 millisecond'`,
    })
    .where(and(eq(workThrottles.functionId, id), eq(workThrottles.key, key)))
    .returning({ next: workThrottles.dueAt });
  const at = (due?.next.getTime() ?? now) - interval * throttle.burst;
  return at > now ? new Date(at) : undefined;
}
