import { applicationsApi } from "#lib/applications/api.ts";
import { rankCandidates } from "#lib/applications/rank-candidates.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(applicationsApi.ranking, ({ actor, params, query }) =>
  rankCandidates(actor, params.id, query),
);
