import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { replayRun } from "#lib/reports/commands.ts";

export const POST = route(reportsApi.replay, ({ actor, params }) => replayRun(actor, params.id));
