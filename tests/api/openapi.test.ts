import { describe, expect, it } from "vitest";
import { endpoints } from "#app/api/endpoints.ts";
import { httpApi } from "#lib/http/api.ts";
import { call } from "#tests/setup/api.ts";

describe("the OpenAPI document", () => {
  it("is version 3.1.1 and describes every endpoint with its success and its problems", async () => {
    const document = await (await call(httpApi.openApi)).json();
    expect(document.openapi).toBe("3.1.1");
    for (const { path, method, status = 200 } of endpoints) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation, `${method} ${path}`).toBeDefined();
      expect(operation.responses[status]).toBeDefined();
      expect(operation.responses[429].content["application/problem+json"].schema).toEqual({
        $ref: "#/components/schemas/Problem",
      });
    }
  });

  it("names each operation once and resolves each reference", async () => {
    const document = await (await call(httpApi.openApi)).json();
    const operations = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap(
      Object.values,
    );
    const ids = operations.map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name = ""] of references) expect(document.components.schemas).toHaveProperty([name]);
  });

  it("says who may call: a token or a cookie, or nobody in particular", async () => {
    const { paths, components } = await (await call(httpApi.openApi)).json();
    expect(Object.keys(components.securitySchemes)).toEqual(["bearer", "cookie"]);
    expect(paths["/api/me"].get.security).toEqual([{ bearer: [] }, { cookie: [] }]);
    expect(paths["/api/auth/login"].post.security).toContainEqual({});
  });
});
