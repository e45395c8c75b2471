import { Ollama } from "ollama";
import { boundedFetch } from "./bounded-fetch.ts";
import { failureOf } from "./failure-of.ts";
import { type Model, ModelFailure } from "./provider.ts";

const SEED = 7;
/** Rounded up to so many tokens, so that Ollama need not load the model anew for each length. */
const CONTEXT_STEP = 4096;

/** A model of a local Ollama, through its own client and native API: only there a context size can be asked for. */
export function ollamaModel(options: { endpoint: string; model: string; deadlineMs: number }): Model {
  const { endpoint, model, deadlineMs } = options;
  return {
    provider: "ollama",
    model,
    deadlineMs,
    isSmall: true,
    async ask(request, signal) {
      const client = new Ollama({ host: endpoint, fetch: boundedFetch(signal) });
      const needed = request.inputTokens + request.maxOutputTokens;
      try {
        const answer = await client.chat({
          model,
          messages: request.messages,
          stream: false,
          format: request.schema.json,
          options: {
            temperature: 0,
            seed: SEED,
            num_predict: request.maxOutputTokens,
            num_ctx: Math.ceil(needed / CONTEXT_STEP) * CONTEXT_STEP,
          },
        });
        const text = answer.message?.content;
        if (typeof text !== "string" || text === "")
          throw new ModelFailure("refused", "The model gave no text.");
        return {
          text,
          inputTokens: answer.prompt_eval_count ?? request.inputTokens,
          outputTokens: answer.eval_count ?? 0,
        };
      } catch (error) {
        throw error instanceof ModelFailure ? error : failureOf(error, signal);
      }
    },
  };
}
