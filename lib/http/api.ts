import * as z from "zod";
import { endpoint } from "./endpoint.ts";

export const httpApi = {
  openApi: endpoint({
    method: "GET",
    path: "/api/openapi.json",
    allow: "anyone",
    summary: "This document",
    response: z.looseObject({ openapi: z.string() }),
  }),
};
