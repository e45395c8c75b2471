import { sql } from "drizzle-orm";
import { bigserial, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns.ts";

/** Where one run of a background function stands; `crashed` took the process down with it too often. */
export const RUN_STATUSES = ["running", "completed", "failed", "crashed", "cancelled"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** What an admin did with a run that failed or crashed for good. */
export const DEAD_RUN_OUTCOMES = ["replayed", "dismissed"] as const;

/** An event as background functions see it. */
export type WorkEvent = { id: string; name: string; data: Record<string, unknown>; ts: number };

/** What a step came to: exactly one of the two is there. */
export type StepResult = { data: unknown } | { error: unknown };

/** What a parked step waits for, as the function asked it. */
export type StepOptions = { event?: string; if?: string; parallelMode?: string };

/** Events the embedded runner has accepted. */
export const workEvents = pgTable(
  "work_events",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    body: jsonb("body").$type<WorkEvent>().notNull(),
    receivedAt: moment("received_at").notNull().defaultNow(),
  },
  (t) => [index("work_events_received").on(t.receivedAt)],
);

/** One execution of a function for one event. */
export const workRuns = pgTable(
  "work_runs",
  {
    id: text("id").primaryKey(),
    functionId: text("function_id").notNull(),
    idempotencyKey: text("idempotency_key"),
    event: jsonb("event").$type<WorkEvent>().notNull(),
    parentRunId: text("parent_run_id"),
    parentStepId: text("parent_step_id"),
    status: text("status", { enum: RUN_STATUSES }).notNull().default("running"),
    output: jsonb("output").$type<unknown>(),
    error: jsonb("error").$type<unknown>(),
    createdAt: createdAt(),
    endedAt: moment("ended_at"),
    /** Of a dead run: null while it waits for an admin. */
    settledAs: text("settled_as", { enum: DEAD_RUN_OUTCOMES }),
    settledAt: moment("settled_at"),
    /** The run that was started in its place. */
    replayedBy: text("replayed_by"),
  },
  (t) => [
    index("work_runs_idempotency").on(t.idempotencyKey),
    index("work_runs_status").on(t.status, t.functionId),
    index("work_runs_ended").on(t.endedAt),
  ],
);

/** One checkpoint of a run. Without a result the run is parked on it. */
export const workSteps = pgTable(
  "work_steps",
  {
    runId: text("run_id")
      .notNull()
      .references(() => workRuns.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    kind: text("kind").notNull(),
    name: text("name"),
    options: jsonb("options").$type<StepOptions>(),
    result: jsonb("result").$type<StepResult>(),
    position: bigserial("position", { mode: "number" }),
    createdAt: createdAt(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ name: "work_steps_pk", columns: [t.runId, t.id] }),
    index("work_steps_waiting")
      .on(sql`(${t.options}->>'event')`)
      .where(sql`${t.result} is null and ${t.kind} = 'WaitForEvent'`),
  ],
);

/** When the next run of a throttled function would be on time, for each value of its key. */
export const workThrottles = pgTable(
  "work_throttles",
  {
    functionId: text("function_id").notNull(),
    key: text("key").notNull(),
    dueAt: moment("due_at").notNull(),
  },
  (t) => [primaryKey({ name: "work_throttles_pk", columns: [t.functionId, t.key] })],
);
