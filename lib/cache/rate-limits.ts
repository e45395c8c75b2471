import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env, type RateLimit } from "#lib/env.ts";
import { tooMany } from "#lib/errors.ts";

/** The budgets of SPEC section 9, and two of our own: failed sign-ins per account, recorded refusals per caller. */
type BudgetName = "login" | "register" | "upload" | "jobs" | "api" | "account" | "refusals";

const SENTENCES: Record<BudgetName, string> = {
  login: "Too many sign-in attempts.",
  account: "Too many sign-in attempts.",
  register: "Too many new accounts from this address.",
  upload: "Too many uploads.",
  jobs: "Too many job texts.",
  api: "Too many requests.",
  refusals: "Too many refused requests.",
};

// Bundles of one process share globalThis and nothing else; they must share what has been counted.
const shared = globalThis as { candorLimiters?: Map<BudgetName, RateLimiterMemory> };

/** Takes one call from the budget of `key`. Throws 429 with the seconds to wait when it is used up. */
export async function takeFrom(name: BudgetName, key: string): Promise<void> {
  const seconds = await secondsToWait(name, key);
  if (seconds > 0) throw tooMany(`${SENTENCES[name]} Try again in ${inWords(seconds)}.`, seconds);
}

/** Takes one call where there is one left: whether there was. */
export async function mayTakeFrom(name: BudgetName, key: string): Promise<boolean> {
  return (await secondsToWait(name, key)) === 0;
}

/** Gives one call back to the budget of `key`. */
export async function giveBack(name: BudgetName, key: string): Promise<void> {
  await limiter(name).reward(key);
}

/** Forgets everything that was counted. */
export function resetLimits(): void {
  shared.candorLimiters = undefined;
}

async function secondsToWait(name: BudgetName, key: string): Promise<number> {
  try {
    await limiter(name).consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

function limiter(name: BudgetName): RateLimiterMemory {
  shared.candorLimiters ??= new Map();
  const known = shared.candorLimiters.get(name);
  if (known) return known;
  const { requests, seconds } = budgetOf(name);
  const made = new RateLimiterMemory({ keyPrefix: name, points: requests, duration: seconds });
  shared.candorLimiters.set(name, made);
  return made;
}

function budgetOf(name: BudgetName): RateLimit {
  const {
    RATE_LIMIT_LOGIN: login,
    RATE_LIMIT_REGISTER,
    RATE_LIMIT_UPLOAD,
    RATE_LIMIT_JOBS,
    RATE_LIMIT_API,
  } = env();
  return {
    login,
    register: RATE_LIMIT_REGISTER,
    upload: RATE_LIMIT_UPLOAD,
    jobs: RATE_LIMIT_JOBS,
    api: RATE_LIMIT_API,
    // Ten times what one address may try: slows guessing from many places, and rarely locks the owner out.
    account: { requests: login.requests * 10, seconds: login.seconds },
    refusals: { requests: 20, seconds: 60 },
  }[name];
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
