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
};
