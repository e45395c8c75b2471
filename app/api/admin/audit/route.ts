import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { listAudit } from "#lib/reports/queries.ts";

export const GET = route(reportsApi.audit, ({ query }) => listAudit(query));
