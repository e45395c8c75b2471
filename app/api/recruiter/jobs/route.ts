import { route } from "#lib/http/route.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { listOwnJobs } from "#lib/jobs/list-own-jobs.ts";

export const GET = route(jobsApi.own, ({ actor, query }) => listOwnJobs(actor, query));
