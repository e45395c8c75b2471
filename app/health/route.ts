import { healthAnswer } from "#app/api/health-answer.ts";
import { route } from "#lib/http/route.ts";
import { telemetryApi } from "#lib/telemetry/api.ts";

export const GET = route(telemetryApi.rootHealth, healthAnswer);
