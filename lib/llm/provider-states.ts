import { CircuitState } from "cockatiel";
import { env } from "#lib/env.ts";
import type { ProviderHealth } from "#lib/vocabulary.ts";
import { type Models, openModels } from "./models.ts";

/** How a provider is doing, as far as this process has seen, and what it is asked for, in order. */
export type ProviderStatus = {
  provider: "groq" | "ollama";
  state: ProviderHealth;
  models: string[];
};

/** The state of each provider, those that are off included. */
export function providerStates(models: Models = openModels(), now = Date.now()): ProviderStatus[] {
  return (["groq", "ollama"] as const).map((provider) => {
    const names = models.chain.filter((model) => model.provider === provider).map(({ model }) => model);
    return { provider, models: names, state: stateOf(provider, names, models, now) };
  });
}

function stateOf(
  provider: ProviderStatus["provider"],
  names: string[],
  models: Models,
  now: number,
): ProviderHealth {
  if (names.length === 0) return "off";
  if (models.isKeyRefused(provider)) return "key_refused";
  const { breaker, notBefore } = models.stateOf(provider);
  const isAskedToWait = names.every((name) => (notBefore.get(name) ?? 0) > now);
  return breaker.state === CircuitState.Open || isAskedToWait ? "resting" : "up";
}

/** The month's budget in millionths of a US dollar. */
export function monthlyBudget(): number {
  return Math.round(env().LLM_MONTHLY_BUDGET_USD * 1_000_000);
}
