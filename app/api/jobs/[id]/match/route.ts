import { route } from "#lib/http/route.ts";
import { matchesApi } from "#lib/matches/api.ts";
import { getMatch } from "#lib/matches/queries.ts";

export const GET = route(matchesApi.ofJob, ({ actor, params, query }) => getMatch(actor, params.id, query));
