import canonicalize from "canonicalize";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { dropScores } from "#lib/candidates/pack-resume.ts";
import { normalizeInChild } from "#lib/documents/read-in-child.ts";
import { injectionRanges } from "#lib/extraction/injection.ts";
import { type ResumeAnswer, resumeAnswer } from "#lib/extraction/resume-answer.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { countClaims, droppedPayload } from "#lib/llm/claims.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { groundAnswer } from "#lib/normalization/ground-answer.ts";
import { layerCorrections } from "#lib/normalization/layer-corrections.ts";
import { mergeFacts } from "#lib/normalization/merge-facts.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import { extractResume1 } from "#prompts/extract-resume-1.ts";
import { listCorrections } from "./list-corrections.ts";
import { maskedText } from "./masked-text.ts";
import { queueReview } from "./queue-review.ts";

/** What came of asking a model about a resume. */
export type Refinement = { refined: boolean; by: string | null; dropped: number };

const UNCHANGED: Refinement = { refined: false, by: null, dropped: 0 };
/**
 * Lets a model fill what the rules left open in a profile that is already visible. Every claim must stand in the
 * document's text; what does not is dropped and recorded. Without a model, or where none answers, nothing changes.
 */
export async function refineProfile(resumeId: string, models: Models = openModels()): Promise<Refinement> {
  if (models.chain.length === 0) return UNCHANGED;
  const [row] = await db().select().from(resumes).where(isParsed(resumeId));
  const { facts, document } = row ?? {};
  if (!row || !facts || !document) return UNCHANGED;
  const masked = maskedText(facts);
  const subject = { entityType: "resume", entityId: resumeId };
  const input = { document: masked.text };
  const answered = await askModel([extractResume1], input, subject, models);
  if (answered === null) return UNCHANGED;
  const by = `${answered.provider}:${answered.model}`;
  const claims = unmasked(answered.output, masked.unmask);
  const grounded = groundAnswer(claims, quotedDocument(document), injectionRanges(facts.text));
  await recordGrounding(subject, answered, countClaims(claims), grounded.dropped.length);
  const merged = mergeFacts(facts, grounded, by);
  const read = {
    ...(await normalizeInChild(merged, document)),
    extracted_by: `rules+${by}`,
    prompt_version: answered.promptVersion,
  };
  const isSaved = await db().transaction(async (tx) => {
    const [now] = await tx.select().from(resumes).where(isParsed(resumeId)).for("update");
    // Read anew in the meantime: that reading is refined by its own run.
    if (!now || now.parsedAt?.getTime() !== row.parsedAt?.getTime()) return false;
    const { profile } = layerCorrections(read, await listCorrections(tx, resumeId), facts.today);
    // The same answer for the same event: it was saved and recorded the first time.
    if (canonicalize(profile) === canonicalize(now.parsedJson)) return true;
    await tx
      .update(resumes)
      .set({ parsedJson: profile, readProfile: read, extractedBy: profile.extracted_by.slice(0, 100) })
      .where(eq(resumes.id, resumeId));
    await dropScores(tx, resumeId);
    await queueReview(tx, { id: resumeId, profile, read });
    await recordEvent(tx, "system", "resume_refined", {
      ...subject,
      payload: {
        resume_id: resumeId,
        by,
        prompt_version: answered.promptVersion,
        ...droppedPayload(grounded.dropped),
      },
    });
    return true;
  });
  return { refined: isSaved, by, dropped: grounded.dropped.length };
}

/** The answer with the marks of masking turned back, value by value. */
function unmasked(answer: ResumeAnswer, unmask: (said: string) => string): ResumeAnswer {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return unmask(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return resumeAnswer.parse(walk(answer));
}

function quotedDocument({ text, pages }: ReadDocument) {
  return {
    text,
    pages: pages.map(({ number, lines }) => ({ number, start: lines[0]?.start ?? text.length })),
  };
}

function isParsed(resumeId: string) {
  return and(eq(resumes.id, resumeId), eq(resumes.status, "parsed"), isNull(resumes.deletedAt));
}
