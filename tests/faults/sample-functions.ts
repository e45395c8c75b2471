import { cron, eventType, Inngest, RetryAfterError } from "inngest";
import { serve } from "inngest/edge";
import * as z from "zod";
import { embeddedFetch, embeddedSigningKey } from "#inngest/embedded/bridge.ts";
import { problemCode, withFinalProblems } from "#inngest/final-problem.ts";
import { unreadable } from "#lib/errors.ts";

/** One line of what the sample functions did, in order. */
export type Line = { at: number; what: string; id: string; [more: string]: unknown };

export const trace: Line[] = [];
export const note = (what: string, id: string, more: Record<string, unknown> = {}) =>
  trace.push({ at: Date.now(), what, id, ...more });
export const noted = (what: string, id?: string) =>
  trace.filter((line) => line.what === what && (id === undefined || line.id === id));

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const inngest = new Inngest({
  id: "sample",
  isDev: false,
  eventKey: "embedded",
  signingKey: embeddedSigningKey(),
  fetch: embeddedFetch,
  logger: { info() {}, debug() {}, warn() {}, error() {} },
});

const typed = (name: string) =>
  eventType(name, {
    schema: z.object({ id: z.string(), user: z.string().optional(), rank: z.number().optional() }),
  });
export const events = {
  steps: typed("sample/steps"),
  told: typed("sample/told"),
  flaky: typed("sample/flaky"),
  later: typed("sample/later"),
  fatal: typed("sample/fatal"),
  caught: typed("sample/caught"),
  parallel: typed("sample/parallel"),
  race: typed("sample/race"),
  invoke: typed("sample/invoke"),
  wait: typed("sample/wait"),
  go: typed("sample/go"),
  once: typed("sample/once"),
  keyed: typed("sample/keyed"),
  ranked: typed("sample/ranked"),
  stoppable: typed("sample/stoppable"),
  stop: typed("sample/stop"),
  outside: typed("sample/outside"),
  throttled: typed("sample/throttled"),
};

const throttled = inngest.createFunction(
  {
    id: "throttled",
    triggers: [events.throttled],
    throttle: { limit: 5, period: "2s", burst: 2, key: "event.data.user" },
  },
  ({ event }) => void note("throttled", event.data.id, { user: event.data.user }),
);

const attempts = new Map<string, number>();
const attemptOf = (id: string) => {
  const number = attempts.get(id) ?? 0;
  attempts.set(id, number + 1);
  return number;
};

const steps = inngest.createFunction({ id: "steps", triggers: [events.steps] }, async ({ event, step }) => {
  const { id } = event.data;
  const first = await step.run("first", () => {
    note("first", id);
    return { number: 20, when: new Date("2026-01-01T00:00:00Z") };
  });
  await step.sleep("rest", "300ms");
  const second = await step.run("second", () => {
    note("second", id);
    return first.number + 22;
  });
  await step.sendEvent("tell", events.told.create({ id }));
  note("steps ended", id, { second, when: first.when });
  return second;
});

const told = inngest.createFunction({ id: "told", triggers: [events.told] }, async ({ event, step }) => {
  await step.run("hear", () => note("told", event.data.id));
});

const flaky = inngest.createFunction(
  { id: "flaky", triggers: [events.flaky], retries: 3 },
  async ({ event, step }) =>
    step.run("call", () => {
      const attempt = attemptOf(event.data.id);
      note("flaky", event.data.id, { attempt });
      if (attempt < 2) throw new Error("not yet");
      return attempt;
    }),
);

const later = inngest.createFunction(
  { id: "later", triggers: [events.later], retries: 3 },
  async ({ event, step }) =>
    step.run("call", () => {
      const attempt = attemptOf(event.data.id);
      note("later", event.data.id, { attempt });
      if (attempt === 0) throw new RetryAfterError("too many", 1000);
      return attempt;
    }),
);

const fatal = inngest.createFunction(
  {
    id: "fatal",
    triggers: [events.fatal],
    retries: 3,
    onFailure: async ({ event, error, step }) => {
      const { id } = events.fatal.schema.parse(event.data.event.data);
      const told = { message: error.message, code: problemCode(error), of: event.data.function_id };
      await step.run("tell", () => note("failed", id, told));
    },
  },
  async ({ event, step }) => {
    await step.run("read", () =>
      withFinalProblems(async () => {
        note("fatal", event.data.id);
        throw unreadable("corrupt_document", "This file is corrupt.");
      }),
    );
  },
);

const caught = inngest.createFunction(
  { id: "caught", triggers: [events.caught], retries: 0 },
  async ({ event, step }) => {
    try {
      await step.run("first choice", () => {
        throw new Error("down");
      });
    } catch (error) {
      await step.run("second choice", () => note("caught", event.data.id, { error: String(error) }));
    }
  },
);

const parallel = inngest.createFunction(
  { id: "parallel", triggers: [events.parallel] },
  async ({ event, step }) => {
    const numbers = await Promise.all(
      [1, 2, 3].map((number) =>
        step.run(`part ${number}`, async () => {
          note("part", event.data.id, { number });
          await pause(100);
          return number;
        }),
      ),
    );
    return step.run("sum", () => {
      const sum = numbers.reduce((total, number) => total + number, 0);
      note("sum", event.data.id, { sum });
      return sum;
    });
  },
);

const race = inngest.createFunction(
  { id: "race", triggers: [events.race] },
  async ({ event, step, group }) => {
    const winner = await group.parallel(() =>
      Promise.race([
        step.run("quick", async () => {
          await pause(20);
          return "quick";
        }),
        step.run("slow", async () => {
          await pause(500);
          return "slow";
        }),
      ]),
    );
    await step.run("after", () => note("race", event.data.id, { winner }));
  },
);

const invoke = inngest.createFunction(
  { id: "invoke", triggers: [events.invoke] },
  async ({ event, step }) => {
    const sum = await step.invoke("ask", { function: parallel, data: { id: event.data.id } });
    note("invoked", event.data.id, { sum });
  },
);

const wait = inngest.createFunction({ id: "wait", triggers: [events.wait] }, async ({ event, step }) => {
  const came = await step.waitForEvent("go", { event: events.go, timeout: "20s", match: "data.id" });
  const never = await step.waitForEvent("nothing", { event: "sample/never", timeout: "300ms" });
  note("waited", event.data.id, { came: came?.data.id, never });
});

const once = inngest.createFunction(
  { id: "once", triggers: [events.once], idempotency: "event.data.id" },
  async ({ event, step }) => {
    await step.run("do", () => note("once", event.data.id));
  },
);

const keyed = inngest.createFunction(
  { id: "keyed", triggers: [events.keyed], concurrency: { limit: 2, key: "event.data.user" } },
  async ({ event, step }) => {
    await step.run("work", async () => {
      note("keyed begins", event.data.id, { user: event.data.user });
      await pause(150);
      note("keyed ends", event.data.id, { user: event.data.user });
    });
  },
);

const ranked = inngest.createFunction(
  { id: "ranked", triggers: [events.ranked], concurrency: 1, priority: { run: "event.data.rank" } },
  async ({ event }) => {
    note("ranked", event.data.id);
    await pause(30);
  },
);

const stoppable = inngest.createFunction(
  {
    id: "stoppable",
    triggers: [events.stoppable],
    cancelOn: [{ event: events.stop, if: "async.data.id == event.data.id" }],
  },
  async ({ event, step }) => {
    await step.run("begin", () => note("stoppable begins", event.data.id));
    await step.sleep("rest", "600ms");
    await step.run("end", () => note("stoppable ends", event.data.id));
  },
);

const outside = inngest.createFunction(
  { id: "outside", triggers: [events.outside], retries: 1 },
  async ({ event, step, attempt }) => {
    await step.run("inside", () => note("inside", event.data.id));
    note("outside", event.data.id, { attempt });
    if (attempt === 0) throw new Error("outside a step");
  },
);

const yearly = inngest.createFunction(
  { id: "yearly", triggers: [cron("TZ=Europe/Berlin 0 5 1 1 *")] },
  async ({ step }) => {
    await step.run("tick", () => note("yearly", ""));
  },
);

export const functions = [
  steps,
  told,
  flaky,
  later,
  fatal,
  caught,
  parallel,
  race,
  invoke,
  wait,
  once,
  keyed,
  ranked,
  throttled,
  stoppable,
  outside,
  yearly,
];

/** An endpoint for these functions, in place of `/api/inngest`. */
export const endpointFor = (served: Parameters<typeof serve>[0]["functions"] = functions) =>
  serve({ client: inngest, functions: served });
