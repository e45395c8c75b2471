import { eventType } from "inngest";
import * as z from "zod";
import { REJECTION_REASONS } from "#lib/vocabulary.ts";

/** A resume was uploaded, or is to be read again. */
export const resumeUploaded = eventType("resume/uploaded", {
  schema: z.object({ resume_id: z.uuid(), user_id: z.uuid() }),
});

/** A resume was read by the rules, and its profile is visible. */
export const resumeParsed = eventType("resume/parsed", {
  schema: z.object({ candidate_id: z.uuid(), resume_id: z.uuid() }),
});

/** A resume is gone: what is still being done with it ends. */
export const resumeDeleted = eventType("resume/deleted", { schema: z.object({ resume_id: z.uuid() }) });

/** What a candidate is scored by has changed. */
export const profileChanged = eventType("profile/changed", {
  schema: z.object({ candidate_id: z.uuid(), resume_id: z.uuid() }),
});

/** A job description is to be analyzed. */
export const jobSubmitted = eventType("job/submitted", { schema: z.object({ job_id: z.uuid() }) });

/** The rules have analyzed a job description, and the job shows it. */
export const jobAnalyzed = eventType("job/analyzed", { schema: z.object({ job_id: z.uuid() }) });

/** What a job asks for has changed. */
export const jobChanged = eventType("job/changed", { schema: z.object({ job_id: z.uuid() }) });

/** A resume was scored, for one job or for many; from some scores on a model may word them. */
export const matchesScored = eventType("matches/scored", {
  schema: z.object({ resume_id: z.uuid(), job_id: z.uuid().optional() }),
});

/** A recruiter looks at what a rejection would say; a model may propose words for it. */
export const feedbackAsked = eventType("feedback/asked", {
  schema: z.object({ application_id: z.uuid(), reason: z.enum(REJECTION_REASONS) }),
});

/** A candidate asks a model for advice on a resume. */
export const reviewAsked = eventType("resume/review-asked", { schema: z.object({ resume_id: z.uuid() }) });
