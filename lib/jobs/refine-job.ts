import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { jobs } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { injectionRanges } from "#lib/extraction/injection.ts";
import { askModel } from "#lib/llm/ask-model.ts";
import { recordGrounding } from "#lib/llm/calls.ts";
import { countClaims, droppedPayload } from "#lib/llm/claims.ts";
import { type Models, openModels } from "#lib/llm/models.ts";
import { groundJobAnswer } from "#lib/normalization/ground-job.ts";
import { jobRequirements } from "#lib/normalization/job-data.ts";
import { mergeRequirements } from "#lib/normalization/merge-requirements.ts";
import { analyzeJob1 } from "#prompts/analyze-job-1.ts";
import { asked, searchColumns } from "./job-columns.ts";

/** What came of asking a model about a job: who answered, and whether scores depend on what it found. */
export type JobRefinement = { by: string | null; changed: boolean; dropped: number };

const UNCHANGED: JobRefinement = { by: null, changed: false, dropped: 0 };

/**
 * Lets a model fill what the rules left open in a job's analysis. Every claim must stand in the description; what does
 * not is dropped and recorded. Quality and red flags stay the rubric's. Without a model nothing changes.
 */
export async function refineJobAnalysis(
  jobId: string,
  models: Models = openModels(),
): Promise<JobRefinement> {
  if (models.chain.length === 0) return UNCHANGED;
  const [job] = await db().select().from(jobs).where(eq(jobs.id, jobId));
  const rules = job?.parsedJson;
  if (!job || !rules) return UNCHANGED;
  // A step that is repeated after it was saved: what follows from it must still happen.
  if (rules.said_by) return { by: rules.extracted_by, changed: true, dropped: 0 };
  const { title, rawDescription: text } = job;
  const subject = { entityType: "job", entityId: jobId };
  const answered = await askModel([analyzeJob1], { title, description: text }, subject, models);
  if (answered === null) return UNCHANGED;
  const by = `${answered.provider}:${answered.model}`;
  const grounded = groundJobAnswer(answered.output, text, injectionRanges(text));
  const dropped = grounded.dropped.length;
  await recordGrounding(subject, answered, countClaims(answered.output), dropped);
  const merged = {
    ...mergeRequirements(rules, grounded, by, title),
    extracted_by: `rules+${by}`,
    prompt_version: answered.promptVersion,
  };
  const changed = asked(rules) !== asked(merged);
  const isSaved = await db().transaction(async (tx) => {
    const [now] = await tx.select().from(jobs).where(eq(jobs.id, jobId)).for("update");
    // Analyzed anew in the meantime: that analysis is refined by its own run.
    if (now?.analyzedAt?.getTime() !== job.analyzedAt?.getTime() || now?.rawDescription !== text)
      return false;
    const requirementsVersion = now.requirementsVersion + (changed ? 1 : 0);
    await tx
      .update(jobs)
      .set({ parsedJson: merged, requirementsVersion, ...searchColumns(merged) })
      .where(eq(jobs.id, jobId));
    await recordEvent(tx, "system", "job_refined", {
      ...subject,
      payload: {
        job_id: jobId,
        by,
        prompt_version: answered.promptVersion,
        found: Object.keys(merged.said_by ?? {}),
        requirements_version: requirementsVersion,
        requirements: jobRequirements.parse(merged),
        ...droppedPayload(grounded.dropped),
      },
    });
    return true;
  });
  return { by, changed: isSaved && changed, dropped };
}
