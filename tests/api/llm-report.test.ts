import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import * as z from "zod";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { llmView, reportsApi } from "#lib/reports/api.ts";
import { getLlmReport } from "#lib/reports/llm-report.ts";
import type { Prompt } from "#prompts/prompt.ts";
import { call, freshLimits, newPerson } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { scriptedModels } from "../servers/scripted-models.ts";

testDatabase();
freshLimits();
const model = scriptedModels();

const schema = z.object({ word: z.string() });
const prompt: Prompt<typeof schema> = {
  name: "find-word",
  version: "2.0.0",
  released: "2026-01-01",
  change: "first release",
  share: 100,
  isEssential: true,
  system: "Find the word.",
  simpleSystem: "Find the word.",
  examples: [],
  schema,
  maxOutputTokens: 100,
};
const ask = (subject: { entityType: string; entityId: string }) =>
  askModel([prompt], { text: randomUUID() }, subject, model.models());

it("is empty, with every provider off, where nothing is configured", async () => {
  const admin = await newPerson("admin");
  const report = await (await call(reportsApi.llm, { as: admin })).json();
  expect(report).toMatchObject({ calls: 0, fallback_rate: null, spent_usd: 0, groups: [], failures: [] });
  expect(report.providers).toEqual([
    { provider: "groq", state: "off", models: [] },
    { provider: "ollama", state: "off", models: [] },
  ]);
});

it("counts calls, outcomes, dropped claims and money by prompt version and model", async () => {
  const subject = { entityType: "resume", entityId: randomUUID() };
  await model.says({ word: "yes" });
  const answered = await ask(subject);
  if (answered !== null) await recordGrounding(subject, answered, 10, 2);
  model.fails();
  await ask(subject);
  const report = await getLlmReport(new Date(), model.models());
  expect(llmView.safeParse(report).success).toBe(true);
  expect(report.groups).toEqual([
    expect.objectContaining({
      prompt_version: "find-word@2.0.0",
      model: "openai/gpt-oss-120b",
      calls: 2,
      outcomes: { answered: 1, unavailable: 1 },
      tokens: { input: 100, output: 50 },
      claims: 10,
      dropped_claims: 2,
    }),
  ]);
  expect(report).toMatchObject({ calls: 2, answered: 1, fallback_rate: 0, spent_usd: 0.000045 });
  expect(report.failures).toEqual([expect.objectContaining({ code: "unavailable" })]);
  expect(report.providers[0]).toMatchObject({ provider: "groq", state: "up" });
});

it("tells of a refused key and of a provider that rests", async () => {
  const models = model.models();
  await models.refuseKey("groq");
  expect((await getLlmReport(new Date(), models)).providers[0]).toMatchObject({ state: "key_refused" });
  const resting = { ...models, isKeyRefused: () => false };
  models.stateOf("groq").notBefore.set("openai/gpt-oss-120b", Date.now() + 60_000);
  expect((await getLlmReport(new Date(), resting)).providers[0]).toMatchObject({ state: "resting" });
});

it("lists the released prompts with their share and what changed", async () => {
  const admin = await newPerson("admin");
  const { items } = await (await call(reportsApi.prompts, { as: admin })).json();
  expect(items).toContainEqual(
    expect.objectContaining({ name: "extract-resume", version: "1.0.0", share: 100, is_essential: true }),
  );
});
