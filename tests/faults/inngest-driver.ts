import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import * as z from "zod";

/** An event as the specification has it (SDK specification, section 1.3.4). */
export type DriverEvent = { id: string; name: string; data: Record<string, unknown>; ts: number };

/** How a run ended, with the final error's own sentence. */
export type DriverOutcome = { status: "completed" | "failed"; output: unknown; error: string | null };

const operations = z.array(
  z.looseObject({
    id: z.string(),
    op: z.string(),
    name: z.string().nullish(),
    data: z.unknown().optional(),
    error: z.unknown().optional(),
    opts: z.record(z.string(), z.unknown()).nullish(),
  }),
);
type Operation = z.infer<typeof operations>[number];
const failure = z.object({ message: z.string() });
const invoked = z.object({ function_id: z.string(), payload: z.object({ data: z.unknown() }) });

/** Signs a body for a moment (section 4.1.3): HMAC-SHA256 over the body and the seconds, with the key without its prefix. */
export function signatureOf(body: string, key: string, seconds = Math.round(Date.now() / 1000)): string {
  const hmac = createHmac("sha256", key.replace(/^signkey-\w+-/, ""));
  return `t=${seconds}&s=${hmac.update(body + seconds).digest("hex")}`;
}

/**
 * Carries a function to its end over HTTP, as sections 4.4 and 5 of the SDK specification tell a server to: without a
 * database, a queue or a clock. `awaited` are the events that waiting steps find. It shares nothing with the runner.
 */
export class SpecDriver {
  readonly #url: string;
  readonly #key: string;
  readonly #awaited: readonly DriverEvent[];
  readonly #maxAttempts: Record<string, number>;

  constructor(
    url: string,
    key: string,
    maxAttempts: Record<string, number>,
    awaited: readonly DriverEvent[],
  ) {
    this.#url = url;
    this.#key = key;
    this.#maxAttempts = maxAttempts;
    this.#awaited = awaited;
  }

  /** Runs the function with this composite id for an event. */
  async run(functionId: string, event: DriverEvent): Promise<DriverOutcome> {
    const run = new DriverRun(event, this.#maxAttempts[functionId] ?? 4);
    for (;;) {
      const { target, attempt } = run.next();
      const { status, headers, body } = await this.#call(functionId, run, target, attempt);
      if (status === 200) return { status: "completed", output: body ?? null, error: null };
      if (status === 206) {
        const reported = operations.parse(body);
        if (reported.length > 1) run.isParallel = true;
        for (const each of reported) await this.#apply(run, each, attempt);
        continue;
      }
      const isFinal = headers.get("x-inngest-no-retry") === "true" || attempt + 1 >= run.maxAttempts;
      if (isFinal) return { status: "failed", output: null, error: failure.parse(body).message };
      run.again(target, attempt + 1);
    }
  }

  async #apply(run: DriverRun, each: Operation, attempt: number): Promise<void> {
    if (each.op === "StepPlanned") return run.plan(each.id);
    if (each.op === "StepError" && attempt + 1 < run.maxAttempts) return run.again(each.id, attempt + 1);
    if (each.op === "StepError" || each.op === "StepFailed")
      return run.settle(each.id, { error: each.error });
    if (each.op === "StepRun" || each.op === "Step") return run.settle(each.id, { data: each.data ?? null });
    if (each.op === "Sleep") return run.settle(each.id, null);
    if (each.op === "WaitForEvent") {
      const name = each.opts?.event ?? each.name;
      return run.settle(each.id, this.#awaited.find((event) => event.name === name) ?? null);
    }
    if (each.op !== "InvokeFunction") throw new Error(`The specification knows no ${each.op}.`);
    const { function_id, payload } = invoked.parse(each.opts);
    const data = z.record(z.string(), z.unknown()).parse(payload.data);
    const event = { id: `${run.event.id}-invoked`, name: "inngest/function.invoked", data, ts: run.event.ts };
    const outcome = await this.run(function_id, event);
    const error = { name: "Error", message: outcome.error ?? "" };
    run.settle(each.id, outcome.status === "completed" ? { data: outcome.output } : { error });
  }

  async #call(functionId: string, run: DriverRun, target: string, attempt: number) {
    const body = canonicalize(run.request(attempt)) ?? "";
    const response = await fetch(`${this.#url}?fnId=${functionId}&stepId=${target}`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", "x-inngest-signature": signatureOf(body, this.#key) },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  }
}

/** What the driver remembers of one run. */
class DriverRun {
  readonly event: DriverEvent;
  readonly maxAttempts: number;
  /** Several steps were reported at once: from then on each is planned before it is run (section 5.5). */
  isParallel = false;
  readonly #steps: Record<string, unknown> = {};
  readonly #stack: string[] = [];
  readonly #waiting: { target: string; attempt: number }[] = [];

  constructor(event: DriverEvent, maxAttempts: number) {
    this.event = event;
    this.maxAttempts = maxAttempts;
  }

  /** The step that waits longest; without one the function goes on by itself. */
  next(): { target: string; attempt: number } {
    return this.#waiting.shift() ?? { target: "step", attempt: 0 };
  }

  plan(id: string): void {
    if (!this.#waiting.some(({ target }) => target === id)) this.again(id, 0);
  }

  again(target: string, attempt: number): void {
    this.#waiting.push({ target, attempt });
  }

  settle(id: string, result: unknown): void {
    this.#steps[id] = result;
    this.#stack.push(id);
  }

  request(attempt: number): Record<string, unknown> {
    const ctx = {
      run_id: `driver-${this.event.id}`,
      attempt,
      disable_immediate_execution: this.isParallel,
      use_api: false,
      stack: { stack: this.#stack, current: this.#stack.length },
    };
    return { event: this.event, events: [this.event], steps: this.#steps, version: -1, ctx };
  }
}
