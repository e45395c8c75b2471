import { route } from "#lib/http/route.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { createJob } from "#lib/jobs/commands.ts";
import { listJobs } from "#lib/jobs/list-jobs.ts";

export const GET = route(jobsApi.list, ({ actor, query }) => listJobs(actor, query));

export const POST = route(jobsApi.create, ({ actor, body }) => createJob(actor, body));
