import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";

const check = z.enum(["up", "down"]);

/** Up or down and nothing more: what an anonymous caller may know. */
const healthView = z
  .object({
    status: z.enum(["healthy", "degraded", "unhealthy"]),
    version: z.string(),
    checks: z.object({ database: check, workers: check }),
  })
  .meta({ id: "Health" });

const health = {
  method: "GET",
  allow: "anyone",
  summary: "Whether the service and its parts are up; 503 without the database",
  limit: "none",
  response: healthView,
} as const;

export const telemetryApi = {
  health: endpoint({ ...health, path: "/api/health" }),
  rootHealth: endpoint({ ...health, path: "/health" }),
};
