import * as z from "zod";
import { reviewSuggestion } from "#lib/assessment/resume-review.ts";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { resumeData } from "#lib/normalization/resume-data.ts";
import { boxSchema, DOCUMENT_KINDS, HIDING_WAYS } from "#lib/reading/document.ts";
import { CORRECTED_LISTS, RESUME_STAGES, RESUME_STATUSES } from "#lib/vocabulary.ts";

const resumeId = z.object({ id: z.uuid() });

/** A resume in a list. Progress 0–100; size in bytes. */
export const resumeSummary = z
  .object({
    id: z.uuid(),
    status: z.enum(RESUME_STATUSES),
    progress: z.int().min(0).max(100),
    stage: z.enum(RESUME_STAGES),
    original_filename: z.string(),
    file_size_bytes: z.int(),
    page_count: z.int().nullable(),
    error_code: z.string().nullable(),
    error_message: z.string().nullable(),
    created_at: z.iso.datetime(),
    parsed_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "ResumeSummary" });
export type ResumeSummary = z.infer<typeof resumeSummary>;

/** A resume with what was read from it; `parsed_json` is null until it is parsed. */
export const resumeView = resumeSummary.extend({ parsed_json: resumeData.nullable() }).meta({ id: "Resume" });
export type ResumeView = z.infer<typeof resumeView>;

/**
 * What is needed to show the document beside its profile: the text that every span points into, the sizes of the pages
 * in points, and what a person cannot see on them. Documents without fixed places (DOCX, TXT) have no pages here.
 */
export const resumeDocument = z
  .object({
    id: z.uuid(),
    kind: z.enum(DOCUMENT_KINDS),
    text: z.string(),
    pages: z.array(z.object({ number: z.int(), width: z.number(), height: z.number() })),
    hidden: z.array(
      z.object({
        page: z.int(),
        text: z.string(),
        way: z.enum(HIDING_WAYS),
        box: boxSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "ResumeDocument" });
export type ResumeDocument = z.infer<typeof resumeDocument>;

/** What could be clearer in a resume, the rules' suggestions first. `off`: no language model is configured. */
export const reviewView = z
  .object({
    id: z.uuid(),
    model: z.enum(["off", "none", "running", "done", "failed"]),
    suggestions: z.array(reviewSuggestion),
  })
  .meta({ id: "ResumeReview" });
export type ReviewView = z.infer<typeof reviewView>;

/**
 * What of the profile changes, by its path in the profile that is shown: a single fact (`name`, `email`, `phone`,
 * `location`, `summary`), a skill (`skills.Java`, the value is its name), a part of an entry (`experience.0.role`,
 * `links.0.address`) or an entry as a whole (`projects.1`). Null removes it. `use_read` takes an earlier correction back; what
 * was removed is named as `corrected` lists it (`experience.removed.0`). `add` puts a new entry into a list.
 */
export const resumeCorrection = z.union([
  z.strictObject({ field: z.string().max(200), value: z.union([z.string(), z.number(), z.null()]) }),
  z.strictObject({ field: z.string().max(200), use_read: z.literal(true) }),
  z.strictObject({
    field: z.enum(CORRECTED_LISTS),
    add: z.record(z.string().max(40), z.union([z.string(), z.number()])),
  }),
]);
export type ResumeCorrection = z.infer<typeof resumeCorrection>;

export const resumesApi = {
  upload: endpoint({
    method: "POST",
    path: "/api/resumes/upload",
    allow: ["candidate"],
    summary: "Upload a resume; it is read in the background",
    upload: true,
    limit: "upload",
    status: 202,
    response: z.object({ id: z.uuid(), status: z.enum(RESUME_STATUSES) }),
  }),
  mine: endpoint({
    method: "GET",
    path: "/api/resumes/me",
    allow: ["candidate"],
    summary: "List your resumes, newest first",
    query: listQuery,
    response: z.object({ items: z.array(resumeSummary), next_cursor: z.string().nullable() }),
  }),
  get: endpoint({
    method: "GET",
    path: "/api/resumes/{id}",
    allow: ["candidate", "recruiter", "admin"],
    summary: "Get a resume and what was read from it",
    params: resumeId,
    response: resumeView,
  }),
  correct: endpoint({
    method: "PATCH",
    path: "/api/resumes/{id}",
    allow: ["candidate"],
    summary: "Correct what was read from your resume",
    params: resumeId,
    body: z.object({ corrections: z.array(resumeCorrection).min(1).max(50) }),
    response: resumeView,
  }),
  remove: endpoint({
    method: "DELETE",
    path: "/api/resumes/{id}",
    allow: ["candidate", "admin"],
    summary: "Delete a resume, its file and what was read from it",
    params: resumeId,
    status: 204,
    response: z.void(),
  }),
  document: endpoint({
    method: "GET",
    path: "/api/resumes/{id}/document",
    allow: ["candidate", "recruiter", "admin"],
    summary: "Get the text of a resume, the sizes of its pages and what is hidden on them",
    params: resumeId,
    response: resumeDocument,
  }),
  file: endpoint({
    method: "GET",
    path: "/api/resumes/{id}/file",
    allow: ["candidate", "recruiter", "admin"],
    summary: "Download the file as it was uploaded",
    params: resumeId,
    response: z.instanceof(Response),
  }),
  review: endpoint({
    method: "GET",
    path: "/api/resumes/{id}/review",
    allow: ["candidate"],
    summary: "Get suggestions for making your resume clearer",
    params: resumeId,
    response: reviewView,
  }),
  askForReview: endpoint({
    method: "POST",
    path: "/api/resumes/{id}/review",
    allow: ["candidate"],
    summary: "Ask a language model for suggestions too, in the background",
    params: resumeId,
    status: 202,
    response: reviewView,
  }),
  reparse: endpoint({
    method: "POST",
    path: "/api/resumes/{id}/reparse",
    allow: ["candidate", "admin"],
    summary: "Read a resume again",
    params: resumeId,
    limit: "upload",
    status: 202,
    response: z.object({ id: z.uuid(), status: z.enum(RESUME_STATUSES) }),
  }),
};
