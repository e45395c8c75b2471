import { listCallGroups, listFailedCalls } from "#lib/llm/call-report.ts";
import { spentThisMonth } from "#lib/llm/calls.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { monthlyBudget, providerStates } from "#lib/llm/provider-states.ts";
import { releasedPrompts } from "#prompts/released.ts";
import type { LlmView, PromptView } from "./api.ts";

const MICRO = 1_000_000;
const DAYS = 30;
const FAILURES_SHOWN = 20;

/** The state of the language models, their calls of the last 30 days, and what they cost this month (UTC). */
export async function getLlmReport(now = new Date(), models: Models = openModels()): Promise<LlmView> {
  const groups = await listCallGroups(new Date(now.getTime() - DAYS * 24 * 3600 * 1000));
  const failures = await listFailedCalls(FAILURES_SHOWN);
  const sum = (of: (group: (typeof groups)[number]) => number) =>
    groups.reduce((total, group) => total + of(group), 0);
  const answered = sum(({ outcomes }) => outcomes["answered"] ?? 0);
  return {
    providers: providerStates(models),
    spent_usd: (await spentThisMonth(now)) / MICRO,
    budget_usd: monthlyBudget() / MICRO,
    calls: sum(({ calls }) => calls),
    answered,
    fallback_rate: answered === 0 ? null : sum(({ answeredFallbacks }) => answeredFallbacks) / answered,
    claims: sum(({ claims }) => claims),
    dropped_claims: sum(({ droppedClaims }) => droppedClaims),
    groups: groups.map((group) => ({
      prompt_version: group.promptVersion,
      provider: group.provider,
      model: group.model,
      calls: group.calls,
      outcomes: group.outcomes,
      latency_ms: { p50: group.medianMs, p95: group.p95Ms },
      tokens: { input: group.inputTokens, output: group.outputTokens },
      cost_usd: group.costMicroUsd / MICRO,
      fallbacks: group.answeredFallbacks,
      claims: group.claims,
      dropped_claims: group.droppedClaims,
    })),
    failures: failures.map(({ id, promptVersion, provider, model, errorCode, durationMs, createdAt }) => ({
      id,
      prompt_version: promptVersion ?? "",
      provider,
      model,
      code: errorCode ?? "",
      ms: durationMs,
      at: createdAt.toISOString(),
    })),
  };
}

/** Every released prompt version, in the order of the changelog. */
export function listPrompts(): { items: PromptView[] } {
  return {
    items: releasedPrompts.map(({ name, version, released, share, change, isEssential }) => ({
      name,
      version,
      released,
      share,
      change,
      is_essential: isEssential,
    })),
  };
}
