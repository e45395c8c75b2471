import { describe, expect, it } from "vitest";
import { readFunctionConfigs } from "./function-config.ts";

const declared = (more: Record<string, unknown> = {}) => ({
  id: "candor-sample",
  name: "sample",
  triggers: [{ event: "sample/sent" }],
  steps: {
    step: { id: "step", name: "step", runtime: { type: "http", url: "http://x" }, retries: { attempts: 2 } },
  },
  ...more,
});
const read = (more?: Record<string, unknown>) => readFunctionConfigs([declared(more)]).get("candor-sample");

describe("readFunctionConfigs", () => {
  it("counts the first attempt on top of the retries", () => {
    expect(read()?.maxAttempts).toBe(3);
    expect(read({ steps: { step: {} } })?.maxAttempts).toBe(5);
  });

  it("reads a limit in each of its forms, and 0 as none", () => {
    expect(read({ concurrency: 4 })?.concurrency).toEqual({ limit: 4, key: undefined });
    const keyed = [{ limit: 2, key: "event.data.user" }];
    expect(read({ concurrency: keyed })?.concurrency).toEqual(keyed[0]);
    expect(read({ concurrency: 0 })?.concurrency).toBeUndefined();
  });

  it("reads the time zone of a schedule", () => {
    const triggers = [{ cron: "TZ=Europe/Berlin 0 5 * * *" }, { cron: "17 * * * *" }];
    expect(read({ triggers })?.triggers).toEqual([
      { cron: "0 5 * * *", timeZone: "Europe/Berlin" },
      { cron: "17 * * * *", timeZone: "UTC" },
    ]);
  });

  it("reads a throttle with its period in milliseconds", () => {
    const throttle = { limit: 20, period: "1m", key: "event.data.user" };
    expect(read({ throttle })?.throttle).toEqual({
      limit: 20,
      periodMs: 60_000,
      burst: 1,
      key: throttle.key,
    });
  });

  it.each([
    ["debounce", { debounce: { period: "1s" } }],
    ["batchEvents", { batchEvents: { maxSize: 2, timeout: "1s" } }],
    ["rateLimit", { rateLimit: { limit: 1, period: "1s" } }],
    ["singleton", { singleton: { mode: "skip" } }],
    ["timeouts", { timeouts: { finish: "1s" } }],
    ["concurrency", { concurrency: [{ limit: 1 }, { limit: 1, key: "event.id" }] }],
    ["concurrency", { concurrency: { limit: 1, scope: "account", key: "event.id" } }],
    ["timeout", { cancel: [{ event: "sample/stop", timeout: "1h" }] }],
  ])("refuses %s, by name, rather than ignore it", (name, more) => {
    expect(() => read(more)).toThrow(/^The embedded runner cannot run candor-sample: .*/);
    expect(() => read(more)).toThrow(name);
  });

  it("refuses an expression that cannot be read", () => {
    expect(() => read({ priority: { run: "event.data." } })).toThrow('it cannot read "event.data."');
  });
});
