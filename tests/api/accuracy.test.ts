import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { resumes, reviewQueue } from "#db/schema/index.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { type AccuracyView, type ReviewView, reviewsApi } from "#lib/reviews/api.ts";
import { drawAccuracySample } from "#lib/reviews/draw-sample.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { parsedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

let admin: Person;
let template: typeof resumes.$inferSelect;
beforeAll(async () => {
  admin = await newPerson("admin");
  const id = await parsedResume(await newPerson("candidate"));
  const [row] = await db().select().from(resumes).where(eq(resumes.id, id));
  if (!row) throw new Error("There is no resume.");
  template = row;
});

const samples = () => db().select().from(reviewQueue).where(eq(reviewQueue.reason, "accuracy_sample"));

async function readMany(count: number): Promise<void> {
  const { facts: _facts, document: _document, ...row } = template;
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    id: `00000000-0000-4000-8000-${(index + 1).toString(16).padStart(12, "0")}`,
    parsedAt: new Date(),
  }));
  for (let at = 0; at < count; at += 200)
    await db()
      .insert(resumes)
      .values(rows.slice(at, at + 200));
}

it("draws about 2 % of what was read, at most 20 a day, and draws nobody twice", {
  timeout: 60_000,
}, async () => {
  await readMany(600);
  const first = await drawAccuracySample(new Date());
  expect(first.drawn).toBeGreaterThan(4);
  expect(first.drawn).toBeLessThan(21);
  const drawn = new Set((await samples()).map(({ entityId }) => entityId));
  expect(drawn.size).toBe(first.drawn);
  expect(await drawAccuracySample(new Date())).toEqual({ drawn: 0 });
  const some = (await samples())[0];
  if (!some) throw new Error("Nobody was drawn.");
  // The lot is the id: taken out of the queue, the same one is drawn again.
  await db().delete(reviewQueue).where(eq(reviewQueue.id, some.id));
  expect(await drawAccuracySample(new Date())).toEqual({ drawn: 1 });
  expect(new Set((await samples()).map(({ entityId }) => entityId))).toEqual(drawn);
});

it("wants a mark for a sample, and reports how often what was sure was right", async () => {
  const before = await samples();
  const [first, second] = before;
  if (!first || !second) throw new Error("Nobody was drawn.");
  const view: ReviewView = await (await call(reviewsApi.get, { as: admin, params: { id: first.id } })).json();
  expect(view.asked.map(({ field }) => field)).toEqual([
    "name",
    "email",
    "phone",
    "experience",
    "education",
    "skills",
  ]);
  const decide = (id: string, body: object) =>
    call(reviewsApi.decide, { as: admin, params: { id }, body: { decision: "accept", ...body } });
  expect((await decide(first.id, {})).status).toBe(400);
  const marks = view.asked.map(({ field }) => ({ field, is_right: true }));
  expect((await decide(first.id, { findings: marks })).status).toBe(200);
  const wrong = [
    { field: "name", is_right: false },
    { field: "email", is_right: true },
  ];
  expect((await decide(second.id, { findings: wrong })).status).toBe(200);
  const report: AccuracyView = await (await call(reviewsApi.accuracy, { as: admin })).json();
  expect(report.fields.find(({ field }) => field === "name")).toMatchObject({ n: 2, right: 1, share: 0.5 });
  expect(report.fields.find(({ field }) => field === "email")).toMatchObject({ n: 2, right: 2, share: 1 });
  expect(report.bands.reduce((sum, { n }) => sum + n, 0)).toBe(8);
  expect(report.bands.map(({ from, to }) => `${from}-${to}`)).toEqual(["0-49", "50-69", "70-89", "90-100"]);
  for (const { n, mean_confidence } of report.bands) expect(mean_confidence === null).toBe(n === 0);
  const done = and(eq(reviewQueue.reason, "accuracy_sample"), eq(reviewQueue.status, "accepted"));
  expect(await db().select().from(reviewQueue).where(done)).toHaveLength(2);
});
