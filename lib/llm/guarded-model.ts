import { setTimeout as sleep } from "node:timers/promises";
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from "cockatiel";
import { type Model, type ModelAnswer, ModelFailure, type ModelRequest } from "./provider.ts";

/** When and how often a model is asked again; in milliseconds. */
export type Patience = {
  /** Retries of one model for one request. */
  retries: number;
  /** The first pause; each further one is twice as long, and any of them up to half as long again. */
  firstPauseMs: number;
  /** How many failures in a row open the circuit of a provider. */
  failuresToOpen: number;
  /** How long an open circuit stays so before one call may try. */
  openMs: number;
};

/** The state of one provider that all calls of this process share. */
export type ProviderState = {
  breaker: CircuitBreakerPolicy;
  /** Models that asked not to be called before a moment (milliseconds since 1970). */
  notBefore: Map<string, number>;
};

/** A closed circuit, nobody waiting. */
export function freshState(patience: Patience): ProviderState {
  return {
    breaker: circuitBreaker(handleWhen(isOutage), {
      halfOpenAfter: patience.openMs,
      breaker: new ConsecutiveBreaker(patience.failuresToOpen),
    }),
    notBefore: new Map(),
  };
}

/** What a provider's trouble is, as opposed to one model's or one request's. */
function isOutage(error: unknown): boolean {
  return error instanceof ModelFailure && (error.kind === "unavailable" || error.kind === "timed_out");
}

/** The end of the time for all calls to one provider. `at` is in milliseconds since 1970. */
export type Deadline = { signal: AbortSignal; at: number };

/** A deadline so many milliseconds from now. */
export function deadlineIn(ms: number): Deadline {
  return { signal: AbortSignal.timeout(ms), at: Date.now() + ms };
}

/** One attempt that was made, for the record. */
export type Attempt = { ms: number; answer: ModelAnswer | null; failure: ModelFailure | null };

/**
 * Asks a model until it answers, the deadline is over, or asking again is no use. `Retry-After` is kept to: where it is
 * longer than the time left, nobody asks this model before, and the next one is asked instead. Throws the last
 * `ModelFailure`; `onAttempt` hears of each attempt.
 */
export async function askPatiently(
  model: Model,
  request: ModelRequest,
  state: ProviderState,
  patience: Patience,
  deadline: Deadline,
  onAttempt: (attempt: Attempt) => void,
): Promise<ModelAnswer> {
  for (let attempt = 0; ; attempt++) {
    const wait = (state.notBefore.get(model.model) ?? 0) - Date.now();
    if (wait > 0 && !(await waits(wait, deadline))) {
      throw new ModelFailure("rate_limited", `${model.model} asked not to be called for ${wait} ms more.`);
    }
    try {
      return await askOnce(model, request, state, deadline, onAttempt);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      if (error.retryAfterMs !== null) state.notBefore.set(model.model, Date.now() + error.retryAfterMs);
      if (attempt >= patience.retries || !isWorthAnother(error) || deadline.signal.aborted) throw error;
      if (error.retryAfterMs === null && !(await waits(pause(attempt, patience), deadline))) throw error;
    }
  }
}

async function askOnce(
  model: Model,
  request: ModelRequest,
  state: ProviderState,
  deadline: Deadline,
  onAttempt: (attempt: Attempt) => void,
): Promise<ModelAnswer> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const answer = await state.breaker.execute(() => model.ask(request, deadline.signal));
    onAttempt({ ms: ms(), answer, failure: null });
    return answer;
  } catch (error) {
    // An open circuit is no attempt: nobody was asked.
    if (error instanceof BrokenCircuitError)
      throw new ModelFailure("unavailable", `${model.provider} failed too often and rests.`, {
        cause: error,
      });
    if (error instanceof ModelFailure) onAttempt({ ms: ms(), answer: null, failure: error });
    throw error;
  }
}

function isWorthAnother({ kind, cause }: ModelFailure): boolean {
  return (kind === "unavailable" || kind === "rate_limited") && !(cause instanceof BrokenCircuitError);
}

function pause(attempt: number, { firstPauseMs }: Patience): number {
  return firstPauseMs * 2 ** attempt * (1 + Math.random() / 2);
}

/** Waits where at least half of the time would be left after it, and says whether it has. */
async function waits(ms: number, { signal, at }: Deadline): Promise<boolean> {
  if (ms > (at - Date.now()) / 2) return false;
  try {
    await sleep(ms, undefined, { signal });
    return true;
  } catch {
    return false; // the deadline came first
  }
}
