import { route } from "#lib/http/route.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { reanalyzeJob } from "#lib/jobs/commands.ts";

export const POST = route(jobsApi.reanalyze, ({ actor, params }) => reanalyzeJob(actor, params.id));
