import type * as z from "zod";
import type { Role } from "#lib/vocabulary.ts";

/** The request budgets of SPEC section 9; each is configured by its own variable. */
type LimitName = "login" | "register" | "upload" | "jobs" | "api";

/**
 * Who may call an endpoint. `anyone` needs no session (one is used where there is one); otherwise the roles listed.
 * What a role may see *inside* is decided by the query or command, which answers 404 for what is not the caller's.
 */
export type Policy = "anyone" | readonly Role[];

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** One endpoint, described once: the handler, the OpenAPI document, the browser and the access test read it. */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  Allow extends Policy = Policy,
> = {
  method: Method;
  /** With `{name}` for each parameter, as in SPEC section 9. */
  path: `/${string}`;
  allow: Allow;
  summary: string;
  params?: Params;
  query?: Query;
  /** JSON unless `upload` is set: then the request is multipart with one file in the field `file`. */
  body?: Body;
  upload?: boolean;
  response: Response;
  /** The status of success; 200 unless given. */
  status?: 200 | 201 | 202 | 204;
  /** A budget the call takes from besides `api`; "none" also spares that one (health checks). */
  limit?: Exclude<LimitName, "api"> | "none";
};

/** Describes an endpoint and keeps the exact types of its schemas. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Response extends z.ZodType = z.ZodType,
  const Allow extends Policy = Policy,
>(
  description: Endpoint<Params, Query, Body, Response, Allow>,
): Endpoint<Params, Query, Body, Response, Allow> {
  return description;
}
