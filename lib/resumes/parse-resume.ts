import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { notifications, resumes } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { dropScores } from "#lib/candidates/pack-resume.ts";
import { extractInChild, normalizeInChild, readInChild } from "#lib/documents/read-in-child.ts";
import { notFound, unreadable } from "#lib/errors.ts";
import { layerCorrections } from "#lib/normalization/layer-corrections.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { loadFile } from "#lib/storage/files.ts";
import { log } from "#lib/telemetry/logger.ts";
import type { ResumeStage } from "#lib/vocabulary.ts";
import { listCorrections } from "./list-corrections.ts";
import { queueReview } from "./queue-review.ts";

/*
 * The line a resume walks in the background. Each function is one checkpoint: it may fail, be retried and
 * run twice, so it reads what the one before it stored and overwrites what it stores itself. Once the resume has
 * arrived, nothing is overwritten: a process that was frozen over a checkpoint comes too late.
 */

/** Percent of the way that is done once a stage is reached. */
const PROGRESS: Record<ResumeStage, number> = {
  stored: 5,
  read: 40,
  extracted: 65,
  normalized: 80,
  saved: 95,
  indexed: 100,
};

/**
 * Reads the file into lines. Returns the page count, null for a resume that does not wait to be read: its event came
 * a second time. Throws the Problem that says why it cannot be read.
 */
export async function readResume(resumeId: string): Promise<{ pages: number | null }> {
  begin("read", resumeId);
  const row = await load(resumeId);
  const begun = await db()
    .update(resumes)
    .set({ status: "parsing", progress: 15 })
    .where(underWay(resumeId))
    .returning({ id: resumes.id });
  if (begun.length === 0) return { pages: null };
  const document = await readInChild(await loadFile(row.filePath));
  await advance(resumeId, "read", {
    document,
    kind: document.kind,
    plainText: document.text,
    pageCount: document.pages.length,
  });
  return { pages: document.pages.length };
}

/** Finds the facts in the lines. `now` decides how long a current job has lasted. Returns the stage reached. */
export async function extractResumeFacts(
  resumeId: string,
  now = new Date(),
): Promise<{ stage: ResumeStage }> {
  begin("extract", resumeId);
  const { document } = await load(resumeId);
  if (document === null) throw new Error(`resume ${resumeId} has no document to extract from`);
  const facts = await extractInChild(document, now.toISOString().slice(0, 10));
  await advance(resumeId, "extracted", { facts });
  return { stage: "extracted" };
}

/** Puts the facts into our words, and what people corrected on top. Returns how many skills the profile has. */
export async function normalizeResume(resumeId: string): Promise<{ skills: number }> {
  begin("normalize", resumeId);
  const { facts, document } = await load(resumeId);
  if (facts === null) throw new Error(`resume ${resumeId} has no facts to normalize`);
  const read = await normalizeInChild(facts, document);
  const { profile } = layerCorrections(read, await listCorrections(db(), resumeId), facts.today);
  if (isEmpty(profile)) {
    throw unreadable(
      "no_resume_found",
      "No job, school or skill was found in this file. Is it your resume? Upload another file; an earlier profile stays as it is.",
    );
  }
  await advance(resumeId, "normalized", {
    parsedJson: profile,
    readProfile: read,
    extractedBy: profile.extracted_by,
  });
  return { skills: profile.skills.length };
}

/** Makes the profile visible. Returns whose it is. */
export async function saveProfile(resumeId: string, now = new Date()): Promise<{ candidate_id: string }> {
  begin("save", resumeId);
  return db().transaction(async (tx) => {
    const [row] = await tx.select().from(resumes).where(present(resumeId)).for("update");
    if (row === undefined) throw notFound("resume");
    if (row.parsedJson === null) throw new Error(`resume ${resumeId} has no profile to save`);
    if (row.status === "parsed" || row.status === "failed") return { candidate_id: row.userId };
    await tx
      .update(resumes)
      .set({
        status: "parsed",
        stage: "saved",
        progress: PROGRESS.saved,
        parsedAt: now,
        errorCode: null,
        errorMessage: null,
      })
      .where(eq(resumes.id, resumeId));
    // Scores of an earlier reading: whoever looks next has them computed anew.
    await dropScores(tx, resumeId);
    await queueReview(tx, { id: resumeId, profile: row.parsedJson, read: row.readProfile ?? row.parsedJson });
    await recordEvent(tx, "system", "resume_parsed", {
      entityType: "resume",
      entityId: resumeId,
      payload: {
        resume_id: resumeId,
        candidate_id: row.userId,
        skills_extracted: row.parsedJson.skills.length,
        projects_found: row.parsedJson.projects.length,
        confidence: row.parsedJson.confidence.overall,
        flags: row.parsedJson.flags,
        extracted_by: row.parsedJson.extracted_by,
      },
      at: now,
    });
    await tx.insert(notifications).values({
      userId: row.userId,
      kind: "resume_parsed",
      title: `Your resume is read: ${row.parsedJson.skills.length} skills found.`,
      path: "/candidate/resume",
      createdAt: now,
    });
    return { candidate_id: row.userId };
  });
}

/** Ends the line with the reason that the candidate reads. Does nothing for a resume that is already parsed. */
export async function failResume(resumeId: string, reason: { code: string; message: string }): Promise<void> {
  await db().transaction(async (tx) => {
    const [row] = await tx.select().from(resumes).where(present(resumeId)).for("update");
    if (row === undefined || row.status === "parsed" || row.status === "failed") return;
    await tx
      .update(resumes)
      .set({ status: "failed", errorCode: reason.code, errorMessage: reason.message })
      .where(eq(resumes.id, resumeId));
    await recordEvent(tx, "system", "resume_parse_failed", {
      entityType: "resume",
      entityId: resumeId,
      payload: { resume_id: resumeId, code: reason.code },
    });
    await tx.insert(notifications).values({
      userId: row.userId,
      kind: "resume_failed",
      title: "Your resume could not be read.",
      body: reason.message,
      path: "/candidate/resume",
    });
  });
}

/** A file that says nothing a job could ask for must not take the place of a profile that does. */
function isEmpty(profile: ResumeData): boolean {
  return (
    profile.skills.length + profile.experience.length + profile.education.length + profile.projects.length ===
    0
  );
}

function begin(checkpoint: string, resumeId: string): void {
  log().debug({ resume_id: resumeId, checkpoint }, "checkpoint begins");
}

async function load(resumeId: string) {
  const [row] = await db().select().from(resumes).where(present(resumeId));
  if (row === undefined) throw notFound("resume"); // deleted meanwhile: nothing is left to do
  return row;
}

async function advance(resumeId: string, stage: ResumeStage, found: Partial<typeof resumes.$inferInsert>) {
  await db()
    .update(resumes)
    .set({ ...found, stage, progress: PROGRESS[stage] })
    .where(underWay(resumeId));
}

function underWay(resumeId: string) {
  return and(present(resumeId), inArray(resumes.status, ["pending", "parsing"]));
}

function present(resumeId: string) {
  return and(eq(resumes.id, resumeId), isNull(resumes.deletedAt));
}
