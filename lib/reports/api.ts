import * as z from "zod";
import { endpoint } from "#lib/http/endpoint.ts";
import { listQuery } from "#lib/http/paging.ts";
import { replayReport } from "#lib/matches/api.ts";
import {
  APPLICATION_STATUSES,
  EVENT_TYPES,
  JOB_STATUSES,
  PROVIDER_STATES,
  RESUME_STATUSES,
  ROLES,
} from "#lib/vocabulary.ts";

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

const moment = z.iso.datetime().nullable();
const functionCounts = z.object({
  function: z.string(),
  /** Runs that have not ended, and when the oldest of them was asked for. */
  running: z.int(),
  oldest_at: moment,
  dead: z.int(),
  completed_last_hour: z.int(),
  failed_last_hour: z.int(),
});

/**
 * How background work stands. `runner` says who does it: with an Inngest server its own dashboard tells about runs,
 * and here is the outbox alone. Calls are `ready`, `delayed` (a pause, a retry) or `active`; `dead` runs wait for an admin.
 */
export const queuesView = z
  .object({
    runner: z.enum(["embedded", "inngest"]),
    ready: z.int(),
    delayed: z.int(),
    active: z.int(),
    running: z.int(),
    dead: z.int(),
    oldest_at: moment,
    completed_last_hour: z.int(),
    failed_last_hour: z.int(),
    functions: z.array(functionCounts),
    outbox: z.object({ unsent: z.int(), failing: z.int(), oldest_at: moment }),
  })
  .meta({ id: "Queues" });
export type QueuesView = z.infer<typeof queuesView>;

/** A run that failed or crashed for good. `about` are the ids of its event, `error` one sentence without quotations. */
export const deadRunView = z
  .object({
    id: z.string(),
    function: z.string(),
    event: z.string(),
    about: z.record(z.string(), z.string()),
    status: z.enum(["failed", "crashed"]),
    error: z.string(),
    created_at: z.iso.datetime(),
    ended_at: moment,
    settled_as: z.enum(["replayed", "dismissed"]).nullable(),
    replayed_by: z.string().nullable(),
  })
  .meta({ id: "DeadRun" });
export type DeadRunView = z.infer<typeof deadRunView>;

export const deadRunsQuery = listQuery.extend({ function: z.string().max(100).optional() });
export type DeadRunsQuery = z.infer<typeof deadRunsQuery>;

/** What waits to be sent: an event for the background functions, or a mail (`to` and `body` are a mail's alone). */
export const outboxItem = z
  .object({
    id: z.uuid(),
    kind: z.enum(["event", "mail"]),
    name: z.string(),
    to: z.string().nullable(),
    body: z.string().nullable(),
    created_at: z.iso.datetime(),
    due_at: z.iso.datetime(),
    sent_at: moment,
    canceled_at: moment,
    attempts: z.int(),
    last_error: z.string().nullable(),
  })
  .meta({ id: "OutboxItem" });
export type OutboxItem = z.infer<typeof outboxItem>;

export const outboxQuery = listQuery.extend({ kind: z.enum(["event", "mail"]).default("event") });
export type OutboxQuery = z.infer<typeof outboxQuery>;

/** How the language models are doing: this month (UTC) against the budget, the calls of 30 days, and the last failures. */
export const llmView = z
  .object({
    providers: z.array(
      z.object({
        provider: z.enum(["groq", "ollama"]),
        state: z.enum(PROVIDER_STATES),
        models: z.array(z.string()),
      }),
    ),
    spent_usd: z.number(),
    budget_usd: z.number(),
    calls: z.int(),
    answered: z.int(),
    /** Share of the answers that another than the first model gave, 0–1; null without any. */
    fallback_rate: z.number().nullable(),
    claims: z.int(),
    dropped_claims: z.int(),
    groups: z.array(
      z.object({
        prompt_version: z.string(),
        provider: z.string(),
        model: z.string(),
        calls: z.int(),
        outcomes: z.record(z.string(), z.int()),
        latency_ms: z.object({ p50: z.int(), p95: z.int() }),
        tokens: z.object({ input: z.int(), output: z.int() }),
        cost_usd: z.number(),
        fallbacks: z.int(),
        claims: z.int(),
        dropped_claims: z.int(),
      }),
    ),
    failures: z.array(
      z.object({
        id: z.uuid(),
        prompt_version: z.string(),
        provider: z.string(),
        model: z.string(),
        code: z.string(),
        ms: z.int(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: "LlmReport" });
export type LlmView = z.infer<typeof llmView>;

/** A released prompt version. `share` is the percent of the inputs that it answers. */
const promptView = z
  .object({
    name: z.string(),
    version: z.string(),
    released: z.iso.date(),
    share: z.int().min(0).max(100),
    change: z.string(),
    /** Whether it is still asked when four fifths of the month's budget are spent. */
    is_essential: z.boolean(),
  })
  .meta({ id: "PromptVersion" });
export type PromptView = z.infer<typeof promptView>;

const admins = ["admin"] as const;
const runId = z.object({ id: z.string().max(64) });

export const reportsApi = {
  metrics: endpoint({
    method: "GET",
    path: "/api/admin/metrics",
    allow: admins,
    summary: "Counts of everything, reading times and the queue",
    response: metricsView,
  }),
  llm: endpoint({
    method: "GET",
    path: "/api/admin/llm",
    allow: admins,
    summary: "How the language models are doing: state, spending, calls and failures",
    response: llmView,
  }),
  prompts: endpoint({
    method: "GET",
    path: "/api/admin/prompts",
    allow: admins,
    summary: "List the released prompt versions with their share and what changed",
    response: z.object({ items: z.array(promptView) }),
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
  queues: endpoint({
    method: "GET",
    path: "/api/admin/queues",
    allow: admins,
    summary: "How background work stands: what waits, runs, was done in the last hour and failed for good",
    response: queuesView,
  }),
  deadRuns: endpoint({
    method: "GET",
    path: "/api/admin/queues/dead",
    allow: admins,
    summary: "List the runs that failed or crashed for good and wait for an admin, newest first",
    query: deadRunsQuery,
    response: z.object({ items: z.array(deadRunView), next_cursor: z.string().nullable() }),
  }),
  replay: endpoint({
    method: "POST",
    path: "/api/admin/queues/dead/{id}/replay",
    allow: admins,
    summary: "Start a failed run once more for the same event; asked twice, it starts once",
    params: runId,
    response: deadRunView,
  }),
  dismiss: endpoint({
    method: "POST",
    path: "/api/admin/queues/dead/{id}/dismiss",
    allow: admins,
    summary: "Take a failed run off the list",
    params: runId,
    response: deadRunView,
  }),
  outbox: endpoint({
    method: "GET",
    path: "/api/admin/outbox",
    allow: admins,
    summary: "List the events that are not sent yet, oldest first, or the mails, newest first",
    query: outboxQuery,
    response: z.object({ items: z.array(outboxItem), next_cursor: z.string().nullable() }),
  }),
};
