import * as z from "zod";
import { checkExpression } from "./expressions.ts";
import { momentAfter } from "./timing.ts";

const limit = z.strictObject({
  limit: z.int().min(0),
  key: z.string().optional(),
  scope: z.literal("fn").optional(),
});

// Strict on purpose: an option that is not listed here would be ignored, and work would run otherwise than declared.
const functionConfig = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.strictObject({ event: z.string(), expression: z.string().optional() }),
      z.strictObject({ cron: z.string() }),
    ]),
  ),
  steps: z.record(
    z.string(),
    z.looseObject({ retries: z.object({ attempts: z.int().min(0).optional() }).optional() }),
  ),
  idempotency: z.string().optional(),
  concurrency: z.union([z.int(), limit, z.array(limit).max(1)]).optional(),
  priority: z.strictObject({ run: z.string().optional() }).optional(),
  throttle: z
    .strictObject({
      limit: z.int().min(1),
      period: z.string(),
      burst: z.int().min(1).optional(),
      key: z.string().optional(),
    })
    .optional(),
  cancel: z.array(z.strictObject({ event: z.string(), if: z.string().optional() })).optional(),
});

const DEFAULT_RETRIES = 4;

/** How a trigger starts a function: by an event (`*` at the end stands for anything) or by the clock. */
export type Trigger = { event: string; expression?: string } | { cron: string; timeZone: string };

/** A function as the runner knows it, read from what the SDK declares. */
export type FunctionConfig = {
  id: string;
  triggers: Trigger[];
  maxAttempts: number;
  idempotency?: string;
  /** At most `limit` steps at once, for each value of `key` if there is one. */
  concurrency?: { limit: number; key?: string };
  priority?: string;
  /** At most `limit` runs start in `periodMs`, and `burst` more at once, for each value of `key` if there is one. */
  throttle?: { limit: number; periodMs: number; burst: number; key?: string };
  cancel: { event: string; if?: string }[];
};

/** Reads the declared functions. Throws one sentence naming what the embedded runner does not support. */
export function readFunctionConfigs(declared: unknown[]): Map<string, FunctionConfig> {
  return new Map(declared.map((each) => readFunctionConfig(each)).map((config) => [config.id, config]));
}

function readFunctionConfig(declared: unknown): FunctionConfig {
  const result = functionConfig.safeParse(declared);
  if (!result.success) {
    const id = z.object({ id: z.string() }).safeParse(declared).data?.id ?? "a function";
    throw new Error(
      `The embedded runner cannot run ${id}: it does not support ${unsupported(result.error)}.`,
    );
  }
  const raw = result.data;
  const [concurrency] =
    typeof raw.concurrency === "number" ? [{ limit: raw.concurrency }] : [raw.concurrency].flat();
  const config: FunctionConfig = {
    id: raw.id,
    triggers: raw.triggers.map((trigger) => ("cron" in trigger ? readCron(trigger.cron) : trigger)),
    maxAttempts: (Object.values(raw.steps)[0]?.retries?.attempts ?? DEFAULT_RETRIES) + 1,
    idempotency: raw.idempotency,
    // Inngest reads a limit of 0 as "no limit".
    concurrency: concurrency?.limit ? { limit: concurrency.limit, key: concurrency.key } : undefined,
    priority: raw.priority?.run,
    throttle: raw.throttle && {
      limit: raw.throttle.limit,
      periodMs: momentAfter(raw.throttle.period, new Date(0)).getTime(),
      burst: raw.throttle.burst ?? 1,
      key: raw.throttle.key,
    },
    cancel: raw.cancel ?? [],
  };
  checkExpressions(config);
  return config;
}

function readCron(declared: string): Trigger {
  const zoned = /^TZ=(\S+)\s+(.*)$/.exec(declared);
  return { cron: zoned?.[2] ?? declared, timeZone: zoned?.[1] ?? "UTC" };
}

function checkExpressions(config: FunctionConfig): void {
  const conditions = config.triggers.flatMap((trigger) => ("event" in trigger ? [trigger.expression] : []));
  const rest = [
    config.idempotency,
    config.concurrency?.key,
    config.priority,
    config.throttle?.key,
    ...config.cancel.map((c) => c.if),
  ];
  for (const expression of [...conditions, ...rest]) {
    if (expression === undefined) continue;
    try {
      checkExpression(expression);
    } catch (cause) {
      throw new Error(`The embedded runner cannot run ${config.id}: it cannot read "${expression}".`, {
        cause,
      });
    }
  }
}

function unsupported(error: z.ZodError): string {
  const names = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key].join("."))
      : [issue.path.join(".") || issue.message],
  );
  return names.map((name) => `"${name}" as declared`).join(", ");
}
