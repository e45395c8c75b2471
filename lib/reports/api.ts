import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { replayReport } from "#lib/matches/api.ts";
import { APPLICATION_STATUSES, EVENT_TYPES, JOB_STATUSES, RESUME_STATUSES, ROLES } from "#lib/vocabulary.ts";

/** One row of the audit log. `seq` counts from 1 without gaps; hashes are hex SHA-256. */
export const eventView = z
  .object({
    id: z.uuid(),
    seq: z.int(),
    event_type: z.string(),
    user: z.object({ id: z.uuid().nullable(), name: z.string() }),
    entity_type: z.string(),
    entity_id: z.string().nullable(),
    payload: z.unknown(),
    created_at: z.iso.datetime(),
    hash: z.string(),
    prev_hash: z.string(),
  })
  .meta({ id: "Event" });
export type EventView = z.infer<typeof eventView>;

export const auditQuery = listQuery.extend({
  event_type: z.enum(EVENT_TYPES).optional(),
  user_id: z.uuid().optional(),
  entity_type: z.string().max(40).optional(),
  entity_id: z.uuid().optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type AuditQuery = z.infer<typeof auditQuery>;

/** What an admin sees first: how many of everything, and what needs a person. */
export const metricsView = z
  .object({
    users: z.record(z.enum(ROLES), z.int()),
    resumes: z.record(z.enum(RESUME_STATUSES), z.int()),
    jobs: z.record(z.enum(JOB_STATUSES), z.int()),
    applications: z.record(z.enum(APPLICATION_STATUSES), z.int()),
    matches_computed: z.int(),
    parse_success_rate: z.number().min(0).max(1).nullable(),
    parse_seconds_p95: z.number().nullable(),
    events: z.int(),
    queue: z.object({ waiting: z.int(), running: z.int(), failed: z.int() }),
    failed_resumes: z.array(
      z.object({ id: z.uuid(), filename: z.string(), code: z.string(), at: z.iso.datetime() }),
    ),
  })
  .meta({ id: "Metrics" });
export type MetricsView = z.infer<typeof metricsView>;

const admins = ["admin"] as const;

export const reportsApi = {
  metrics: endpoint({
    method: "GET",
    path: "/api/admin/metrics",
    allow: admins,
    summary: "Counts of everything, reading times and the queue",
    response: metricsView,
  }),
  audit: endpoint({
    method: "GET",
    path: "/api/admin/audit",
    allow: admins,
    summary: "List the events, newest first",
    query: auditQuery,
    response: z.object({ items: z.array(eventView), next_cursor: z.string().nullable() }),
  }),
  verify: endpoint({
    method: "GET",
    path: "/api/admin/audit/verify",
    allow: admins,
    summary: "Prove that no event was changed or removed, and compute every recorded score again",
    response: z.object({
      ok: z.boolean(),
      count: z.int(),
      first_bad_seq: z.int().nullable(),
      scores: replayReport,
    }),
  }),
};
