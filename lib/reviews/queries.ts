import { and, asc, count, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { resumes, reviewFindings, reviewQueue, users } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { notFound } from "#lib/errors.ts";
import { decodeCursor, page } from "#lib/http/paging.ts";
import { applyCorrections } from "#lib/normalization/apply-corrections.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { dayOfReading, listCorrections } from "#lib/resumes/list-corrections.ts";
import { getResumeDocument } from "#lib/resumes/queries.ts";
import { unsureFields } from "#lib/resumes/queue-review.ts";
import { REVIEWED_FIELDS } from "#lib/vocabulary.ts";
import type { ReviewSummary, ReviewsQuery, ReviewView } from "./api.ts";

const isPresent = and(eq(reviewQueue.entityType, "resume"), isNull(resumes.deletedAt)) as SQL;

/** A page of the queue: what is open oldest first, what is decided newest first. `total` counts all of it. */
export async function listReviews(
  query: ReviewsQuery,
): Promise<{ items: ReviewSummary[]; next_cursor: string | null; total: number }> {
  const at = decodeCursor(query.cursor, z.tuple([z.string(), z.uuid()]));
  const asked = and(
    isPresent,
    eq(reviewQueue.status, query.status),
    query.reason && eq(reviewQueue.reason, query.reason),
  );
  const isOpen = query.status === "open";
  const order = isOpen ? asc : desc;
  const after =
    at &&
    sql`(${reviewQueue.createdAt}, ${reviewQueue.id})
    ${sql.raw(isOpen ? ">" : "<")} (${at[0]}::timestamptz, ${at[1]}::uuid)`;
  const rows = await selectReviews()
    .where(and(asked, after ?? undefined))
    .orderBy(order(reviewQueue.createdAt), order(reviewQueue.id))
    .limit(query.limit + 1);
  const { items, next_cursor } = page(rows, query.limit, (row) => [row.createdText, row.review.id]);
  return { items: items.map(toSummary), next_cursor, total: await countReviews(asked) };
}

/** How many readings wait for a person. */
export async function countOpenReviews(): Promise<number> {
  return countReviews(and(isPresent, eq(reviewQueue.status, "open")));
}

/** One reading with its document; that an admin looked at the resume is recorded. Throws 404. */
export async function getReview(actor: Actor, id: string): Promise<ReviewView> {
  const [row] = await selectReviews().where(and(isPresent, eq(reviewQueue.id, id)));
  if (row === undefined) throw notFound("review");
  const [resume] = await db().select().from(resumes).where(eq(resumes.id, row.resumeId));
  const shown = resume?.parsedJson;
  if (!resume || !shown) throw notFound("review");
  const read = resume.readProfile ?? shown;
  const { admin } = await listCorrections(db(), resume.id);
  const findings = await db()
    .select({ field: reviewFindings.field, is_right: reviewFindings.isRight })
    .from(reviewFindings)
    .where(eq(reviewFindings.reviewId, id));
  return {
    ...toSummary(row),
    profile: applyCorrections(read, admin, dayOfReading(resume)),
    document: await getResumeDocument(actor, resume.id),
    candidate_changed: (shown.corrected ?? []).map(({ field }) => field),
    asked: row.review.reason === "accuracy_sample" ? confidences(read.confidence) : [],
    findings,
    next_id: await nextOpen(row.createdText, id),
    open_count: await countOpenReviews(),
  };
}

/** A reading as it stands in the list. Throws 404. */
export async function getReviewSummary(id: string): Promise<ReviewSummary> {
  const [row] = await selectReviews().where(and(isPresent, eq(reviewQueue.id, id)));
  if (row === undefined) throw notFound("review");
  return toSummary(row);
}

/** How sure a reading is of each field that can be marked; null where it claims nothing. */
export function confidences({ by_field }: ResumeData["confidence"]) {
  return REVIEWED_FIELDS.map((field) => {
    const confidence = by_field[field];
    return { field, confidence: confidence === undefined ? null : Math.round(confidence) };
  });
}

function selectReviews() {
  const decider = sql<
    string | null
  >`(select ${users.name} from ${users} where ${users.id} = ${reviewQueue.decidedBy})`;
  return db()
    .select({
      review: reviewQueue,
      createdText: sql<string>`${reviewQueue.createdAt}::text`,
      resumeId: resumes.id,
      filename: resumes.originalFilename,
      confidence: sql<ResumeData["confidence"] | null>`${resumes.parsedJson}->'confidence'`,
      candidateId: resumes.userId,
      candidateName: users.name,
      decider,
    })
    .from(reviewQueue)
    .innerJoin(resumes, eq(resumes.id, reviewQueue.entityId))
    .innerJoin(users, eq(users.id, resumes.userId))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectReviews>>[number];

function toSummary({
  review,
  resumeId,
  filename,
  confidence,
  candidateId,
  candidateName,
  decider,
}: Row): ReviewSummary {
  const unsure = confidence === null ? [] : unsureFields(confidence);
  return {
    id: review.id,
    reason: review.reason,
    status: review.status,
    confidence: review.confidence,
    fields: confidence === null ? [] : confidences(confidence).filter(({ field }) => unsure.includes(field)),
    resume: { id: resumeId, filename },
    candidate: { id: candidateId, name: candidateName },
    created_at: review.createdAt.toISOString(),
    decided_at: review.decidedAt?.toISOString() ?? null,
    decided_by: decider,
  };
}

async function countReviews(where: SQL | undefined): Promise<number> {
  const [row] = await db()
    .select({ n: count() })
    .from(reviewQueue)
    .innerJoin(resumes, eq(resumes.id, reviewQueue.entityId))
    .where(where);
  return row?.n ?? 0;
}

/** The open one that follows, or the first of all after the last; null when no other is open. */
async function nextOpen(createdText: string, id: string): Promise<string | null> {
  const isLater = sql`(${reviewQueue.createdAt}, ${reviewQueue.id}) > (${createdText}::timestamptz, ${id}::uuid)`;
  const [row] = await db()
    .select({ id: reviewQueue.id })
    .from(reviewQueue)
    .innerJoin(resumes, eq(resumes.id, reviewQueue.entityId))
    .where(and(isPresent, eq(reviewQueue.status, "open"), ne(reviewQueue.id, id)))
    .orderBy(sql`${isLater} desc`, asc(reviewQueue.createdAt), asc(reviewQueue.id))
    .limit(1);
  return row?.id ?? null;
}
