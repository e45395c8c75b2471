import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { verifyAudit } from "#lib/reports/queries.ts";

export const GET = route(reportsApi.verify, () => verifyAudit());
