import { eq } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { applications } from "#db/schema/index.ts";
import { feedbackAsked } from "#inngest/events.ts";
import { queueEvent } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { checkStatements, type WordingFault } from "#lib/explanation/check-statements.ts";
import { type FeedbackWording, isAboutMatch } from "#lib/explanation/feedback.ts";
import { wordingFacts } from "#lib/explanation/wording-facts.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { droppedPayload } from "#lib/llm/claims.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";
import { wordFeedback1 } from "#prompts/word-feedback-1.ts";

type Application = Pick<typeof applications.$inferSelect, "id" | "resumeId" | "matchBreakdown" | "wordings">;

/** Whether a model's words for a rejection are there, on their way, or not to be had. */
export type WordingState = "none" | "running" | "ready";

/** Longer than a run takes: whoever waits longer has lost it. */
const LOST_AFTER_MS = 5 * 60_000;

/** Asks once for a model's words for a rejection, in the background. The template needs none of it. */
export async function askForWording(
  tx: Tx,
  { id, matchBreakdown, wordings }: Application,
  reason: RejectionReason,
  now: Date,
): Promise<{ state: WordingState; isAsked: boolean }> {
  const wording = wordings?.[reason];
  if (wording?.state === "ready") return { state: "ready", isAsked: false };
  const isOpen = wording === undefined || isLost(wording, now);
  if (!isOpen) return { state: wording.state === "asked" ? "running" : "none", isAsked: false };
  if (openModels().chain.length === 0 || matchBreakdown === null || !isAboutMatch(reason))
    return { state: "none", isAsked: false };
  await keepWording(tx, id, reason, { state: "asked", at: now.toISOString() });
  await queueEvent(tx, feedbackAsked.create({ application_id: id, reason }));
  return { state: "running", isAsked: true };
}

function isLost(wording: FeedbackWording, now: Date): boolean {
  return wording.state === "asked" && now.getTime() - Date.parse(wording.at) > LOST_AFTER_MS;
}

/**
 * Lets a model word what a rejection says of the match, from the breakdown and the reason's code alone. Words that say
 * more than the breakdown, or against it, are refused and recorded. Nobody reads the rest before a person approves it.
 */
export async function wordFeedback(
  applicationId: string,
  reason: RejectionReason,
  models: Models = openModels(),
): Promise<{ state: "ready" | "refused" }> {
  const [application] = await db().select().from(applications).where(eq(applications.id, applicationId));
  const breakdown = application?.matchBreakdown;
  if (!application || !breakdown || !isAboutMatch(reason)) return { state: "refused" };
  const { score: _, ...facts } = wordingFacts(breakdown);
  const subject = { entityType: "resume", entityId: application.resumeId };
  const answered = await askModel([wordFeedback1], { reason, ...facts }, subject, models);
  if (answered === null) {
    await db().transaction((tx) => keepWording(tx, applicationId, reason, { state: "refused" }));
    return { state: "refused" };
  }
  const { sentences } = answered.output;
  const faults: WordingFault[] = [
    ...checkStatements(sentences, breakdown),
    // The score stands in the match; in an answer to a person it reads like a mark.
    ...sentences.flatMap(({ about }, sentence) =>
      about === "score" ? [{ fault: "side" as const, sentence, what: about }] : [],
    ),
  ];
  await recordGrounding(
    subject,
    answered,
    sentences.length,
    new Set(faults.map(({ sentence }) => sentence)).size,
  );
  const by = `${answered.provider}:${answered.model}`;
  const wording: FeedbackWording =
    faults.length === 0
      ? { state: "ready", text: sentences.map(({ text }) => text.trim()).join(" "), by }
      : { state: "refused" };
  await db().transaction(async (tx) => {
    await keepWording(tx, applicationId, reason, wording);
    await recordEvent(tx, "system", "feedback_worded", {
      entityType: "application",
      entityId: applicationId,
      payload: {
        application_id: applicationId,
        reason,
        by,
        prompt_version: answered.promptVersion,
        kept: wording.state === "ready",
        ...droppedPayload(faults.map(({ fault, what }) => ({ field: fault, value: what }))),
      },
    });
  });
  return { state: wording.state === "ready" ? "ready" : "refused" };
}

async function keepWording(
  tx: Tx,
  id: string,
  reason: RejectionReason,
  wording: FeedbackWording,
): Promise<void> {
  const [row] = await tx
    .select({ wordings: applications.wordings })
    .from(applications)
    .where(eq(applications.id, id))
    .for("update");
  if (row === undefined) return;
  await tx
    .update(applications)
    .set({ wordings: { ...row.wordings, [reason]: wording } })
    .where(eq(applications.id, id));
}
