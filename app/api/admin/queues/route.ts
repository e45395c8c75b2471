import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { getQueues } from "#lib/reports/queues.ts";

export const GET = route(reportsApi.queues, () => getQueues());
