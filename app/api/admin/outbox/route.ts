import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { listOutbox } from "#lib/reports/outbox.ts";

export const GET = route(reportsApi.outbox, ({ query }) => listOutbox(query));
