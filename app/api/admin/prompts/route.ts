import { route } from "#lib/http/route.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { listPrompts } from "#lib/reports/llm-report.ts";

export const GET = route(reportsApi.prompts, () => listPrompts());
