import { and, desc, eq, exists, isNull, ne, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { applications, jobs, resumes } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { notFound } from "#lib/errors.ts";
import { decodeCursor, type ListQuery, page } from "#lib/http/paging.ts";
import { loadFile } from "#lib/storage/files.ts";
import type { ResumeDocument, ResumeSummary, ResumeView } from "./api.ts";
import { recordViewing } from "./record-viewing.ts";

/** A document made of hidden text is told by its first pieces. */
const MOST_HIDDEN = 50;
const LONGEST_HIDDEN = 300;

/** The candidate's resumes, newest first. */
export async function listOwnResumes(
  actor: Actor,
  query: ListQuery,
): Promise<{ items: ResumeSummary[]; next_cursor: string | null }> {
  const at = decodeCursor(query.cursor, z.tuple([z.string(), z.uuid()]));
  const rows = await db()
    .select({ resume: resumes, createdAt: sql<string>`${resumes.createdAt}::text` })
    .from(resumes)
    .where(
      and(
        eq(resumes.userId, actor.id),
        isNull(resumes.deletedAt),
        at === null
          ? undefined
          : sql`(${resumes.createdAt}, ${resumes.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`,
      ),
    )
    .orderBy(desc(resumes.createdAt), desc(resumes.id))
    .limit(query.limit + 1);
  const { items, next_cursor } = page(rows, query.limit, (row) => [row.createdAt, row.resume.id]);
  return { items: items.map(({ resume }) => toSummary(resume)), next_cursor };
}

/** The resume that scores and applications use: the newest that has been read, or null. */
export async function findCurrentResume(candidateId: string) {
  const [row] = await db()
    .select()
    .from(resumes)
    .where(and(eq(resumes.userId, candidateId), eq(resumes.status, "parsed"), isNull(resumes.deletedAt)))
    .orderBy(desc(resumes.createdAt), desc(resumes.id))
    .limit(1);
  return row?.parsedJson ? { id: row.id, profile: row.parsedJson, parsedAt: row.parsedAt } : null;
}

/** A resume the actor may see: their own, an applicant's to a job of theirs, or any for an admin. Throws 404. */
export async function getResume(actor: Actor, id: string): Promise<ResumeView> {
  const row = await visibleResume(actor, id);
  return { ...toSummary(row), parsed_json: row.status === "parsed" ? row.parsedJson : null };
}

/** What is needed to show a resume beside its profile, for whom `getResume` allows; before it is read, nothing. Throws 404. */
export async function getResumeDocument(actor: Actor, id: string): Promise<ResumeDocument> {
  const { kind, document, plainText } = await visibleResume(actor, id);
  const hasPlaces = kind === "pdf" || kind === "image";
  return {
    id,
    kind,
    text: plainText ?? "",
    pages: hasPlaces
      ? (document?.pages ?? []).map(({ number, width, height }) => ({ number, width, height }))
      : [],
    hidden: (document?.hidden ?? []).slice(0, MOST_HIDDEN).map((hidden) => ({
      ...hidden,
      text: hidden.text.slice(0, LONGEST_HIDDEN),
    })),
  };
}

/** The file as it was uploaded. That somebody else than its owner opened it is recorded. Throws 404. */
export async function getResumeFile(actor: Actor, id: string) {
  const row = await visibleResume(actor, id);
  const bytes = await loadFile(row.filePath);
  return { bytes, filename: row.originalFilename, mimeType: row.mimeType };
}

async function visibleResume(actor: Actor, id: string) {
  const [row] = await db()
    .select()
    .from(resumes)
    .where(and(eq(resumes.id, id), isNull(resumes.deletedAt), mayRead(actor)));
  if (row === undefined) throw notFound("resume");
  if (row.userId !== actor.id) {
    await recordViewing(actor, id);
  }
  return row;
}

function mayRead(actor: Actor) {
  if (actor.role === "admin") return sql`true`;
  if (actor.role === "candidate") return eq(resumes.userId, actor.id);
  return exists(
    db()
      .select({ one: sql`1` })
      .from(applications)
      .innerJoin(jobs, eq(jobs.id, applications.jobId))
      .where(
        and(
          eq(applications.resumeId, resumes.id),
          eq(jobs.recruiterId, actor.id),
          ne(applications.status, "withdrawn"),
        ),
      ),
  );
}

function toSummary(row: typeof resumes.$inferSelect): ResumeSummary {
  return {
    id: row.id,
    status: row.status,
    progress: row.progress,
    stage: row.stage,
    original_filename: row.originalFilename,
    file_size_bytes: row.fileSizeBytes,
    page_count: row.pageCount,
    error_code: row.errorCode,
    error_message: row.errorMessage,
    created_at: row.createdAt.toISOString(),
    parsed_at: row.parsedAt?.toISOString() ?? null,
  };
}
