import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { getLlmReport } from "#lib/reports/llm-report.ts";

export const GET = route(reportsApi.llm, () => getLlmReport());
