import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { one } from "#db/results.ts";
import { applications, candidateSkills, corrections, resumes } from "#db/schema/index.ts";
import { resumeDeleted, resumeUploaded } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { dropFromPools } from "#lib/candidates/pack-resume.ts";
import { env } from "#lib/env.ts";
import { badRequest, conflict, notFound, Problem } from "#lib/errors.ts";
import { forgetAnswers } from "#lib/llm/calls.ts";
import type { DocumentKind } from "#lib/reading/document.ts";
import { fileKind } from "#lib/reading/file-kind.ts";
import { removeFile, storeFile } from "#lib/storage/files.ts";
import { closeReviews } from "./queue-review.ts";
import { safeFilename } from "./safe-filename.ts";

const MIME_TYPES: Record<DocumentKind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
  image: "application/octet-stream",
};

/** A file as it arrives: its bytes, and the name that the candidate's computer gave it. */
export type UploadedFile = { bytes: Uint8Array; filename: string };

/**
 * Keeps an uploaded resume and asks for it to be read. Returns the id and `pending`.
 * Throws 413 `file_too_large`, 400 `empty_file`, 422 `unsupported_type`, 507 when the disk is full.
 */
export async function storeResume(actor: Actor, { bytes, filename }: UploadedFile, now = new Date()) {
  const kind = await acceptedKind(bytes);
  const filePath = await storeFile(bytes);
  try {
    const row = await db().transaction(async (tx) => {
      const stored = one(
        await tx
          .insert(resumes)
          .values({
            userId: actor.id,
            originalFilename: safeFilename(filename, kind),
            filePath,
            fileSizeBytes: bytes.byteLength,
            contentSha256: createHash("sha256").update(bytes).digest("hex"),
            mimeType: MIME_TYPES[kind],
            kind,
            progress: 5,
            createdAt: now,
          })
          .returning({ id: resumes.id, status: resumes.status }),
      );
      await queueEvent(tx, resumeUploaded.create({ resume_id: stored.id, user_id: actor.id }));
      await recordEvent(tx, actor, "resume_uploaded", {
        entityType: "resume",
        entityId: stored.id,
        payload: { resume_id: stored.id, file_size_bytes: bytes.byteLength, kind },
        at: now,
      });
      return stored;
    });
    wakeOutbox();
    return row;
  } catch (error) {
    await removeFile(filePath); // without its row nobody would ever find the file again
    throw error;
  }
}

/** Asks for a resume to be read once more. Throws 404, and 409 `already_reading` while it is being read. */
export async function reparseResume(actor: Actor, id: string) {
  const row = await db().transaction(async (tx) => {
    const [before] = await tx.select().from(resumes).where(ownResume(actor, id)).for("update");
    if (before === undefined) throw notFound("resume");
    if (before.status === "pending" || before.status === "parsing") {
      throw conflict("already_reading", "This resume is being read right now.");
    }
    const after = one(
      await tx
        .update(resumes)
        .set({ status: "pending", stage: "stored", progress: 5, errorCode: null, errorMessage: null })
        .where(eq(resumes.id, id))
        .returning({ id: resumes.id, status: resumes.status }),
    );
    await queueEvent(tx, resumeUploaded.create({ resume_id: id, user_id: before.userId }));
    await recordEvent(tx, actor, "resume_uploaded", {
      entityType: "resume",
      entityId: id,
      payload: { resume_id: id, again: true },
    });
    return after;
  });
  wakeOutbox();
  return row;
}

/** Lets a resume that could not be read wait to be read again; one that was read meanwhile stays as it is. */
export async function awaitReading(tx: Tx, id: string): Promise<void> {
  await tx
    .update(resumes)
    .set({ status: "pending", stage: "stored", progress: 5, errorCode: null, errorMessage: null })
    .where(and(eq(resumes.id, id), eq(resumes.status, "failed"), sql`${resumes.deletedAt} is null`));
}

/**
 * Deletes a resume, its file and all that was read from it. Throws 404, and 409 `resume_in_use`
 * while an application rests on it: what a recruiter decides on must not vanish under them.
 */
export async function deleteResume(actor: Actor, id: string): Promise<void> {
  const filePath = await db().transaction(async (tx) => {
    const [row] = await tx.select().from(resumes).where(ownResume(actor, id)).for("update");
    if (row === undefined) throw notFound("resume");
    const uses = await tx
      .select({ id: applications.id, status: applications.status })
      .from(applications)
      .where(eq(applications.resumeId, id));
    const held = uses.filter((application) => application.status !== "withdrawn").length;
    if (held > 0) {
      throw conflict(
        "resume_in_use",
        `You applied with this resume to ${held === 1 ? "a job" : `${held} jobs`}. Withdraw first, then delete it.`,
      );
    }
    await tx.delete(candidateSkills).where(eq(candidateSkills.resumeId, id));
    await tx.delete(corrections).where(eq(corrections.resumeId, id));
    await closeReviews(tx, id);
    await forgetAnswers(tx, { entityType: "resume", entityId: id });
    if (uses.length === 0) await tx.delete(resumes).where(eq(resumes.id, id));
    else await tx.update(resumes).set(EMPTIED).where(eq(resumes.id, id)); // withdrawn applications still name it
    await dropFromPools(tx, id, row.userId);
    await queueEvent(tx, resumeDeleted.create({ resume_id: id }));
    await recordEvent(tx, actor, "resume_deleted", {
      entityType: "resume",
      entityId: id,
      payload: { resume_id: id },
    });
    return row.filePath;
  });
  wakeOutbox();
  await removeFile(filePath);
}

const EMPTIED = {
  deletedAt: sql`now()`,
  status: "failed",
  errorCode: "deleted",
  errorMessage: "This resume was deleted.",
  originalFilename: "deleted",
  document: null,
  facts: null,
  plainText: null,
  parsedJson: null,
  readProfile: null,
  review: null,
} as const;

function ownResume(actor: Actor, id: string) {
  const isThere = and(eq(resumes.id, id), sql`${resumes.deletedAt} is null`);
  return actor.role === "admin" ? isThere : and(isThere, eq(resumes.userId, actor.id));
}

async function acceptedKind(bytes: Uint8Array): Promise<DocumentKind> {
  const limitMb = env().MAX_FILE_SIZE_MB;
  if (bytes.byteLength === 0) throw badRequest("empty_file", "The file is empty. Choose another file.");
  if (bytes.byteLength > limitMb * 1024 * 1024) {
    const size = (bytes.byteLength / 1024 / 1024).toFixed(1);
    throw new Problem(413, "file_too_large", `The file is ${size}\u00A0MB; the limit is ${limitMb}\u00A0MB.`);
  }
  return fileKind(bytes);
}
