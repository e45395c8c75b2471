import { createHash } from "node:crypto";
import { and, eq, gte, isNull, sql } from "drizzle-orm";
import type * as z from "zod";
import { type Db, db } from "#db/client.ts";
import { llmAnswers, llmCalls } from "#db/schema/index.ts";
import type { Prompt } from "#prompts/prompt.ts";
import type { Attempt } from "./guarded-model.ts";
import { costOf } from "./prices.ts";
import type { Model } from "./provider.ts";

/** What a call is about, for the record and for erasure. */
export type Subject = { entityType: string; entityId: string };

/** An answer that fits its schema, and who gave it. */
export type Answered<Output> = {
  output: Output;
  provider: string;
  model: string;
  /** `extract-resume@1.0.0`. */
  promptVersion: string;
  /** SHA-256 (hex) of what was asked. */
  inputHash: string;
  /** Whether another than the first model answered. */
  isFallback: boolean;
};

type About = { prompt: Prompt; model: Model; inputHash: string; subject: Subject; isFallback: boolean };

/** Records each attempt: what it took and how it ended, never the text. `isValid` tells of the last one's answer. */
export async function recordAttempts(about: About, attempts: Attempt[], isValid: boolean): Promise<void> {
  if (attempts.length === 0) return;
  const { prompt, model, inputHash, subject, isFallback } = about;
  const rows = attempts.map(({ ms, answer, failure }) => ({
    purpose: prompt.name,
    provider: model.provider,
    model: model.model,
    promptVersion: versionOf(prompt),
    inputHash,
    outputHash: answer && createHash("sha256").update(answer.text).digest("hex"),
    inputTokens: answer?.inputTokens ?? 0,
    outputTokens: answer?.outputTokens ?? 0,
    costMicroUsd: answer ? costOf(model, { input: answer.inputTokens, output: answer.outputTokens }) : 0,
    durationMs: ms,
    errorCode: failure?.kind ?? (isValid ? null : "wrong_answer"),
    isFallback,
    ...subject,
  }));
  await db().insert(llmCalls).values(rows);
}

/** Notes at the call that gave an answer how many claims it made, and how many of them the source did not carry. */
export async function recordGrounding(
  subject: Subject,
  { promptVersion, inputHash }: Answered<unknown>,
  claims: number,
  droppedClaims: number,
): Promise<void> {
  const answering = and(
    eq(llmCalls.entityType, subject.entityType),
    eq(llmCalls.entityId, subject.entityId),
    eq(llmCalls.promptVersion, promptVersion),
    eq(llmCalls.inputHash, inputHash),
    isNull(llmCalls.errorCode),
  );
  await db().update(llmCalls).set({ claims, droppedClaims }).where(answering);
}

/** What was spent since the first of the month (UTC), in millionths of a US dollar. */
export async function spentThisMonth(now: Date): Promise<number> {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [row] = await db()
    .select({ spent: sql<number>`coalesce(sum(${llmCalls.costMicroUsd}), 0)::float8` })
    .from(llmCalls)
    .where(gte(llmCalls.createdAt, since));
  return row?.spent ?? 0;
}

/** The answer that this prompt got for this input before, or null. */
export async function findAnswer<Schema extends z.ZodType>(
  prompt: Prompt<Schema>,
  inputHash: string,
): Promise<Answered<z.output<Schema>> | null> {
  const [row] = await db()
    .select()
    .from(llmAnswers)
    .where(and(eq(llmAnswers.promptVersion, versionOf(prompt)), eq(llmAnswers.inputHash, inputHash)));
  const output = prompt.schema.safeParse(row?.answer);
  if (row === undefined || !output.success) return null;
  const { provider, model, promptVersion, isFallback } = row;
  return { output: output.data, provider, model, promptVersion, inputHash, isFallback };
}

/** Keeps an answer for the next time the same is asked, and returns it with who gave it. */
export async function keepAnswer<Output>(
  { prompt, model, inputHash, subject, isFallback }: About,
  output: Output,
): Promise<Answered<Output>> {
  const answered = {
    provider: model.provider,
    model: model.model,
    promptVersion: versionOf(prompt),
    inputHash,
    isFallback,
  };
  await db()
    .insert(llmAnswers)
    .values({ ...answered, answer: output, ...subject })
    .onConflictDoNothing();
  return { ...answered, output };
}

/** Removes the kept answers about a record that goes. */
export async function forgetAnswers(tx: Db, { entityType, entityId }: Subject): Promise<void> {
  await tx
    .delete(llmAnswers)
    .where(and(eq(llmAnswers.entityType, entityType), eq(llmAnswers.entityId, entityId)));
}

function versionOf({ name, version }: Prompt): string {
  return `${name}@${version}`;
}
