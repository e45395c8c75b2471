import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { listDeadRuns } from "#lib/reports/queues.ts";

export const GET = route(reportsApi.deadRuns, ({ query }) => listDeadRuns(query));
