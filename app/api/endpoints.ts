import { applicationsApi } from "#lib/applications/api.ts";
import { httpApi } from "#lib/http/api.ts";
import type { Endpoint } from "#lib/http/endpoint.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { matchesApi } from "#lib/matches/api.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { reviewsApi } from "#lib/reviews/api.ts";
import { telemetryApi } from "#lib/telemetry/api.ts";
import { usersApi } from "#lib/users/api.ts";

/** Every endpoint there is: the OpenAPI document, the route test and the access test walk this list. */
export const endpoints: readonly Endpoint[] = [
  ...Object.values(usersApi),
  ...Object.values(resumesApi),
  ...Object.values(jobsApi),
  ...Object.values(matchesApi),
  ...Object.values(applicationsApi),
  ...Object.values(reportsApi),
  ...Object.values(reviewsApi),
  ...Object.values(telemetryApi),
  ...Object.values(httpApi),
];
