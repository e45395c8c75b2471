import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { resumeData } from "#lib/normalization/resume-data.ts";
import { RESUME_STAGES, RESUME_STATUSES } from "#lib/vocabulary.ts";

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
  remove: endpoint({
    method: "DELETE",
    path: "/api/resumes/{id}",
    allow: ["candidate", "admin"],
    summary: "Delete a resume, its file and what was read from it",
    params: resumeId,
    status: 204,
    response: z.void(),
  }),
  file: endpoint({
    method: "GET",
    path: "/api/resumes/{id}/file",
    allow: ["candidate", "recruiter", "admin"],
    summary: "Download the file as it was uploaded",
    params: resumeId,
    response: z.instanceof(Response),
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
