import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { resumeData } from "#lib/normalization/resume-data.ts";
import { resumeCorrection, resumeDocument } from "#lib/resumes/api.ts";
import { REVIEW_REASONS, REVIEW_STATUSES, REVIEWED_FIELDS } from "#lib/vocabulary.ts";

const reviewId = z.object({ id: z.uuid() });
const percent = z.int().min(0).max(100);

/** A field of a reading and how sure it is, 0–100; null where nothing was read, and so nothing claimed. */
const fieldConfidence = z.object({ field: z.enum(REVIEWED_FIELDS), confidence: percent.nullable() });

/** A reading in the review queue. `fields` are those it is not sure enough of. */
export const reviewSummary = z
  .object({
    id: z.uuid(),
    reason: z.enum(REVIEW_REASONS),
    status: z.enum(REVIEW_STATUSES),
    confidence: percent.nullable(),
    fields: z.array(fieldConfidence),
    resume: z.object({ id: z.uuid(), filename: z.string() }),
    candidate: z.object({ id: z.uuid(), name: z.string() }),
    created_at: z.iso.datetime(),
    decided_at: z.iso.datetime().nullable(),
    decided_by: z.string().nullable(),
  })
  .meta({ id: "ReviewSummary" });
export type ReviewSummary = z.infer<typeof reviewSummary>;

/** What a reviewer found of one field: whether all of it was read right. */
const finding = z.object({ field: z.enum(REVIEWED_FIELDS), is_right: z.boolean() });

/**
 * A reading beside its document. `profile` is what was read with the reviewers' corrections on it (`corrected` lists
 * these); `candidate_changed` are the paths that the candidate put right, which no reviewer overrules.
 * `asked` are the fields to be marked right or wrong, of a sample alone. `next_id` is the next open one.
 */
export const reviewView = reviewSummary
  .extend({
    profile: resumeData,
    document: resumeDocument,
    candidate_changed: z.array(z.string()),
    asked: z.array(fieldConfidence),
    findings: z.array(finding),
    next_id: z.uuid().nullable(),
    open_count: z.int(),
  })
  .meta({ id: "Review" });
export type ReviewView = z.infer<typeof reviewView>;

const decision = z.strictObject({
  decision: z.enum(["accept", "correct", "dismiss"]),
  /** With `correct`, as `PATCH /api/resumes/{id}` takes them, by the paths of `profile`. */
  corrections: z.array(resumeCorrection).min(1).max(50).optional(),
  /** Of a sample: what was read right and what wrong. */
  findings: z.array(finding).min(1).max(REVIEWED_FIELDS.length).optional(),
});
export type ReviewDecision = z.infer<typeof decision>;

export const reviewsQuery = listQuery.extend({
  status: z.enum(REVIEW_STATUSES).default("open"),
  reason: z.enum(REVIEW_REASONS).optional(),
});
export type ReviewsQuery = z.infer<typeof reviewsQuery>;

/** `n` values were marked, `right` of them right; `share` is right / n, 0–1, and null where nothing was marked. */
const marks = {
  n: z.int(),
  right: z.int(),
  share: z.number().min(0).max(1).nullable(),
};

/** How often sampled readings were right, by field and by how sure the reading was. Mean confidences are 0–1. */
export const accuracyView = z
  .object({
    days: z.int(),
    fields: z.array(z.object({ field: z.enum(REVIEWED_FIELDS), ...marks })),
    bands: z.array(
      z.object({ from: percent, to: percent, ...marks, mean_confidence: z.number().nullable() }),
    ),
  })
  .meta({ id: "Accuracy" });
export type AccuracyView = z.infer<typeof accuracyView>;

const admins = ["admin"] as const;

export const reviewsApi = {
  list: endpoint({
    method: "GET",
    path: "/api/admin/review-queue",
    allow: admins,
    summary: "List the readings that wait for a person, oldest first; those decided, newest first",
    query: reviewsQuery,
    response: z.object({
      items: z.array(reviewSummary),
      next_cursor: z.string().nullable(),
      total: z.int(),
    }),
  }),
  accuracy: endpoint({
    method: "GET",
    path: "/api/admin/review-queue/accuracy",
    allow: admins,
    summary: "How often sampled readings were right over the last 90 days, by field and by confidence",
    response: accuracyView,
  }),
  get: endpoint({
    method: "GET",
    path: "/api/admin/review-queue/{id}",
    allow: admins,
    summary: "Get a reading beside the document it was read from",
    params: reviewId,
    response: reviewView,
  }),
  decide: endpoint({
    method: "PATCH",
    path: "/api/admin/review-queue/{id}",
    allow: admins,
    summary: "Accept, correct or dismiss a reading",
    params: reviewId,
    body: decision,
    response: reviewSummary,
  }),
};
