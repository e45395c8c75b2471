import * as z from "zod";
import { ENTITY_TYPES } from "#components/entity-types.ts";
import { EVENT_TYPES } from "#lib/vocabulary.ts";

/** What an address may carry after its `?`. */
export type SearchParams = Record<string, string | string[] | undefined>;

const DAY_MS = 86_400_000;
const fields = {
  event_type: z.enum(EVENT_TYPES),
  entity_type: z.enum(ENTITY_TYPES),
  entity_id: z.uuid(),
  /** Whole days in UTC, `YYYY-MM-DD`; the last one is included. */
  from: z.iso.date(),
  to: z.iso.date(),
};

/** The part of the audit log that an address names. */
export type AuditFilter = { [Key in keyof typeof fields]?: z.output<(typeof fields)[Key]> };

/** Reads the filter from an address; a part that means nothing is left out. */
export function readFilter(search: SearchParams): AuditFilter {
  const filter: AuditFilter = {};
  for (const [key, schema] of Object.entries(fields)) {
    const read = schema.safeParse(search[key]);
    if (read.success) Object.assign(filter, { [key]: read.data });
  }
  return filter;
}

/** The address of the audit log under a filter. */
export function addressOf(filter: AuditFilter): string {
  const search = new URLSearchParams(
    Object.entries(filter).filter((part): part is [string, string] => part[1] !== undefined),
  );
  return search.size > 0 ? `/admin/audit?${search}` : "/admin/audit";
}

/** The query that answers a filter: days become moments, the end being the first one after the last day. */
export function queryOf({ from, to, ...rest }: AuditFilter) {
  return {
    ...rest,
    ...(from && { from: `${from}T00:00:00Z` }),
    ...(to && { to: new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString() }),
  };
}
