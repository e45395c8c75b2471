import { afterAll, beforeAll } from "vitest";
import { db } from "#db/client.ts";
import { llmAnswers } from "#db/schema/index.ts";
import { openBudget } from "#lib/llm/budget.ts";
import { groqModel } from "#lib/llm/groq.ts";
import { type Models, makeModels } from "#lib/llm/models.ts";
import { groqServer } from "./groq-server.ts";
import type { ScriptedServer } from "./scripted-server.ts";

/** One model at a scripted Groq for the tests of a file; in millionths of a US dollar, the budget lasts. */
export function scriptedModels(monthly = 10_000_000) {
  let groq: ScriptedServer;
  let models: Models;
  beforeAll(async () => {
    groq = await groqServer({ status: 500 });
    models = makeModels(
      [groqModel({ apiKey: "key", baseUrl: groq.url, model: "openai/gpt-oss-120b", deadlineMs: 2000 })],
      { retries: 0, firstPauseMs: 1, failuresToOpen: 50, openMs: 100 },
      openBudget(monthly),
    );
  });
  afterAll(() => groq.close());
  return {
    by: "groq:openai/gpt-oss-120b",
    models: () => models,
    asked: () => groq.asked,
    /** What it answers from now on; nothing that it said before is kept. */
    says: async (answer: unknown) => {
      await db().delete(llmAnswers);
      groq.behave({ says: JSON.stringify(answer) });
    },
    fails: () => groq.behave({ status: 500 }),
  };
}
