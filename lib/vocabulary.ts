/** The closed lists of hiring: every status, role and code that is stored, sent or shown. */

export const ROLES = ["candidate", "recruiter", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const RESUME_STATUSES = ["pending", "parsing", "parsed", "failed"] as const;
export type ResumeStatus = (typeof RESUME_STATUSES)[number];

/** The stages a resume passes while it is read, in order. */
export const RESUME_STAGES = ["stored", "read", "extracted", "normalized", "saved", "indexed"] as const;
export type ResumeStage = (typeof RESUME_STAGES)[number];

export const JOB_STATUSES = ["draft", "pending_analysis", "active", "closed"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const APPLICATION_STATUSES = [
  "applied",
  "reviewed",
  "shortlisted",
  "interviewing",
  "offered",
  "hired",
  "rejected",
  "withdrawn",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

const NEXT_STATUSES: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  applied: ["reviewed", "rejected", "withdrawn"],
  reviewed: ["shortlisted", "rejected", "withdrawn"],
  shortlisted: ["interviewing", "rejected", "withdrawn"],
  interviewing: ["offered", "rejected", "withdrawn"],
  offered: ["hired", "rejected", "withdrawn"],
  hired: [],
  rejected: [],
  withdrawn: [],
};

/** The statuses an application may go to from `status` (SPEC section 3). */
export function nextStatuses(status: ApplicationStatus): readonly ApplicationStatus[] {
  return NEXT_STATUSES[status];
}

/** Whether an application may go from `before` to `status`. */
export function follows(status: ApplicationStatus, before: ApplicationStatus): boolean {
  return NEXT_STATUSES[before].includes(status);
}

/** Whether an application is still being decided. */
export function isOpen(status: ApplicationStatus): boolean {
  return NEXT_STATUSES[status].length > 0;
}

export const REJECTION_REASONS = [
  "missing_required_skills",
  "insufficient_experience",
  "education_requirement",
  "location_or_work_authorization",
  "salary_expectation",
  "position_filled",
  "stronger_applicants",
  "incomplete_application",
  "other",
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const ROLE_LEVELS = ["entry", "mid", "senior"] as const;
export type RoleLevel = (typeof ROLE_LEVELS)[number];

/** In rising order: a later level reaches every earlier one. */
export const EDUCATION_LEVELS = ["secondary", "diploma", "bachelor", "master", "doctorate"] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const WORK_ARRANGEMENTS = ["remote", "hybrid", "onsite"] as const;
export type WorkArrangement = (typeof WORK_ARRANGEMENTS)[number];

export const EMPLOYMENT_TYPES = ["full_time", "part_time", "contract", "internship", "temporary"] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const SALARY_PERIODS = ["hour", "day", "week", "month", "year"] as const;
export type SalaryPeriod = (typeof SALARY_PERIODS)[number];

/** The lists of a profile whose entries a candidate may correct, remove and add. */
export const CORRECTED_LISTS = [
  "experience",
  "education",
  "projects",
  "certifications",
  "languages",
  "links",
] as const;
export type CorrectedList = (typeof CORRECTED_LISTS)[number];

export const RESUME_FLAGS = [
  "hidden_text",
  "prompt_injection",
  "keyword_stuffing",
  "image_only",
  "low_confidence",
  "missing_dates",
  "overlapping_jobs",
] as const;
export type ResumeFlag = (typeof RESUME_FLAGS)[number];

export const RED_FLAG_CODES = [
  "salary_missing",
  "too_many_required_skills",
  "years_contradict_level",
  "years_exceed_technology",
  "contradictory_requirements",
  "gendered_language",
  "ageist_language",
  "ableist_language",
  "exclusionary_language",
  "jargon",
  "unpaid_trial",
  "discriminatory_requirement",
  "wall_of_text",
] as const;
export type RedFlagCode = (typeof RED_FLAG_CODES)[number];

export const MATCH_COMPONENTS = [
  "required_skills",
  "preferred_skills",
  "experience",
  "education",
  "projects",
] as const;
export type MatchComponent = (typeof MATCH_COMPONENTS)[number];

/** The bands of a score, highest first; `from` is the lowest score inside (DESIGN section 6). */
export const MATCH_BANDS = [
  { code: "strong", from: 80, words: "Strong match", pips: 4 },
  { code: "good", from: 60, words: "Good match", pips: 3 },
  { code: "partial", from: 40, words: "Partial match", pips: 2 },
  { code: "limited", from: 0, words: "Limited match", pips: 1 },
] as const;
export type MatchBand = (typeof MATCH_BANDS)[number];

/** The band of a score of 0–100, rounded or not. */
export function matchBand(score: number): MatchBand {
  return MATCH_BANDS.find((band) => score >= band.from) ?? MATCH_BANDS[3];
}

/** The quality bands of a job text (seeds, "Quality Scoring Guidelines"). */
export const QUALITY_BANDS = [
  { from: 90, words: "Excellent" },
  { from: 70, words: "Good" },
  { from: 50, words: "Fair" },
  { from: 30, words: "Poor" },
  { from: 0, words: "Very poor" },
] as const;

/** The words for a job quality of 0–100. */
export function qualityBand(score: number): string {
  return (QUALITY_BANDS.find((band) => score >= band.from) ?? QUALITY_BANDS[4]).words;
}

/** Everything that is recorded in `events`. */
export const EVENT_TYPES = [
  "user_registered",
  "user_signed_in",
  "sign_in_failed",
  "user_signed_out",
  "user_updated",
  "access_denied",
  "admin_created",
  "resume_uploaded",
  "resume_parsed",
  "resume_parse_failed",
  "resume_refined",
  "resume_deleted",
  "resume_viewed",
  "resume_corrected",
  "review_requested",
  "review_decided",
  "job_created",
  "job_analyzed",
  "job_refined",
  "job_analysis_failed",
  "job_updated",
  "job_closed",
  "application_submitted",
  "application_status_changed",
  "application_status_undone",
  "match_computed",
  "match_worded",
  "feedback_worded",
  "resume_reviewed",
  "llm_key_refused",
  "llm_budget_reached",
  "token_family_revoked",
  "person_erased",
  "demo_seeded",
  "retention_cleaned",
  "run_replayed",
  "run_dismissed",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Who stands behind an event: a person, the system itself, or a person who has been erased since. */
export const EVENT_ACTORS = ["user", "system", "deleted_user"] as const;

export const ACCOUNT_TOKEN_PURPOSES = ["reset_password", "verify_email"] as const;
export const PROPOSAL_STATUSES = ["open", "added", "merged", "ignored"] as const;
/** `outdated`: a later reading, or the candidate, answered it before a reviewer did. */
export const REVIEW_STATUSES = ["open", "accepted", "corrected", "dismissed", "outdated"] as const;

/** Why a reading is in the review queue: unsure as a whole, unsure of a field every profile has, or drawn by lot. */
export const REVIEW_REASONS = ["low_confidence", "unsure_field", "accuracy_sample"] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** The fields whose reading has a confidence, and is marked right or wrong in a sample. */
export const REVIEWED_FIELDS = ["name", "email", "phone", "experience", "education", "skills"] as const;
export type ReviewedField = (typeof REVIEWED_FIELDS)[number];

/** Bands of a confidence of 0–100, lowest first; from 90 on it is accepted, below 70 reviewed (SPEC section 5). */
export const CONFIDENCE_BANDS = [
  { from: 0, to: 49 },
  { from: 50, to: 69 },
  { from: 70, to: 89 },
  { from: 90, to: 100 },
] as const;

/** Who may correct a profile. */
export const CORRECTORS = ["candidate", "admin"] as const;
export type Corrector = (typeof CORRECTORS)[number];

export const EVALUATION_FILE_KINDS = ["cv", "report"] as const;
export const EVALUATION_STATUSES = ["queued", "processing", "completed", "rate_limited", "failed"] as const;
export const SCREENING_STATUSES = ["created", "queued", "processing", "completed", "failed"] as const;

/** How a provider of language models is doing. `resting`: it failed too often, or asked for a pause. */
export const PROVIDER_STATES = ["off", "up", "resting", "key_refused"] as const;
export type ProviderHealth = (typeof PROVIDER_STATES)[number];
