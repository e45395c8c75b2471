import { route } from "#lib/http/route.ts";
import { analyzeDraft } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";

export const POST = route(jobsApi.analyze, ({ body }) => analyzeDraft(body));
