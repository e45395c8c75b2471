import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { events, llmCalls, matchScores } from "#db/schema/index.ts";
import { applicationsApi } from "#lib/applications/api.ts";
import { wordFeedback } from "#lib/applications/word-feedback.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { wordingFacts } from "#lib/explanation/wording-facts.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { matchesApi } from "#lib/matches/api.ts";
import { wordMatches } from "#lib/matches/word-match.ts";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import type { EventType } from "#lib/vocabulary.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { scriptedModels } from "../servers/scripted-models.ts";
import { JAVA_JOB } from "./job-texts.ts";
import { parsedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
const model = scriptedModels();
afterAll(closeReaders);

let recruiter: Person;
let candidate: Person;
let resumeId: string;
let jobId: string;
let applicationId: string;
let breakdown: Breakdown;

beforeAll(async () => {
  recruiter = await newPerson("recruiter", { name: "Maria Lopez", company: "Northwind Labs" });
  candidate = await newPerson("candidate", { name: "Dana Whitfield" });
  resumeId = await parsedResume(candidate);
  const description = `${JAVA_JOB.description}\nRequired: Kubernetes.`;
  jobId = (await (await call(jobsApi.create, { as: recruiter, body: { ...JAVA_JOB, description } })).json())
    .id;
  await analyzeStoredJob(jobId);
  const applied = await call(applicationsApi.apply, {
    as: candidate,
    body: { job_id: jobId, resume_id: resumeId },
  });
  ({ id: applicationId, breakdown } = await applied.json());
});

const match = async () => (await call(matchesApi.ofJob, { as: candidate, params: { id: jobId } })).json();
const eventsOf = async (entityId: string, type: EventType) =>
  db()
    .select()
    .from(events)
    .where(and(eq(events.entityId, entityId), eq(events.eventType, type)));
const metWords = () => {
  const { met } = wordingFacts(breakdown);
  return `You meet ${met.required_count} required skills, among them ${met.required[0]}.`;
};
const missing = () => wordingFacts(breakdown).missing.required[0];

describe("the words of an explanation", () => {
  it("are the template's while no model answers", async () => {
    const before = await match();
    model.fails();
    expect(await wordMatches(resumeId, undefined, model.models())).toEqual({ worded: 0, refused: 0 });
    expect(await match()).toEqual(before);
    expect(before).toMatchObject({ explained_by: "rules" });
    expect(before.score).toBeGreaterThanOrEqual(50);
  });

  it("are asked for with the breakdown's facts alone: no name, no employer, no title", async () => {
    const sent = JSON.stringify(model.asked().at(-1)?.body);
    expect(sent).toContain(missing());
    expect(sent).not.toMatch(/Dana|Whitfield|Northwind|Maria/);
    expect(sent).not.toContain(JAVA_JOB.title);
  });

  it("stay the template's where a sentence says more than the breakdown, and that is recorded", async () => {
    const template = (await match()).explanation;
    await model.says({ sentences: [{ about: "met", text: `You know ${missing()} and 12 years of COBOL.` }] });
    expect(await wordMatches(resumeId, jobId, model.models())).toEqual({ worded: 0, refused: 1 });
    expect(await match()).toMatchObject({ explanation: template, explained_by: "rules" });
    const [event] = await eventsOf(resumeId, "match_worded");
    expect(event?.payload).toMatchObject({ kept: false, prompt_version: "word-explanation@1.0.0" });
    const calls = await db().select().from(llmCalls).where(eq(llmCalls.entityId, resumeId));
    expect(calls.find(({ errorCode }) => errorCode === null)).toMatchObject({ claims: 1, droppedClaims: 1 });
  });

  it("are the model's once every sentence holds, and the template's again after the next score", async () => {
    await db().update(matchScores).set({ explainedBy: null }).where(eq(matchScores.jobId, jobId));
    await model.says({ sentences: [{ about: "met", text: metWords() }] });
    expect(await wordMatches(resumeId, jobId, model.models())).toEqual({ worded: 1, refused: 0 });
    expect(await match()).toMatchObject({ explanation: metWords(), explained_by: model.by });
    const asked = model.asked().length;
    expect(await wordMatches(resumeId, jobId, model.models())).toEqual({ worded: 0, refused: 0 });
    expect(model.asked()).toHaveLength(asked);
    await db().delete(matchScores).where(eq(matchScores.jobId, jobId));
    expect(await match()).toMatchObject({ explained_by: "rules" });
  });
});

describe("the words of a rejection", () => {
  const reason = "missing_required_skills";
  const missingWords = () => `${missing()} was not found in your resume.`;
  const preview = async (body: object = {}) =>
    (
      await call(applicationsApi.preview, {
        as: recruiter,
        params: { id: applicationId },
        body: { reason, ...body },
      })
    ).json();
  const reject = (body: object) =>
    call(applicationsApi.move, {
      as: recruiter,
      params: { id: applicationId },
      body: { status: "rejected", reason, ...body },
    });

  it("cannot be a model's that nobody has seen", async () => {
    const response = await reject({ use_wording: true });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "wording_missing" });
  });

  it("are the template's without a model, and where its words break the rules", async () => {
    const template = await preview();
    expect(template).toMatchObject({ wording: "none" });
    await model.says({ sentences: [{ about: "score", text: `The score is ${breakdown.score} of 100.` }] });
    expect(await wordFeedback(applicationId, reason, model.models())).toEqual({ state: "refused" });
    expect(await preview()).toEqual(template);
    expect((await eventsOf(applicationId, "feedback_worded"))[0]?.payload).toMatchObject({ kept: false });
  });

  it("are offered beside the template, and sent only when the recruiter takes them", async () => {
    await model.says({ sentences: [{ about: "missing", text: missingWords() }] });
    expect(await wordFeedback(applicationId, reason, model.models())).toEqual({ state: "ready" });
    const template = await preview();
    expect(template.wording).toBe("ready");
    const worded = await preview({ use_wording: true });
    expect(worded.text).toContain(missingWords());
    expect(worded.text).toContain("Maria Lopez at Northwind Labs decided");
    expect((await reject({ use_wording: true })).status).toBe(200);
    const seen = await (
      await call(applicationsApi.get, { as: candidate, params: { id: applicationId } })
    ).json();
    expect(seen.feedback).toMatchObject({ text: worded.text, worded_by: model.by });
  });

  it("were never shown with who applied or who decided", async () => {
    expect(JSON.stringify(model.asked().map(({ body }) => body))).not.toMatch(
      /Dana|Whitfield|Northwind|Maria/,
    );
  });

  it("go back with the move", async () => {
    const params = { id: applicationId };
    expect((await call(applicationsApi.undo, { as: recruiter, params })).status).toBe(200);
    expect((await reject({})).status).toBe(200);
    const seen = await (await call(applicationsApi.get, { as: candidate, params })).json();
    expect(seen.feedback).toMatchObject({ worded_by: null });
  });
});
