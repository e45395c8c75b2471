import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type * as z from "zod";
import { chooseVersion, type Prompt } from "#prompts/prompt.ts";
import { type Answered, findAnswer, keepAnswer, recordAttempts, type Subject } from "./calls.ts";
import { type Attempt, askPatiently, type Deadline, deadlineIn } from "./guarded-model.ts";
import { type Message, messagesFor, repairMessages, requestOf } from "./messages.ts";
import { type Models, openModels } from "./models.ts";
import { costOf } from "./prices.ts";
import { type Model, ModelFailure } from "./provider.ts";
import { readJson } from "./read-json.ts";

type Call<Schema extends z.ZodType> = {
  prompt: Prompt<Schema>;
  input: unknown;
  inputHash: string;
  subject: Subject;
  models: Models;
};

/**
 * Asks the models in their order until one gives an answer that fits the prompt's schema. Returns null where none is
 * configured or none can: then the rules' result stands. Never throws for anything a provider does.
 */
export async function askModel<Schema extends z.ZodType>(
  versions: readonly [Prompt<Schema>, ...Prompt<Schema>[]],
  input: unknown,
  subject: Subject,
  models: Models = openModels(),
): Promise<Answered<z.output<Schema>> | null> {
  if (models.chain.length === 0) return null;
  const inputHash = hashOf(canonicalize(input) ?? "");
  const prompt = chooseVersion(versions, inputHash);
  const kept = await findAnswer(prompt, inputHash);
  if (kept !== null) return kept;
  const call = { prompt, input, inputHash, subject, models };
  const deadlines = new Map<string, Deadline>();
  for (const [index, model] of models.chain.entries()) {
    const deadline = deadlines.get(model.provider) ?? deadlineIn(model.deadlineMs);
    deadlines.set(model.provider, deadline);
    const answered = await askOne(call, model, deadline, index > 0);
    if (answered !== null) return answered;
  }
  return null;
}

/** One model's answer: at first, or once it has been shown what was wrong with it. There is no third round. */
async function askOne<Schema extends z.ZodType>(
  call: Call<Schema>,
  model: Model,
  deadline: Deadline,
  isFallback: boolean,
): Promise<Answered<z.output<Schema>> | null> {
  const { prompt, inputHash, subject } = call;
  let messages = messagesFor(prompt, call.input, model.isSmall);
  for (const isRepair of [false, true]) {
    const { text, attempts } = await ask(call, model, messages, deadline);
    const found = text === null ? null : prompt.schema.safeParse(readJson(text));
    const about = { prompt, model, inputHash, subject, isFallback };
    await recordAttempts(about, attempts, found === null || found.success);
    if (found === null || text === null) return null;
    if (found.success) return keepAnswer(about, found.data);
    if (!isRepair) messages = repairMessages(messages, text, found.error);
  }
  return null;
}

/** One request with its retries; `text` is null where the model may not be asked or did not answer. */
async function ask<Schema extends z.ZodType>(
  { prompt, models }: Call<Schema>,
  model: Model,
  messages: Message[],
  deadline: Deadline,
): Promise<{ text: string | null; attempts: Attempt[] }> {
  const attempts: Attempt[] = [];
  if (models.isKeyRefused(model.provider)) return { text: null, attempts };
  const request = requestOf(prompt, messages);
  const most = costOf(model, { input: request.inputTokens, output: request.maxOutputTokens });
  const release = await models.budget.reserve(most, prompt.isEssential);
  if (release === null) return { text: null, attempts };
  try {
    const state = models.stateOf(model.provider);
    const answer = await askPatiently(model, request, state, models.patience, deadline, (attempt) => {
      attempts.push(attempt);
    });
    return { text: answer.text, attempts };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    if (error.kind === "invalid_key") await models.refuseKey(model.provider);
    return { text: null, attempts };
  } finally {
    release();
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
