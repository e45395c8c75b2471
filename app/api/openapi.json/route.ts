import { endpoints } from "#app/api/endpoints.ts";
import { httpApi } from "#lib/http/api.ts";
import { openApiDocument } from "#lib/http/openapi.ts";
import { route } from "#lib/http/route.ts";
import manifest from "../../../package.json" with { type: "json" };

const document = { ...openApiDocument(endpoints, manifest.version) };

export const GET = route(httpApi.openApi, () => document);
