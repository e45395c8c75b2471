import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "#db/client.ts";
import { events, notifications, outboxEvents, resumes } from "#db/schema/index.ts";
import { startBackgroundWork } from "#inngest/start-background-work.ts";
import { applicationsApi } from "#lib/applications/api.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { refreshCandidateMatches, refreshJobMatches } from "#lib/matches/refresh-matches.ts";
import { extractResumeFacts, normalizeResume, readResume, saveProfile } from "#lib/resumes/parse-resume.ts";
import { requeueStalledResumes } from "#lib/resumes/requeue-stalled.ts";
import { JAVA_JOB } from "#tests/api/job-texts.ts";
import { parsedResume, uploadedResume } from "#tests/api/parsed-resume.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

const effects = async () => [await db().$count(events), await db().$count(notifications)];
const HOUR_MS = 3_600_000;

// The ids of events are forgotten after a day: what is behind a function must know by itself what it has done.
describe("an event that comes again after its id is forgotten", { timeout: 60_000 }, () => {
  let candidate: Person;
  let resumeId: string;
  let jobId: string;
  beforeAll(async () => {
    candidate = await newPerson("candidate");
    resumeId = await parsedResume(candidate);
    const recruiter = await newPerson("recruiter");
    const posted = await call(jobsApi.create, { as: recruiter, body: JAVA_JOB });
    jobId = (await posted.json()).id;
    await analyzeStoredJob(jobId);
    const body = { job_id: jobId, resume_id: resumeId };
    expect((await call(applicationsApi.apply, { as: candidate, body })).status).toBe(201);
    await refreshCandidateMatches(candidate.actor.id);
  });

  it("does not read a resume again, and a late checkpoint overwrites nothing", async () => {
    const [before] = await db().select().from(resumes).where(eq(resumes.id, resumeId));
    const counted = await effects();
    expect(await readResume(resumeId)).toEqual({ pages: null });
    await extractResumeFacts(resumeId, new Date("2031-01-01"));
    await normalizeResume(resumeId);
    await saveProfile(resumeId);
    expect((await db().select().from(resumes).where(eq(resumes.id, resumeId)))[0]).toEqual(before);
    expect(await effects()).toEqual(counted);
  });

  it("does not record the analysis of a job or a score a second time", async () => {
    const counted = await effects();
    expect(await analyzeStoredJob(jobId)).toMatchObject({ changed: false });
    expect(await refreshJobMatches(jobId)).toEqual({ dropped: 0 });
    expect(await refreshCandidateMatches(candidate.actor.id)).toEqual({ computed: 0 });
    expect(await effects()).toEqual(counted);
  });
});

describe("a resume whose event was lost", { timeout: 60_000 }, () => {
  it("is found by the hourly sweep and read to the end", async () => {
    const id = await uploadedResume(await newPerson("candidate"));
    await db().delete(outboxEvents);
    expect(await requeueStalledResumes(new Date())).toEqual({ queued: 0 });
    expect(await requeueStalledResumes(new Date(Date.now() + 2 * HOUR_MS))).toEqual({ queued: 1 });
    expect(await requeueStalledResumes(new Date(Date.now() + 2 * HOUR_MS))).toEqual({ queued: 0 });
    const work = await startBackgroundWork();
    const isRead = sql`${resumes.id} = ${id} and ${resumes.status} = 'parsed' and ${resumes.progress} = 100`;
    await vi.waitFor(async () => expect(await db().$count(resumes, isRead)).toBe(1), {
      timeout: 40_000,
      interval: 100,
    });
    await work.stop();
  });
});
