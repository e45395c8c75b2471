import { route } from "#lib/http/route.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { closeJob } from "#lib/jobs/commands.ts";

export const POST = route(jobsApi.close, ({ actor, params }) => closeJob(actor, params.id));
