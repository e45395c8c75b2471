import { route } from "#lib/http/route.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { deleteJob, updateJob } from "#lib/jobs/commands.ts";
import { getJob } from "#lib/jobs/queries.ts";

export const GET = route(jobsApi.get, ({ actor, params }) => getJob(actor, params.id));

export const PATCH = route(jobsApi.update, ({ actor, params, body }) => updateJob(actor, params.id, body));

export const DELETE = route(jobsApi.remove, ({ actor, params }) => deleteJob(actor, params.id));
