import * as z from "zod";
import { type FieldProblem, invalid, notFound } from "#lib/errors.ts";
import type { Endpoint } from "./endpoint.ts";
import { sentenceOf } from "./field-sentences.ts";

/** The schemas of an endpoint with unknown fields refused: a misspelled or smuggled field is never ignored. */
export type RequestSchemas = { params: z.ZodType; query: z.ZodType; body: z.ZodType };

/** The strict schemas of an endpoint; what it does not declare must be absent. */
export function requestSchemas(endpoint: Endpoint): RequestSchemas {
  return {
    params: strict(endpoint.params ?? z.object({})),
    query: strict(endpoint.query ?? z.object({})),
    body: endpoint.body ? strict(endpoint.body) : z.undefined("This request takes no body."),
  };
}

/** The path parameters. A malformed id names nothing, so it reads like a missing thing: 404. */
export function readParams(schema: z.ZodType, params: unknown): unknown {
  const parsed = schema.safeParse(params ?? {}); // Next gives a path without parameters none at all
  if (!parsed.success) throw notFound("resource");
  return parsed.data;
}

/** The query of a URL. Throws `invalid` for unknown or repeated parameters. */
export function readQuery(schema: z.ZodType, url: string): unknown {
  const search = new URL(url).searchParams;
  const values: Record<string, string> = {};
  for (const [name, value] of search) {
    if (Object.hasOwn(values, name)) {
      throw invalid([{ field: name, message: "This parameter may be given once." }]);
    }
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true });
  }
  return validated(schema, values);
}

/** The value as `schema` reads it. Throws `invalid` with a sentence per field. */
export function validated(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value, { error: sentenceOf });
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap((issue) => fieldProblems(issue, value)));
  return parsed.data;
}

function fieldProblems(issue: z.core.$ZodIssue, value: unknown): FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: [...path, key].join("."), message: "There is no such field." }));
  }
  const isMissing = path.length > 0 && issue.code !== "custom" && valueAt(value, path) === undefined;
  return [{ field: path.join("."), message: isMissing ? "This field is required." : issue.message }];
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => Object.entries(part ?? {}).find(([name]) => name === key)?.[1],
    value,
  );
}

function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema;
}
