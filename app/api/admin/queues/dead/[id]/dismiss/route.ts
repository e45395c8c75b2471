import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { dismissRun } from "#lib/reports/commands.ts";

export const POST = route(reportsApi.dismiss, ({ actor, params }) => dismissRun(actor, params.id));
