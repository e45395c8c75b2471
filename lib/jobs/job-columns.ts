import canonicalize from "canonicalize";
import { type JobData, jobRequirements } from "#lib/normalization/job-data.ts";

/** What scores depend on, as bytes that can be compared; null for a job that was never analyzed. */
export function asked(job: JobData | null): string | null {
  return job === null ? null : (canonicalize(jobRequirements.parse(job)) ?? null);
}

/** What lists filter by, repeated beside the analysis. */
export function searchColumns(job: JobData) {
  return {
    location: job.location?.slice(0, 200) ?? null,
    workArrangement: job.work_arrangement ?? null,
    level: job.role_level,
    employmentType: job.employment_type ?? null,
    salaryMin: job.salary?.min ?? null,
    salaryMax: job.salary?.max ?? null,
    salaryCurrency: job.salary?.currency ?? null,
    salaryPeriod: job.salary?.period ?? null,
  };
}
