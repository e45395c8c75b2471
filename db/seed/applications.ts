import { BRIGHTWATER_APPLICATIONS } from "./applications/brightwater.ts";
import { COMPANY_APPLICATIONS } from "./applications/companies.ts";
import type { Story } from "./applications/story.ts";

const BY_JOB = { ...BRIGHTWATER_APPLICATIONS, ...COMPANY_APPLICATIONS };

/** Every application of the demo, job by job. */
export const DEMO_APPLICATIONS: readonly Story[] = Object.entries(BY_JOB).flatMap(([job, lines]) =>
  lines.map(([person, appliedDaysAgo, status, ending]) => ({
    person,
    job,
    appliedDaysAgo,
    status,
    ...ending,
  })),
);
