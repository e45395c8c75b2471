import { describe, expect, it } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "#app/api/[[...path]]/route.ts";

describe("a path that no endpoint has", () => {
  it.each(Object.entries({ DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }))(
    "answers %s with a problem",
    async (_, answer) => {
      const response = answer();
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toMatchObject({
        type: "urn:candor:problem:not_found",
        code: "not_found",
        detail: "There is no such endpoint.",
        request_id: response.headers.get("x-request-id"),
      });
    },
  );
});
