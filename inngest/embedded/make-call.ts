import { and, asc, eq } from "drizzle-orm";
import { isConnectionLoss } from "#db/connection-loss.ts";
import { type StepResult, workRuns, workSteps } from "#db/schema/background.ts";
import { applyAnswer } from "./apply-answer.ts";
import type { Statements } from "./database.ts";
import { finishRun } from "./finish-run.ts";
import type { FunctionConfig } from "./function-config.ts";
import type { Parts, Run } from "./parts.ts";
import { type Claim, LostClaim } from "./queue.ts";
import { GO_ON, lockRun, settleStep } from "./runs.ts";
import { callFunction } from "./wire.ts";

const SETTLE_PATIENCE_MS = 60_000;
const SETTLE_PAUSE_MS = 500;

/**
 * Makes a claimed call: asks the function, then stores the answer, the calls that follow and the end of the claim
 * in one transaction. Throws `LostClaim` when another process has taken the call over; then nothing is stored.
 */
export async function makeCall(parts: Parts, claim: Claim): Promise<void> {
  const { runId, target, kind, planOnly } = claim.call;
  const standing = await readStanding(parts, runId);
  // Ended, cancelled, or the step has its result: a call delivered twice has nothing to do.
  if (!standing || standing.finished.some((step) => step.id === target))
    return settle(parts, claim, async () => {});
  const { run, finished, isParked } = standing;
  if (kind === "wake")
    return settle(parts, claim, (tx, locked) => settleStep(parts, tx, locked, target, { data: null }));
  const config = parts.functions.get(run.functionId);
  if (!config) {
    const error = { name: "Error", message: `The function ${run.functionId} no longer exists.` };
    return settle(parts, claim, (tx, locked) => finishRun(parts, tx, locked, { status: "failed", error }));
  }
  const attempt = attemptOf(claim, config);
  const answer = await callFunction(parts.endpoint, parts.signingKey, {
    functionId: run.functionId,
    runId,
    target,
    event: run.event,
    results: finished,
    attempt,
    maxAttempts: config.maxAttempts,
    // While it waits elsewhere, what the function comes upon is planned first, so that nothing starts twice.
    planOnly: planOnly || isParked || target !== GO_ON,
  });
  const answered = { call: claim.call, attempt, maxAttempts: config.maxAttempts };
  await settle(parts, claim, (tx, locked) => applyAnswer(parts, tx, locked, answered, answer));
}

// A crash uses up an attempt, but never the last one: what was cut off is always tried again.
function attemptOf(claim: Claim, config: FunctionConfig): number {
  return Math.min(claim.call.attempt + claim.call.crashes, config.maxAttempts - 1);
}

async function readStanding(parts: Parts, runId: string) {
  const { statements } = parts.database;
  const running = and(eq(workRuns.id, runId), eq(workRuns.status, "running"));
  const [run] = await statements.select().from(workRuns).where(running);
  if (!run) return null;
  const steps = await statements
    .select({ id: workSteps.id, result: workSteps.result })
    .from(workSteps)
    .where(eq(workSteps.runId, runId))
    .orderBy(asc(workSteps.position));
  const finished: { id: string; result: StepResult }[] = [];
  for (const { id, result } of steps) if (result) finished.push({ id, result });
  return { run, finished, isParked: finished.length < steps.length };
}

/** Ends the claim and stores what came of it. A database that is away for a moment is waited for. */
async function settle(
  parts: Parts,
  claim: Claim,
  store: (tx: Statements, run: Run) => Promise<void>,
): Promise<void> {
  const until = Date.now() + SETTLE_PATIENCE_MS;
  for (;;) {
    try {
      return await parts.database.statements.transaction(async (tx) => {
        await parts.queue.release(tx, claim);
        const run = await lockRun(tx, claim.call.runId);
        if (run) await store(tx, run);
      });
    } catch (error) {
      if (error instanceof LostClaim || Date.now() > until || !isConnectionLoss(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE_MS));
    }
  }
}
