import { desc, gte, isNotNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { llmCalls } from "#db/schema/index.ts";

/** What calls of one prompt version to one model came to. Milliseconds; millionths of a US dollar. */
export type CallGroup = {
  promptVersion: string;
  provider: string;
  model: string;
  calls: number;
  /** How often it ended so; successes stand under `answered`. */
  outcomes: Record<string, number>;
  /** Answers that were given because a model before it in the chain gave none. */
  answeredFallbacks: number;
  medianMs: number;
  p95Ms: number;
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
  claims: number;
  droppedClaims: number;
};

const ANSWERED = "answered";

/** The calls since a moment by prompt version and model, the most used first. */
export async function listCallGroups(since: Date): Promise<CallGroup[]> {
  const by = [llmCalls.promptVersion, llmCalls.provider, llmCalls.model] as const;
  const key = { promptVersion: llmCalls.promptVersion, provider: llmCalls.provider, model: llmCalls.model };
  const count = sql<number>`count(*)::int`;
  const sum = (column: PgColumn) => sql<number>`coalesce(sum(${column}), 0)::int`;
  const quantile = (share: number) =>
    sql<number>`coalesce(percentile_disc(${sql.raw(String(share))}) within group (order by ${llmCalls.durationMs}), 0)::int`;
  const rows = await db()
    .select({
      ...key,
      calls: count,
      answeredFallbacks: sql<number>`count(*) filter (where ${llmCalls.isFallback} and ${llmCalls.errorCode} is null)::int`,
      medianMs: quantile(0.5),
      p95Ms: quantile(0.95),
      inputTokens: sum(llmCalls.inputTokens),
      outputTokens: sum(llmCalls.outputTokens),
      costMicroUsd: sql<number>`coalesce(sum(${llmCalls.costMicroUsd}), 0)::float8`,
      claims: sum(llmCalls.claims),
      droppedClaims: sum(llmCalls.droppedClaims),
    })
    .from(llmCalls)
    .where(gte(llmCalls.createdAt, since))
    .groupBy(...by)
    .orderBy(desc(count), ...by);
  const outcomes = await db()
    .select({ ...key, outcome: sql<string>`coalesce(${llmCalls.errorCode}, ${ANSWERED})`, calls: count })
    .from(llmCalls)
    .where(gte(llmCalls.createdAt, since))
    .groupBy(...by, llmCalls.errorCode);
  return rows.map((row) => ({
    ...row,
    promptVersion: row.promptVersion ?? "",
    outcomes: Object.fromEntries(
      outcomes.filter((one) => keyOf(one) === keyOf(row)).map(({ outcome, calls }) => [outcome, calls]),
    ),
  }));
}

type Key = Pick<CallGroup, "provider" | "model"> & { promptVersion: string | null };

function keyOf({ promptVersion, provider, model }: Key): string {
  return JSON.stringify([promptVersion, provider, model]);
}

/** The last calls that failed, newest first. */
export async function listFailedCalls(most: number) {
  return db()
    .select({
      id: llmCalls.id,
      promptVersion: llmCalls.promptVersion,
      provider: llmCalls.provider,
      model: llmCalls.model,
      errorCode: llmCalls.errorCode,
      durationMs: llmCalls.durationMs,
      createdAt: llmCalls.createdAt,
    })
    .from(llmCalls)
    .where(isNotNull(llmCalls.errorCode))
    .orderBy(desc(llmCalls.createdAt), desc(llmCalls.id))
    .limit(most);
}
