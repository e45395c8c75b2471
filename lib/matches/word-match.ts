import { and, desc, eq, gte, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { matchScores } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { checkStatements } from "#lib/explanation/check-statements.ts";
import { wordingFacts } from "#lib/explanation/wording-facts.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { droppedPayload } from "#lib/llm/claims.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { wordExplanation1 } from "#prompts/word-explanation-1.ts";

/** From this score on a match is worth words of its own (SPEC section 8). */
export const WORDED_FROM = 50;
/** A resume is scored for every open job; its owner reads about the first few. */
const MOST_AT_ONCE = 5;

/** How many explanations got a model's words, and how many kept the template because the words did not hold. */
export type Worded = { worded: number; refused: number };

/**
 * Words the explanations of a resume's best matches, or of its match with one job. A sentence that says more than the
 * breakdown, or against it, leaves the template in place. Without a model, or with the budget spent, nothing changes.
 */
export async function wordMatches(
  resumeId: string,
  jobId?: string,
  models: Models = openModels(),
): Promise<Worded> {
  const count: Worded = { worded: 0, refused: 0 };
  if (models.chain.length === 0) return count;
  const rows = await db()
    .select()
    .from(matchScores)
    .where(
      and(
        eq(matchScores.resumeId, resumeId),
        jobId === undefined ? undefined : eq(matchScores.jobId, jobId),
        gte(matchScores.score, WORDED_FROM),
        eq(matchScores.algorithmVersion, ALGORITHM_VERSION),
        isNull(matchScores.explainedBy),
      ),
    )
    .orderBy(desc(matchScores.score), matchScores.jobId)
    .limit(MOST_AT_ONCE);
  for (const row of rows) {
    const outcome = await wordMatch(row, models);
    if (outcome !== null) count[outcome]++;
  }
  return count;
}

async function wordMatch(
  { id, jobId, resumeId, breakdown, inputHash }: typeof matchScores.$inferSelect,
  models: Models,
): Promise<keyof Worded | null> {
  const subject = { entityType: "resume", entityId: resumeId };
  const answered = await askModel([wordExplanation1], wordingFacts(breakdown), subject, models);
  if (answered === null) return null;
  const { sentences } = answered.output;
  const faults = checkStatements(sentences, breakdown);
  await recordGrounding(
    subject,
    answered,
    sentences.length,
    new Set(faults.map(({ sentence }) => sentence)).size,
  );
  const by = `${answered.provider}:${answered.model}`;
  const isKept = faults.length === 0;
  await db().transaction(async (tx) => {
    const [saved] = await tx
      .update(matchScores)
      .set(
        isKept
          ? { explanation: sentences.map(({ text }) => text.trim()).join(" "), explainedBy: by }
          : { explainedBy: "rules" },
      )
      // Computed anew in the meantime: those words are about another result.
      .where(and(eq(matchScores.id, id), eq(matchScores.inputHash, inputHash)))
      .returning({ id: matchScores.id });
    if (saved === undefined) return;
    await recordEvent(tx, "system", "match_worded", {
      ...subject,
      payload: {
        job_id: jobId,
        resume_id: resumeId,
        by,
        prompt_version: answered.promptVersion,
        kept: isKept,
        ...droppedPayload(faults.map(({ fault, what }) => ({ field: fault, value: what }))),
      },
    });
  });
  return isKept ? "worded" : "refused";
}
