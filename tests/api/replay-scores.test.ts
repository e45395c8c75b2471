import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { events, jobs } from "#db/schema/index.ts";
import { applicationsApi } from "#lib/applications/api.ts";
import { erasePerson } from "#lib/audit/erase-person.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { refreshJobMatches } from "#lib/matches/refresh-matches.ts";
import { replayScores } from "#lib/matches/replay-scores.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { JAVA_JOB } from "./job-texts.ts";
import { parsedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

let candidate: Person;
let resumeId: string;
let jobId: string;

beforeAll(async () => {
  const recruiter = await newPerson("recruiter");
  candidate = await newPerson("candidate");
  resumeId = await parsedResume(candidate);
  for (let n = 0; n < 3; n++) {
    const created = await (await call(jobsApi.create, { as: recruiter, body: JAVA_JOB })).json();
    jobId = created.id;
    await analyzeStoredJob(jobId);
  }
  expect((await call(jobsApi.list, { as: candidate })).status).toBe(200);
  await call(jobsApi.get, { as: candidate, params: { id: jobId } });
  await call(applicationsApi.apply, { as: candidate, body: { job_id: jobId, resume_id: resumeId } });
}, 60_000);

/** The newest event of a score of this record, as it was written. */
async function lastScoreOf(entityId: string) {
  const rows = await db()
    .select()
    .from(events)
    .where(eq(events.entityId, entityId))
    .orderBy(desc(events.sequence));
  const found = rows.find(({ eventType }) => eventType === "match_computed");
  if (found === undefined) throw new Error("No score is recorded.");
  return found;
}

describe("replaying scores from the audit log", () => {
  it("comes to the same bytes for the scores of a list and of an application", async () => {
    expect(await replayScores()).toEqual({
      ok: true,
      equal: 5,
      erased: 0,
      other_version: 0,
      different: [],
    });
  });

  it("keeps to what a job asked for when the score was made, after the job asks for something else", async () => {
    const text = `${JAVA_JOB.description}\nRequirements:\n- Must know Kubernetes and Terraform\n- 9+ years of experience`;
    await db().update(jobs).set({ rawDescription: text }).where(eq(jobs.id, jobId));
    expect((await analyzeStoredJob(jobId)).changed).toBe(true);
    expect(await refreshJobMatches(jobId)).toEqual({ dropped: 1 });
    await call(jobsApi.list, { as: candidate });
    await call(jobsApi.get, { as: candidate, params: { id: jobId } });
    expect(await replayScores()).toMatchObject({ ok: true, equal: 7 });
  });

  it("computes the scores of one event alone", async () => {
    const { id } = await lastScoreOf(resumeId);
    expect(await replayScores(id)).toMatchObject({ ok: true, equal: 1 });
    await expect(replayScores(randomUUID())).rejects.toMatchObject({ status: 404 });
  });

  it("is part of what an admin verifies", async () => {
    const admin = await newPerson("admin");
    const verified = await (await call(reportsApi.verify, { as: admin })).json();
    expect(verified).toMatchObject({ ok: true, first_bad_seq: null, scores: { equal: 7 } });
  });

  it("names the event whose score is not what its input comes to", async () => {
    const { payload } = await lastScoreOf(resumeId);
    const forged = {
      ...payload,
      scores: [{ ...(payload.scores as object[])[0], breakdown_hash: "0".repeat(64) }],
    };
    const about = { entityType: "resume", entityId: resumeId, payload: forged };
    await db().transaction((tx) => recordEvent(tx, "system", "match_computed", about));
    const { sequence } = await lastScoreOf(resumeId);
    expect(await replayScores()).toMatchObject({
      ok: false,
      equal: 7,
      different: [{ sequence, job_id: jobId, why: "it comes to other bytes than recorded" }],
    });
  });

  it("tells what left with an erased person from what was altered", async () => {
    await db().transaction((tx) => erasePerson(tx, "system", candidate.actor.id, [resumeId]));
    const { erased, equal } = await replayScores();
    expect({ erased, equal }).toEqual({ erased: 7, equal: 1 });
  });
});
