import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { applicationsApi } from "#lib/applications/api.ts";
import { moveApplication, undoMove } from "#lib/applications/move-application.ts";
import { verifyChain } from "#lib/audit/verify-chain.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { matchesApi } from "#lib/matches/api.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { JAVA_JOB } from "./job-texts.ts";
import { parsedResume, uploadedResume } from "./parsed-resume.ts";
import { JAVA_RESUME } from "./resume-texts.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

let recruiter: Person;
let candidate: Person;
let resumeId: string;
beforeAll(async () => {
  recruiter = await newPerson("recruiter", { name: "Maria Lopez", company: "Northwind Labs" });
  candidate = await newPerson("candidate", { name: "Dana Whitfield" });
  resumeId = await parsedResume(candidate);
});

async function liveJob(as: Person = recruiter): Promise<string> {
  const { id } = await (await call(jobsApi.create, { as, body: JAVA_JOB })).json();
  await analyzeStoredJob(id);
  return id;
}

const applyTo = (job_id: string, as = candidate, resume_id = resumeId) =>
  call(applicationsApi.apply, { as, body: { job_id, resume_id } });

async function applied(jobId?: string): Promise<{ id: string; jobId: string }> {
  const job = jobId ?? (await liveJob());
  const response = await applyTo(job);
  expect(response.status).toBe(201);
  return { id: (await response.json()).id, jobId: job };
}

const move = (id: string, body: object, as = recruiter) =>
  call(applicationsApi.move, { as, params: { id }, body });

describe("the match of a candidate with a job", () => {
  it("is the same number in the list, on the job, in the match and in the application", async () => {
    const jobId = await liveJob();
    const list = await (await call(jobsApi.list, { as: candidate, query: { limit: "100" } })).json();
    const job = await (await call(jobsApi.get, { as: candidate, params: { id: jobId } })).json();
    const match = await (await call(matchesApi.ofJob, { as: candidate, params: { id: jobId } })).json();
    const application = await (await applyTo(jobId)).json();
    const listed = list.items.find((item: { id: string }) => item.id === jobId);
    expect(match.score).toBeGreaterThan(60);
    expect([listed.match.score, job.match.score, application.score]).toEqual([
      match.score,
      match.score,
      match.score,
    ]);
    expect(application.breakdown).toEqual(match.breakdown);
  });

  it("rises by the points that a recommendation names when the skill is added", async () => {
    const jobId = await liveJob();
    const read = async (query: Record<string, string>) =>
      (await call(matchesApi.ofJob, { as: candidate, params: { id: jobId }, query })).json();
    const now = await read({});
    const gap = now.breakdown.recommendations.find((item: { kind: string }) => item.kind.endsWith("_skill"));
    const then = await read({ with_skills: gap.what });
    expect(Math.abs(then.score - now.score - gap.points)).toBeLessThanOrEqual(1);
    expect(await read({})).toEqual(now);
  });

  it("sorts the list, best first, and pages it without gaps", async () => {
    for (let n = 0; n < 4; n++) await liveJob();
    const scores: number[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: "2", ...(cursor && { cursor }) };
      const answer = await (await call(jobsApi.list, { as: candidate, query })).json();
      scores.push(...answer.items.map((job: { match: { score: number } }) => job.match.score));
      cursor = answer.next_cursor;
    } while (cursor !== null);
    expect(scores.length).toBeGreaterThanOrEqual(4);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("applying", () => {
  it("happens once, however many times at once it is asked", async () => {
    const jobId = await liveJob();
    const answers = await Promise.all(Array.from({ length: 20 }, () => applyTo(jobId)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    const list = await (
      await call(applicationsApi.applicants, { as: recruiter, params: { id: jobId } })
    ).json();
    expect(list.total).toBe(1);
  });

  it("needs an open job and a resume of one's own that has been read", async () => {
    const jobId = await liveJob();
    const other = await newPerson("candidate");
    expect((await applyTo(jobId, other)).status).toBe(404);
    const unread = await applyTo(jobId, other, await uploadedResume(other));
    expect(unread.status).toBe(400);
    expect((await unread.json()).code).toBe("resume_not_parsed");
    await call(jobsApi.close, { as: recruiter, params: { id: jobId } });
    const closed = await applyTo(jobId);
    expect(closed.status).toBe(400);
    expect((await closed.json()).code).toBe("job_closed");
  });

  it("opens the resume to the job's recruiter until it is withdrawn", async () => {
    const { id } = await applied();
    const read = () => call(resumesApi.get, { as: recruiter, params: { id: resumeId } });
    expect((await read()).status).toBe(200);
    const all = await (await call(applicationsApi.mine, { as: candidate, query: { limit: "100" } })).json();
    for (const { id: each, status } of all.items) {
      if (status === "applied") await call(applicationsApi.withdraw, { as: candidate, params: { id: each } });
    }
    expect((await read()).status).toBe(404);
    expect((await call(applicationsApi.get, { as: recruiter, params: { id } })).status).toBe(404);
  });
});

describe("moving an application", () => {
  it("goes step by step to hired and refuses a step that is left out", async () => {
    const { id } = await applied();
    expect((await move(id, { status: "shortlisted" })).status).toBe(409);
    for (const status of ["reviewed", "shortlisted", "interviewing", "offered", "hired"]) {
      expect((await move(id, { status })).status).toBe(200);
    }
    const late = await call(applicationsApi.withdraw, { as: candidate, params: { id } });
    expect(late.status).toBe(409);
    const mine = await (await call(applicationsApi.get, { as: candidate, params: { id } })).json();
    expect(mine.history.map(({ status }: { status: string }) => status)).toEqual([
      "applied",
      "reviewed",
      "shortlisted",
      "interviewing",
      "offered",
      "hired",
    ]);
    expect(mine.history[1].by).toBe("Maria Lopez");
  });

  it("takes a reason for a rejection, and the candidate reads it in words", async () => {
    const { id } = await applied();
    expect((await move(id, { status: "rejected" })).status).toBe(400);
    expect((await move(id, { status: "rejected", reason: "other" })).status).toBe(400);
    const preview = await (
      await call(applicationsApi.preview, {
        as: recruiter,
        params: { id },
        body: { reason: "missing_required_skills", details: "We need Kubernetes from the first day." },
      })
    ).json();
    const rejection = {
      status: "rejected",
      reason: "missing_required_skills",
      details: "We need Kubernetes from the first day.",
    };
    expect((await move(id, rejection)).status).toBe(200);
    const mine = await (await call(applicationsApi.get, { as: candidate, params: { id } })).json();
    expect(mine.feedback).toMatchObject({ reason: "missing_required_skills", decided_by: "Maria Lopez" });
    expect(mine.feedback.text).toBe(preview.text);
    expect(mine.feedback.text).toContain("We need Kubernetes from the first day.");
    expect(mine.feedback.text).toContain("Maria Lopez");
  });

  it("may be undone for 60 seconds by who moved it, as an event of its own", async () => {
    const { id } = await applied();
    const movedAt = new Date();
    await moveApplication(recruiter.actor, id, { status: "reviewed" }, movedAt);
    const late = new Date(movedAt.getTime() + 61_000);
    await expect(undoMove(recruiter.actor, id, late)).rejects.toMatchObject({ code: "nothing_to_undo" });
    expect((await call(applicationsApi.undo, { as: recruiter, params: { id } })).status).toBe(200);
    expect((await call(applicationsApi.undo, { as: recruiter, params: { id } })).status).toBe(409);
    const mine = await (await call(applicationsApi.get, { as: candidate, params: { id } })).json();
    expect(mine.history.map(({ status }: { status: string }) => status)).toEqual([
      "applied",
      "reviewed",
      "applied",
    ]);
  });

  it("is for the recruiter of the job alone", async () => {
    const { id, jobId } = await applied();
    const other = await newPerson("recruiter");
    expect((await move(id, { status: "reviewed" }, other)).status).toBe(404);
    expect((await call(applicationsApi.get, { as: other, params: { id } })).status).toBe(404);
    expect((await call(applicationsApi.applicants, { as: other, params: { id: jobId } })).status).toBe(403);
  });
});

describe("private notes", () => {
  it("reach no answer that a candidate gets", async () => {
    const { id, jobId } = await applied();
    const canary = "canary-7c1f9";
    expect(
      (await call(applicationsApi.addNote, { as: recruiter, params: { id }, body: { text: canary } })).status,
    ).toBe(201);
    const detail = await (await call(applicationsApi.get, { as: recruiter, params: { id } })).json();
    expect(detail.notes).toEqual([expect.objectContaining({ text: canary, by: "Maria Lopez" })]);
    for (const answer of [
      await call(applicationsApi.get, { as: candidate, params: { id } }),
      await call(applicationsApi.mine, { as: candidate }),
      await call(jobsApi.get, { as: candidate, params: { id: jobId } }),
    ]) {
      expect(await answer.text()).not.toContain(canary);
    }
  });
});

describe("ranked applicants", () => {
  it("come best match first, with evidence, filters and counts", async () => {
    const jobId = await liveJob();
    await applied(jobId);
    const weaker = await newPerson("candidate", { name: "Sam Okafor" });
    const text = JAVA_RESUME.replaceAll(/Java|PostgreSQL|Spring Boot/g, "Excel").replaceAll(
      "Dana Whitfield",
      "Sam Okafor",
    );
    await applyTo(jobId, weaker, await parsedResume(weaker, text));
    const list = async (query: Record<string, string> = {}) =>
      (await call(applicationsApi.applicants, { as: recruiter, params: { id: jobId }, query })).json();
    const all = await list();
    expect(all.items.map((item: { candidate: { name: string } }) => item.candidate.name)).toEqual([
      "Dana Whitfield",
      "Sam Okafor",
    ]);
    expect(all.by_status).toEqual({ applied: 2 });
    expect((await list({ skills: "Java" })).total).toBe(1);
    expect((await list({ min_score: String(all.items[0].score) })).total).toBe(1);
    const first = await list({ limit: "1" });
    const second = await list({ limit: "1", cursor: first.next_cursor });
    expect([first.items[0].application_id, second.items[0].application_id]).toEqual(
      all.items.map((item: { application_id: string }) => item.application_id),
    );
  });
});

describe("the audit log", () => {
  it("holds all that a score was made of, so that it can be computed again, and stays unbroken", async () => {
    const { id } = await applied();
    const admin = await newPerson("admin");
    const query = { event_type: "match_computed", entity_id: id };
    const { items } = await (await call(reportsApi.audit, { as: admin, query })).json();
    const { input, breakdown } = items[0].payload.personal;
    expect(JSON.stringify(input)).not.toMatch(/Dana|example\.com|555/);
    expect(scoreMatch(input.candidate, input.job)).toEqual(breakdown);
    expect(await verifyChain(db())).toMatchObject({ ok: true });
    const verified = await (await call(reportsApi.verify, { as: admin })).json();
    expect(verified).toMatchObject({ ok: true, first_bad_seq: null });
  });
});
