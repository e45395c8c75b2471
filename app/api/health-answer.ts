import { checkHealth } from "#lib/telemetry/health.ts";

/** The answer of both health routes: 503 without the database, so that a load balancer looks elsewhere. */
export async function healthAnswer(): Promise<Response> {
  const health = await checkHealth();
  return Response.json(health, { status: health.status === "unhealthy" ? 503 : 200 });
}
