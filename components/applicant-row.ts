import type { ApplicantView } from "#lib/applications/api.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";

/** What a row of the list shows of an applicant, and no more. Times are ISO 8601. */
export type ApplicantRow = {
  id: string;
  name: string;
  status: ApplicationStatus;
  score: number | null;
  required: { met: number; all: number } | null;
  missing: string[];
  experienceMonths: number;
  flags: string[];
  appliedAt: string;
  changedAt: string;
};

/** The row of an applicant. */
export function toApplicantRow(applicant: ApplicantView): ApplicantRow {
  const { breakdown } = applicant;
  const met = breakdown?.matched_required_skills.length ?? 0;
  const missing = breakdown?.missing_required_skills ?? [];
  return {
    id: applicant.application_id,
    name: applicant.candidate.name,
    status: applicant.status,
    score: applicant.score,
    required: met + missing.length > 0 ? { met, all: met + missing.length } : null,
    missing,
    experienceMonths: applicant.experience_months,
    flags: applicant.flags,
    appliedAt: applicant.applied_at,
    changedAt: applicant.status_changed_at,
  };
}
