import { describe, expect, it } from "vitest";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { JAVA_JOB } from "./job-texts.ts";

testDatabase();
freshLimits();

async function post(as: Person, body: object = {}) {
  const response = await call(jobsApi.create, { as, body: { ...JAVA_JOB, ...body } });
  expect(response.status).toBe(201);
  return (await response.json()).id as string;
}

async function postLive(as: Person, body: object = {}) {
  const id = await post(as, body);
  await analyzeStoredJob(id);
  return id;
}

const read = async (id: string, as?: Person) => call(jobsApi.get, { as, params: { id } });

describe("posting a job", () => {
  it("waits for its analysis, then is live with requirements, quality and level", async () => {
    const recruiter = await newPerson("recruiter", { company: "Northwind Labs" });
    const id = await post(recruiter);
    expect((await read(id)).status).toBe(404);
    await analyzeStoredJob(id);
    const job = await (await read(id)).json();
    expect(job).toMatchObject({ status: "active", company: "Northwind Labs", role_level: "mid" });
    expect(job.quality_score).toBeGreaterThan(50);
    expect(job.parsed_json.required_skills.map(({ skill }: { skill: string }) => skill)).toEqual(
      expect.arrayContaining(["Java", "PostgreSQL"]),
    );
  });

  it("keeps a draft to its recruiter", async () => {
    const recruiter = await newPerson("recruiter");
    const other = await newPerson("recruiter");
    const id = await post(recruiter, { publish: false });
    await analyzeStoredJob(id);
    expect((await read(id, recruiter)).status).toBe(200);
    expect((await read(id, other)).status).toBe(404);
    expect((await read(id)).status).toBe(404);
  });

  it("refuses a text of a few words with the field's name", async () => {
    const as = await newPerson("recruiter");
    const response = await call(jobsApi.create, { as, body: { title: "Engineer", description: "Come!" } });
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([expect.objectContaining({ field: "description" })]);
  });

  it("refuses fields that are not the caller's to set", async () => {
    const as = await newPerson("recruiter");
    const response = await call(jobsApi.create, { as, body: { ...JAVA_JOB, quality_score: 100 } });
    expect(response.status).toBe(400);
  });
});

describe("changing a job", () => {
  it("lets only its recruiter change, close and delete it; to others it is not there", async () => {
    const recruiter = await newPerson("recruiter");
    const other = await newPerson("recruiter");
    const id = await postLive(recruiter);
    const params = { id };
    const body = { title: "Platform Engineer" };
    expect((await call(jobsApi.update, { as: other, params, body })).status).toBe(404);
    expect((await call(jobsApi.close, { as: other, params })).status).toBe(404);
    expect((await call(jobsApi.remove, { as: other, params })).status).toBe(404);
    expect((await call(jobsApi.update, { as: recruiter, params, body })).status).toBe(200);
    expect((await (await read(id)).json()).title).toBe("Platform Engineer");
    expect((await call(jobsApi.close, { as: recruiter, params })).status).toBe(200);
    expect((await read(id)).status).toBe(404);
  });

  it("makes scores stale only when what it asks for changes", async () => {
    const recruiter = await newPerson("recruiter");
    const id = await postLive(recruiter);
    expect(await analyzeStoredJob(id)).toMatchObject({ changed: false });
    const description = JAVA_JOB.description.replace("PostgreSQL", "Kubernetes");
    await call(jobsApi.update, { as: recruiter, params: { id }, body: { description } });
    expect(await analyzeStoredJob(id)).toMatchObject({ changed: true });
  });
});

describe("the job list", () => {
  it("pages through all open jobs once, without gaps", async () => {
    const recruiter = await newPerson("recruiter");
    const ids = [];
    for (let n = 0; n < 7; n++) ids.push(await postLive(recruiter, { title: `Paging Engineer ${n}` }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: "3", q: "Paging", ...(cursor && { cursor }) };
      const answer = await (await call(jobsApi.list, { query })).json();
      expect(answer.total).toBe(7);
      seen.push(...answer.items.map((job: { id: string }) => job.id));
      cursor = answer.next_cursor;
    } while (cursor !== null);
    expect(seen).toEqual(ids.reverse());
  });

  it("finds by skill and by words, and takes a percent sign as itself", async () => {
    const recruiter = await newPerson("recruiter");
    await postLive(recruiter, { title: "Searchable Engineer" });
    const total = async (query: Record<string, string>) =>
      (await (await call(jobsApi.list, { query })).json()).total;
    expect(await total({ q: "Searchable", skills: "Java" })).toBe(1);
    expect(await total({ q: "Searchable", skills: "Welding" })).toBe(0);
    expect(await total({ q: "%" })).toBe(0);
  });

  it("answers 400 to a cursor it never gave", async () => {
    const response = await call(jobsApi.list, { query: { cursor: "bm90LW91cnM" } });
    expect(response.status).toBe(400);
  });
});
