import { appendFileSync } from "node:fs";
import * as z from "zod";
import type { Endpoint } from "#inngest/embedded/wire.ts";
import { type Death, type TraceLine, traceFile } from "./trace.ts";

const called = z.object({
  ctx: z.object({ run_id: z.string(), stack: z.object({ stack: z.array(z.string()) }) }),
});
const answeredSteps = z.array(z.looseObject({ id: z.string(), op: z.string() }));

const MID_STEP_MS = 3;

let death: Death | null = null;

/** Lets the process die at the next call that fits. */
export function armDeath(at: Death): void {
  death = at;
}

/** Writes one line down at once: what was written before a kill is kept. */
export function writeTrace(line: TraceLine): void {
  const file = traceFile();
  if (file) appendFileSync(file, `${JSON.stringify({ at: Date.now(), pid: process.pid, ...line })}\n`);
}

/** The endpoint, with a line for each call and for each answer, and the death that was asked for. */
export function traced(endpoint: Endpoint): Endpoint {
  return async (request) => {
    if (request.method !== "POST") return endpoint(request);
    const body = called.parse(await request.clone().json());
    const fn = new URL(request.url).searchParams.get("fnId") ?? "";
    const call = { fn, run: body.ctx.run_id, known: body.ctx.stack.stack.length };
    const isLast = death !== null && fn.endsWith(death.fn) && call.known === death.known;
    if (isLast && death?.when === "before") die();
    writeTrace({ what: "call", ...call });
    if (isLast && death?.when === "during") setTimeout(die, MID_STEP_MS);
    const response = await endpoint(request);
    const done = response.status === 206 ? answeredSteps.parse(await response.clone().json()) : [];
    writeTrace({ what: "answer", ...call, status: response.status, steps: done.map(({ id }) => id) });
    if (isLast && death?.when === "after") die();
    return response;
  };
}

function die(): void {
  process.kill(process.pid, "SIGKILL");
}
