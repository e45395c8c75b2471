import { env } from "#lib/env.ts";
import { alertAdmins } from "./alert-admins.ts";
import { type Budget, openBudget } from "./budget.ts";
import { groqModel } from "./groq.ts";
import { freshState, type Patience, type ProviderState } from "./guarded-model.ts";
import { ollamaModel } from "./ollama.ts";
import type { Model } from "./provider.ts";

/** The models in the order they are asked, and what all calls of this process know of them. */
export type Models = {
  chain: readonly Model[];
  patience: Patience;
  budget: Budget;
  stateOf(provider: Model["provider"]): ProviderState;
  /** A key that was refused is not tried again for ten minutes. */
  isKeyRefused(provider: Model["provider"]): boolean;
  refuseKey(provider: Model["provider"]): Promise<void>;
};

/** One retry, then the alternate model and its retry: three in all, and never two waits for a model that is down. */
export const PATIENCE: Patience = { retries: 1, firstPauseMs: 400, failuresToOpen: 5, openMs: 30_000 };

const KEY_REST_MS = 10 * 60_000;
const MICRO = 1_000_000;
/** A local model is slow, and nobody waits for it: the rules' profile is there already. */
const OLLAMA_DEADLINE_FACTOR = 3;

/** Puts a chain together. `patience` and `budget` as given. */
export function makeModels(chain: readonly Model[], patience: Patience, budget: Budget): Models {
  const states = new Map<string, ProviderState>();
  const refusedUntil = new Map<string, number>();
  return {
    chain,
    patience,
    budget,
    stateOf(provider) {
      const state = states.get(provider) ?? freshState(patience);
      states.set(provider, state);
      return state;
    },
    isKeyRefused: (provider) => (refusedUntil.get(provider) ?? 0) > Date.now(),
    async refuseKey(provider) {
      refusedUntil.set(provider, Date.now() + KEY_REST_MS);
      await alertAdmins("llm_key_refused", `${provider} ${new Date().toISOString().slice(0, 10)}`, {
        title: `${provider} refuses the API key.`,
        body: "Until it is mended, resumes and jobs are read by local models and the rules.",
        path: "/admin/llm",
      });
    },
  };
}

// Pages, handlers and instrumentation are bundled apart: a circuit that one of them opened must be open for all.
const shared: typeof globalThis & { candorModels?: Models } = globalThis;

/** The models that the environment names, shared by the whole process. Without any the chain is empty. */
export function openModels(): Models {
  shared.candorModels ??= makeModels(
    configuredChain(),
    PATIENCE,
    openBudget(env().LLM_MONTHLY_BUDGET_USD * MICRO),
  );
  return shared.candorModels;
}

function configuredChain(): Model[] {
  const { GROQ_API_KEY, GROQ_BASE_URL, GROQ_MODEL, GROQ_ALTERNATE_MODEL } = env();
  const { OLLAMA_ENDPOINT, OLLAMA_MODEL, LLM_DEADLINE_SECONDS } = env();
  const deadlineMs = LLM_DEADLINE_SECONDS * 1000;
  const groq = [...new Set([GROQ_MODEL, GROQ_ALTERNATE_MODEL])].map((model) => ({ model, deadlineMs }));
  return [
    ...(GROQ_API_KEY
      ? groq.map((options) => groqModel({ ...options, apiKey: GROQ_API_KEY, baseUrl: GROQ_BASE_URL }))
      : []),
    ...(OLLAMA_ENDPOINT
      ? [
          ollamaModel({
            endpoint: OLLAMA_ENDPOINT,
            model: OLLAMA_MODEL,
            deadlineMs: deadlineMs * OLLAMA_DEADLINE_FACTOR,
          }),
        ]
      : []),
  ];
}
