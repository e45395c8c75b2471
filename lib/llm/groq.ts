import Groq from "groq-sdk";
import { boundedFetch } from "./bounded-fetch.ts";
import { failureOf } from "./failure-of.ts";
import { type Model, type ModelAnswer, ModelFailure, type ModelRequest } from "./provider.ts";

/** Models that reason before they answer: hidden tokens would eat the answer's, so they reason little. */
const REASONING = /^(?:openai\/gpt-oss|qwen\/qwen3|deepseek)/;
/** Models for which Groq holds the answer to the schema itself (console.groq.com/docs/structured-outputs). */
const STRICT_SCHEMA = /^openai\/gpt-oss/;
const SEED = 7;

/** A model at Groq, through its own client. Retries are ours, so that the deadline and the breaker see them. */
export function groqModel(options: {
  apiKey: string;
  baseUrl: string | undefined;
  model: string;
  deadlineMs: number;
}): Model {
  const { apiKey, baseUrl, model, deadlineMs } = options;
  return {
    provider: "groq",
    model,
    deadlineMs,
    isSmall: false,
    async ask(request, signal) {
      const client = new Groq({
        apiKey,
        baseURL: baseUrl,
        maxRetries: 0,
        timeout: deadlineMs,
        fetch: boundedFetch(signal),
      });
      try {
        return await complete(client, model, request, signal);
      } catch (error) {
        throw error instanceof ModelFailure ? error : failureOf(error, signal);
      }
    },
  };
}

async function complete(
  client: Groq,
  model: string,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const { name, json } = request.schema;
  const completion = await client.chat.completions.create(
    {
      model,
      messages: request.messages,
      temperature: 0,
      seed: SEED,
      max_completion_tokens: request.maxOutputTokens,
      response_format: STRICT_SCHEMA.test(model)
        ? { type: "json_schema", json_schema: { name, schema: json, strict: true } }
        : { type: "json_object" },
      ...(REASONING.test(model) && { reasoning_effort: "low" as const, include_reasoning: false }),
    },
    { signal },
  );
  const choice = completion.choices?.[0];
  const text = choice?.message?.content;
  if (typeof text !== "string" || text === "") throw new ModelFailure("refused", "The model gave no text.");
  return {
    text,
    inputTokens: completion.usage?.prompt_tokens ?? request.inputTokens,
    outputTokens: completion.usage?.completion_tokens ?? 0,
  };
}
