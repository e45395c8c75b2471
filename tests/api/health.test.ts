import { describe, expect, it } from "vitest";
import { closeDatabase } from "#db/client.ts";
import { telemetryApi } from "#lib/telemetry/api.ts";
import { watchWorkers } from "#lib/telemetry/health.ts";
import { call } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import manifest from "../../package.json" with { type: "json" };

describe("health", () => {
  testDatabase();

  it.each([telemetryApi.health, telemetryApi.rootHealth])(
    "answers up or down to anybody at $path",
    async (endpoint) => {
      watchWorkers(() => true);
      const response = await call(endpoint);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        status: "healthy",
        version: manifest.version,
        checks: { database: "up", workers: "up" },
      });
    },
  );

  it("is degraded, and still serves, while the workers are down", async () => {
    watchWorkers(() => Promise.reject(new Error("gone")));
    const response = await call(telemetryApi.health);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "degraded", checks: { workers: "down" } });
  });

  it("does not count against anybody's requests", async () => {
    for (let i = 0; i < 120; i++) expect((await call(telemetryApi.health)).status).toBe(200);
  });

  it("is 503 without the database", async () => {
    await closeDatabase();
    const response = await call(telemetryApi.health);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "unhealthy", checks: { database: "down" } });
  });
});
