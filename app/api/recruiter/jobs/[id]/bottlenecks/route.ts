import { applicationsApi } from "#lib/applications/api.ts";
import { jobBottlenecks } from "#lib/applications/rank-candidates.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(applicationsApi.bottlenecks, ({ actor, params, query }) =>
  jobBottlenecks(actor, params.id, query),
);
