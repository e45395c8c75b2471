import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { jobs, outboxEvents, users, workRuns } from "#db/schema/index.ts";
import { backgroundDepth } from "#inngest/embedded/bridge.ts";
import { jobSubmitted } from "#inngest/events.ts";
import { queueEvent } from "#inngest/send.ts";
import { startBackgroundWork } from "#inngest/start-background-work.ts";
import { testDatabase } from "#tests/setup/database.ts";

testDatabase();

const DESCRIPTION =
  "We are looking for an accountant with three years of experience. Required: Excel, bookkeeping.";

it("takes up what was queued while nothing ran, and carries it through", { timeout: 30_000 }, async () => {
  const job = await db().transaction(async (tx) => {
    const recruiter = {
      name: "Rita Example",
      email: "rita@example.com",
      passwordHash: "none",
      role: "recruiter",
    } as const;
    const { id: recruiterId } = one(await tx.insert(users).values(recruiter).returning());
    const values = {
      recruiterId,
      title: "Accountant",
      rawDescription: DESCRIPTION,
      status: "pending_analysis",
    } as const;
    const stored = one(await tx.insert(jobs).values(values).returning());
    await queueEvent(tx, jobSubmitted.create({ job_id: stored.id }));
    return stored;
  });
  const work = await startBackgroundWork();
  await vi.waitFor(
    async () => {
      const ended = await db().select().from(workRuns).where(eq(workRuns.status, "completed"));
      expect(ended.map((run) => run.functionId).sort()).toEqual([
        "candor-analyze-job",
        "candor-match-job",
        "candor-refine-job",
      ]);
    },
    { timeout: 20_000, interval: 50 },
  );
  expect(await backgroundDepth()).toMatchObject({ running: 0, dead: 0 });
  await work.stop();
  const analyzed = one(await db().select().from(jobs).where(eq(jobs.id, job.id)));
  expect(analyzed.status).toBe("active");
  expect(analyzed.qualityScore).not.toBeNull();
  const sent = await db().select().from(outboxEvents);
  expect(sent.filter((event) => event.sentAt === null)).toEqual([]);
  expect(await backgroundDepth()).toBeNull();
});
