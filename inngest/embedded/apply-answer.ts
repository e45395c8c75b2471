import { ulid } from "ulid";
import * as z from "zod";
import { type StepOptions, workSteps } from "#db/schema/background.ts";
import type { Statements } from "./database.ts";
import { finishRun } from "./finish-run.ts";
import type { Parts, Run } from "./parts.ts";
import type { QueuedCall } from "./queue.ts";
import { queueCall, settleStep, startRun } from "./runs.ts";
import { momentAfter, nextAttemptAt } from "./timing.ts";
import { type FunctionAnswer, type Operation, operation } from "./wire.ts";

/** The call that was answered, and which attempt it was. */
export type AnsweredCall = { call: QueuedCall; attempt: number; maxAttempts: number };

const waiting = z.object({ timeout: z.string(), if: z.string().optional(), event: z.string().optional() });
const invoking = z.object({
  function_id: z.string(),
  payload: z.object({ data: z.record(z.string(), z.unknown()).optional() }).optional(),
});

/** Turns what a function answered into rows and further calls, in the transaction that ends the call. */
export async function applyAnswer(
  parts: Parts,
  tx: Statements,
  run: Run,
  answered: AnsweredCall,
  answer: FunctionAnswer,
): Promise<void> {
  if (answer.status === 200) return finishRun(parts, tx, run, { status: "completed", output: answer.body });
  const isLast = answer.isFinal || answered.attempt + 1 >= answered.maxAttempts;
  const tryAgain = () => {
    const at = nextAttemptAt(answered.attempt, answer.retryAfter, parts.retryBaseMs, new Date());
    const { target, planOnly } = answered.call;
    return queueCall(parts, tx, run, { target, planOnly, attempt: answered.attempt + 1 }, { at });
  };
  if (answer.status !== 206) {
    return isLast ? finishRun(parts, tx, run, { status: "failed", error: answer.body }) : tryAgain();
  }
  const operations = z.array(operation).parse([answer.body].flat());
  for (const each of operations) {
    if (each.op === "StepError" && !isLast) await tryAgain();
    else await apply(parts, tx, run, each);
  }
}

async function apply(parts: Parts, tx: Statements, run: Run, each: Operation): Promise<void> {
  switch (each.op) {
    case "StepRun":
    case "Step":
      return settleStep(parts, tx, run, each.id, { data: each.data ?? null });
    case "StepError":
    case "StepFailed":
      return settleStep(parts, tx, run, each.id, { error: each.error });
    case "StepPlanned":
      if (await park(tx, run, each)) await queueCall(parts, tx, run, { target: each.id });
      return;
    case "Sleep":
      return sleepUntil(parts, tx, run, each, String(each.opts?.duration ?? each.name));
    case "WaitForEvent":
      return sleepUntil(parts, tx, run, each, waiting.parse(each.opts).timeout);
    case "InvokeFunction":
      return invoke(parts, tx, run, each);
    case "RunComplete":
      return finishRun(parts, tx, run, { status: "completed", output: each.data });
    default:
      // Known only once the function runs: the step fails with a sentence, like any other error of a step.
      return settleStep(parts, tx, run, each.id, unsupported(each.op));
  }
}

async function sleepUntil(parts: Parts, tx: Statements, run: Run, each: Operation, duration: string) {
  if (!(await park(tx, run, each))) return;
  await queueCall(
    parts,
    tx,
    run,
    { target: each.id, kind: "wake" },
    { at: momentAfter(duration, new Date()) },
  );
}

async function invoke(parts: Parts, tx: Statements, run: Run, each: Operation): Promise<void> {
  if (!(await park(tx, run, each))) return;
  const { function_id: id, payload } = invoking.parse(each.opts);
  const config = parts.functions.get(id);
  if (!config) {
    const error = { name: "Error", message: `There is no function ${id}.` };
    return settleStep(parts, tx, run, each.id, { error });
  }
  const event = { id: ulid(), name: "inngest/function.invoked", data: payload?.data ?? {}, ts: Date.now() };
  await startRun(parts, tx, config, event, { parent: { runId: run.id, stepId: each.id } });
}

/** Notes that the run waits at this step; false when it already does, or is past it. */
async function park(tx: Statements, run: Run, each: Operation): Promise<boolean> {
  const asked = each.opts ?? {};
  const options: StepOptions = {
    ...(typeof asked.if === "string" && { if: asked.if }),
    ...(typeof asked.parallelMode === "string" && { parallelMode: asked.parallelMode }),
    // The specification puts the awaited event into the options; the SDK puts it into the name.
    ...(each.op === "WaitForEvent" && { event: waiting.parse(asked).event ?? each.name ?? "" }),
  };
  const row = { runId: run.id, id: each.id, kind: each.op, name: each.displayName ?? each.name, options };
  return (await tx.insert(workSteps).values(row).onConflictDoNothing().returning()).length > 0;
}

function unsupported(op: string) {
  return { error: { name: "Error", message: `The embedded runner does not support ${op}.` } };
}
