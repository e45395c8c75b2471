import { expect, it } from "vitest";
import { testServer } from "#tests/setup/new-database.ts";
import { applyAtOnce } from "./rows/apply-race.ts";
import { inPlace } from "./rows/fault-row.ts";
import { freezeInMidStep } from "./rows/frozen.ts";
import { killAt } from "./rows/killed-in-steps.ts";
import { stopUnderLoad } from "./rows/stopped.ts";

// The fault table of docs/reliability.md in small; `npm run faults` runs it at full length.
const LONG = { timeout: 180_000 };
const fn = "parse-resume";

it(
  "loses nothing and repeats no finished step when killed between, in and after the steps of reading",
  LONG,
  async () => {
    const deaths = [
      { fn, known: 0, when: "after" },
      { fn, known: 2, when: "during" },
      { fn, known: 5, when: "before" },
    ] as const;
    const { figures } = await inPlace("pglite", (place) => killAt(deaths, place));
    expect(figures).toEqual({ kills: 3, acknowledged: 3, lost: 0, repeated: 0, readTwice: 0 });
  },
);

it("hands back what it had begun when it is stopped under load", LONG, async () => {
  const { figures } = await inPlace("pglite", (place) => stopUnderLoad(2, place));
  expect(figures).toMatchObject({ acknowledged: 20, lost: 0, repeated: 0 });
});

it("keeps one of fifty applications that arrive at once, and answers the others 409", LONG, async () => {
  const { figures } = await inPlace("pglite", (place) => applyAtOnce({ parallel: 50, rounds: 2 }, place));
  expect(figures).toEqual({ rounds: 2, parallel: 50, applications: 2, 201: 2, 409: 100 });
});

it.runIf(testServer)("refuses the late results of a process that was frozen", LONG, async () => {
  const { figures } = await inPlace("postgres", (place) => freezeInMidStep(10, place));
  expect(figures).toMatchObject({ overwritten: 0, lost: 0, readTwice: 0 });
});
