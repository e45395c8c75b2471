import canonicalize from "canonicalize";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { matchScores, resumes } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { normalizeInChild } from "#lib/documents/read-in-child.ts";
import { env } from "#lib/env.ts";
import { injectionRanges } from "#lib/extraction/injection.ts";
import { type ResumeAnswer, resumeAnswer } from "#lib/extraction/resume-answer.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { applyCorrections } from "#lib/normalization/apply-corrections.ts";
import { type GroundedAnswer, groundAnswer } from "#lib/normalization/ground-answer.ts";
import { mergeFacts } from "#lib/normalization/merge-facts.ts";
import { maskIdentity } from "#lib/privacy/mask-identity.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import { extractResume1 } from "#prompts/extract-resume-1.ts";
import { listCorrections } from "./correct-resume.ts";

/** What came of asking a model about a resume. */
export type Refinement = { refined: boolean; by: string | null; dropped: number };

const UNCHANGED: Refinement = { refined: false, by: null, dropped: 0 };
/** Characters: longer than any resume of thirty pages that people wrote. */
const LONGEST_TEXT = 60_000;

/**
 * Lets a model fill what the rules left open in a profile that is already visible. Every claim must stand in the
 * document's text; what does not is dropped and recorded. Without a model, or where none answers, nothing changes.
 */
export async function refineProfile(resumeId: string, models: Models = openModels()): Promise<Refinement> {
  if (models.chain.length === 0) return UNCHANGED;
  const [row] = await db().select().from(resumes).where(isParsed(resumeId));
  const { facts, document } = row ?? {};
  if (!row || !facts || !document) return UNCHANGED;
  const masked =
    env().LLM_MASK_PII === "on"
      ? maskIdentity(facts.text, {
          name: facts.name?.text ?? null,
          email: facts.email?.text ?? null,
          phone: facts.phone?.text ?? null,
          links: facts.links.map(({ text }) => text),
        })
      : { text: facts.text, unmask: (said: string) => said };
  const subject = { entityType: "resume", entityId: resumeId };
  const input = { document: masked.text.slice(0, LONGEST_TEXT) };
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
    const profile = applyCorrections(read, await listCorrections(tx, resumeId), facts.today);
    // The same answer for the same event: it was saved and recorded the first time.
    if (canonicalize(profile) === canonicalize(now.parsedJson)) return true;
    await tx
      .update(resumes)
      .set({ parsedJson: profile, readProfile: read, extractedBy: profile.extracted_by.slice(0, 100) })
      .where(eq(resumes.id, resumeId));
    await tx.delete(matchScores).where(eq(matchScores.resumeId, resumeId));
    await recordEvent(tx, "system", "resume_refined", {
      ...subject,
      payload: {
        resume_id: resumeId,
        by,
        prompt_version: answered.promptVersion,
        ...droppedPayload(grounded),
      },
    });
    return true;
  });
  return { refined: isSaved, by, dropped: grounded.dropped.length };
}

function droppedPayload({ dropped }: GroundedAnswer) {
  const fields = Object.groupBy(dropped, ({ field }) => field);
  const counts = Object.entries(fields).map(([field, claims]) => [field, claims?.length ?? 0]);
  return {
    hallucinations: Object.fromEntries(counts),
    ...(dropped.length > 0 && { personal: { hallucinations: dropped } }),
  };
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

function countClaims(answer: ResumeAnswer): number {
  const count = (value: unknown): number => {
    if (typeof value === "string") return value.trim() === "" ? 0 : 1;
    if (typeof value !== "object" || value === null) return 0;
    return Object.values(value).reduce((sum: number, inner) => sum + count(inner), 0);
  };
  return count(answer);
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
