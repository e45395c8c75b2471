import * as z from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Endpoint } from "./endpoint.ts";

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "One sentence for people" }),
    code: z.string().meta({ description: "Stable: branch on this" }),
    request_id: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });

const REFUSALS = {
  400: "The request does not fit",
  401: "Nobody is signed in, or the session is over",
  403: "Not for this role, or a request from another site",
  404: "There is no such thing, or it is not yours to know of",
  409: "The request contradicts the present state",
  413: "The body is too large",
  415: "The body is of another type",
  422: "The document cannot be read",
  429: "Too many requests: wait for Retry-After seconds",
  503: "The database cannot be reached: wait for Retry-After seconds",
} as const;
type RefusalStatus = keyof typeof REFUSALS;

/** The OpenAPI 3.1.1 document of a list of endpoints, made from the schemas that validate the calls. */
export function openApiDocument(endpoints: readonly Endpoint[], version: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return createDocument({
    openapi: "3.1.1",
    info: { title: "Candor", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: problem },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        cookie: { type: "apiKey", in: "cookie", name: "candor.session" },
      },
    },
  });
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const anyone = endpoint.allow === "anyone" ? [{}] : [];
  return {
    operationId: `${endpoint.method.toLowerCase()}_${endpoint.path.replaceAll(/[^a-z]+/g, "_").replaceAll(/^_|_$/g, "")}`,
    summary: endpoint.summary,
    tags: [endpoint.path.split("/")[2] ?? "health"],
    description: endpoint.allow === "anyone" ? undefined : `For: ${endpoint.allow.join(", ")}.`,
    security: [{ bearer: [] }, { cookie: [] }, ...anyone],
    requestParams: {
      ...(endpoint.params instanceof z.ZodObject && { path: endpoint.params }),
      ...(endpoint.query instanceof z.ZodObject && { query: endpoint.query }),
    },
    requestBody: requestBody(endpoint),
    responses: { [String(endpoint.status ?? 200) as "200"]: success(endpoint), ...refusals(endpoint) },
  };
}

function requestBody(endpoint: Endpoint): ZodOpenApiOperationObject["requestBody"] {
  if (endpoint.upload) {
    const schema = z.object({
      file: z.string().meta({ override: { contentMediaType: "application/octet-stream" } }),
    });
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  if (!endpoint.body) return undefined;
  const isOptional = endpoint.body.safeParse(undefined).success;
  return { required: !isOptional, content: { "application/json": { schema: endpoint.body } } };
}

function success({ response, status }: Endpoint) {
  if (status === 204) return { description: "Done" };
  // A handler that answers a file promises a `Response`, which says nothing of its content.
  if (response instanceof z.ZodCustom) return { description: "The file", content: { "*/*": {} } };
  return { description: "Success", content: { "application/json": { schema: response } } };
}

function refusals(endpoint: Endpoint) {
  const statuses: RefusalStatus[] = endpoint.method === "GET" ? [400] : [400, 403, 409, 413, 415];
  if (endpoint.allow !== "anyone") statuses.push(401, 403);
  if (endpoint.limit === "login" || endpoint.path.endsWith("/refresh")) statuses.push(401);
  if (endpoint.params) statuses.push(404);
  if (endpoint.upload) statuses.push(422);
  statuses.push(429, 503);
  const content = { "application/problem+json": { schema: problem } };
  return Object.fromEntries(statuses.map((status) => [status, { description: REFUSALS[status], content }]));
}
