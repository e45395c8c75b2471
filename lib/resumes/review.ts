import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import { reviewAsked } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import type { ModelReview } from "#lib/assessment/resume-review.ts";
import { groundReview } from "#lib/assessment/review-answer.ts";
import { reviewResume } from "#lib/assessment/review-resume.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { injectionRanges } from "#lib/extraction/injection.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { droppedPayload } from "#lib/llm/claims.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { reviewResume1 } from "#prompts/review-resume-1.ts";
import type { ReviewView } from "./api.ts";
import { maskedText } from "./masked-text.ts";

type Row = typeof resumes.$inferSelect;

/** Longer than a run takes: whoever waits longer has lost it. */
const LOST_AFTER_MS = 5 * 60_000;

/** What could be clearer in one's own resume: the rules' list, and a model's where one was asked. Throws 404, 409 `not_parsed`. */
export async function getReview(actor: Actor, id: string, now = new Date()): Promise<ReviewView> {
  const [row] = await db().select().from(resumes).where(own(actor, id));
  if (row === undefined) throw notFound("resume");
  return toView(row, now);
}

/**
 * Asks a model for its advice in the background; once for each reading of the resume. Without one, the rules' list is
 * all there is. Throws 404, 409 `not_parsed`.
 */
export async function askForReview(actor: Actor, id: string, now = new Date()): Promise<ReviewView> {
  const view = await db().transaction(async (tx) => {
    const [row] = await tx.select().from(resumes).where(own(actor, id)).for("update");
    if (row === undefined) throw notFound("resume");
    const before = toView(row, now);
    if (before.model !== "none" && before.model !== "failed") return before;
    const review: ModelReview = {
      state: "running",
      asked_at: now.toISOString(),
      parsed_at: readingOf(row),
      by: null,
      prompt_version: null,
      suggestions: [],
    };
    await tx.update(resumes).set({ review }).where(eq(resumes.id, id));
    await queueEvent(tx, reviewAsked.create({ resume_id: id }));
    return toView({ ...row, review }, now);
  });
  wakeOutbox();
  return view;
}

/**
 * Lets a model advise on a resume's passages. Advice that quotes nothing of the resume, or brings numbers of its own, is
 * dropped and recorded.
 */
export async function reviewWithModel(
  id: string,
  models: Models = openModels(),
): Promise<{ state: ModelReview["state"]; kept: number; dropped: number }> {
  const [row] = await db()
    .select()
    .from(resumes)
    .where(and(eq(resumes.id, id), isNull(resumes.deletedAt)));
  if (!row?.facts || !row.review || row.review.parsed_at !== readingOf(row))
    return { state: "failed", kept: 0, dropped: 0 };
  const { facts, review } = row;
  const masked = maskedText(facts);
  const subject = { entityType: "resume", entityId: id };
  const answered = await askModel([reviewResume1], { document: masked.text }, subject, models);
  if (answered === null) {
    await keepReview(id, { ...review, state: "failed" });
    return { state: "failed", kept: 0, dropped: 0 };
  }
  const by = `${answered.provider}:${answered.model}`;
  const suggestions = answered.output.suggestions.map(({ quote, ...rest }) => ({
    ...rest,
    quote: masked.unmask(quote),
  }));
  const { kept, dropped } = groundReview({ suggestions }, facts.text, by, injectionRanges(facts.text));
  await recordGrounding(subject, answered, suggestions.length, dropped.length);
  const { promptVersion: prompt_version } = answered;
  await keepReview(
    id,
    { ...review, state: "done", by, prompt_version, suggestions: kept },
    {
      resume_id: id,
      by,
      prompt_version,
      suggestions: kept.length,
      ...droppedPayload(dropped),
    },
  );
  return { state: "done", kept: kept.length, dropped: dropped.length };
}

async function keepReview(id: string, review: ModelReview, payload?: Record<string, unknown>): Promise<void> {
  await db().transaction(async (tx) => {
    await tx
      .update(resumes)
      .set({ review })
      .where(and(eq(resumes.id, id), isNull(resumes.deletedAt)));
    if (payload)
      await recordEvent(tx, "system", "resume_reviewed", { entityType: "resume", entityId: id, payload });
  });
}

function toView(row: Row, now: Date): ReviewView {
  const { parsedJson: profile, plainText, document, review } = row;
  if (row.status !== "parsed" || profile === null)
    throw conflict("not_parsed", "This resume has not been read yet. Look again in a moment.");
  const rules = reviewResume({
    profile,
    text: plainText ?? "",
    pages: row.pageCount ?? 1,
    hidden: document?.hidden ?? [],
  });
  const current = review?.parsed_at === readingOf(row) ? review : null;
  const isLost = current?.state === "running" && now.getTime() - Date.parse(current.asked_at) > LOST_AFTER_MS;
  const unasked = openModels().chain.length === 0 ? "off" : "none";
  return {
    id: row.id,
    model: current === null ? unasked : isLost ? "failed" : current.state,
    suggestions: [...rules, ...(current?.suggestions ?? [])],
  };
}

/** Names one reading of a resume: a later one may say something else. */
function readingOf({ parsedAt }: Row): string {
  return parsedAt?.toISOString() ?? "";
}

function own(actor: Actor, id: string) {
  return and(eq(resumes.id, id), eq(resumes.userId, actor.id), isNull(resumes.deletedAt));
}
