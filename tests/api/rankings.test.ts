import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { matchCandidates, matchSymbols, resumes } from "#db/schema/index.ts";
import { applicationsApi } from "#lib/applications/api.ts";
import { dropScores, packMissing, packResume } from "#lib/candidates/pack-resume.ts";
import { symbolsFor } from "#lib/candidates/symbols.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { findBottlenecks } from "#lib/matching/bottlenecks.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { packCandidate } from "#lib/matching/pool/pack.ts";
import { readPool } from "#lib/matching/pool/pool.ts";
import { Symbols } from "#lib/matching/pool/symbols.ts";
import { percentileOf } from "#lib/matching/rank.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { usersApi } from "#lib/users/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { askFor, candidateWith, jobAsking, profileWith } from "./invented-people.ts";

testDatabase();
freshLimits();

const SKILLS = ["Java", "PostgreSQL", "Docker", "Kubernetes"];
type Candidate = Awaited<ReturnType<typeof candidateWith>>;
let recruiter: Person;
let jobId: string;
const applicants: Candidate[] = [];

beforeAll(async () => {
  recruiter = await newPerson("recruiter");
  jobId = await jobAsking(recruiter, SKILLS);
  for (let n = 0; n < 12; n++) {
    const skills = SKILLS.filter((_, at) => (n >> at) % 2 === 1);
    const applicant = await candidateWith(skills, 12 * n);
    const body = { job_id: jobId, resume_id: applicant.resumeId };
    expect((await call(applicationsApi.apply, { as: applicant, body })).status).toBe(201);
    applicants.push(applicant);
  }
});

async function get(path: "ranking" | "bottlenecks", query: Record<string, string> = {}, of = jobId) {
  const response = await call(applicationsApi[path], { as: recruiter, params: { id: of }, query });
  expect(response.status).toBe(200);
  return response.json();
}
const idsOf = ({ items }: { items: { resume_id: string }[] }) => items.map((item) => item.resume_id);
const setFindable = (as: Person, findable: boolean) => call(usersApi.updateMe, { as, body: { findable } });
async function asked() {
  const job = await call(jobsApi.get, { as: recruiter, params: { id: jobId } });
  return (await job.json()).parsed_json;
}

describe("the ranking of a job's applicants", () => {
  it("is that of the explaining way, ties by the time applied, with the same percentiles", async () => {
    const job = await asked();
    const scored = applicants.map(({ resumeId, profile }) => ({
      resumeId,
      breakdown: scoreMatch(toMatchCandidate(profile), job),
    }));
    const sorted = scored.toSorted((a, b) => (b.breakdown.score ?? -1) - (a.breakdown.score ?? -1));
    const all = scored.map(({ breakdown }) => breakdown.score);
    const { items, total } = await get("ranking", { limit: "50" });
    expect(total).toBe(12);
    expect(
      items.map((item: { resume_id: string; score: number; rank: number; breakdown: object }) => item),
    ).toEqual(
      sorted.map(({ resumeId, breakdown }, at) =>
        expect.objectContaining({
          rank: at + 1,
          resume_id: resumeId,
          score: breakdown.score,
          breakdown: { ...breakdown, percentile: percentileOf(breakdown.score ?? 0, all) },
        }),
      ),
    );
  });

  it("goes on as it began while what the job asks for changes", async () => {
    const whole = idsOf(await get("ranking", { limit: "50" }));
    const first = await get("ranking", { limit: "5" });
    await askFor(jobId, ["Kubernetes"]);
    const rest = await get("ranking", { limit: "50", cursor: first.next_cursor });
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole);
    expect(rest.next_cursor).toBeNull();
    expect(idsOf(await get("ranking", { limit: "50" }))).not.toEqual(whole);
    await askFor(jobId, SKILLS);
  });

  it("follows a profile that changes, and leaves out who withdraws", async () => {
    const [last] = idsOf(await get("ranking", { limit: "50" })).slice(-1);
    await db().transaction(async (tx) => {
      const profile = profileWith(SKILLS, 48);
      await tx
        .update(resumes)
        .set({ parsedJson: profile })
        .where(eq(resumes.id, last ?? ""));
      await dropScores(tx, last ?? "");
    });
    const after = await get("ranking", { limit: "50" });
    expect(idsOf(after).indexOf(last ?? "")).toBeLessThan(2);
    const leaving = after.items[0];
    const as = applicants.find(({ resumeId }) => resumeId === leaving.resume_id);
    await call(applicationsApi.withdraw, { as, params: { id: leaving.application_id } });
    expect(idsOf(await get("ranking", { limit: "50" }))).not.toContain(leaving.resume_id);
  });

  it("is the recruiter's alone", async () => {
    const other = await newPerson("recruiter");
    const response = await call(applicationsApi.ranking, { as: other, params: { id: jobId } });
    expect(response.status).toBe(403);
  });
});

describe("the pool of those who agreed to be found", () => {
  it("is nobody who was not asked, and follows every decision", async () => {
    expect((await get("ranking", { pool: "findable" })).total).toBe(0);
    const found = await candidateWith(SKILLS, 48);
    expect((await setFindable(found, true)).status).toBe(200);
    const { items } = await get("ranking", { pool: "findable" });
    expect(items).toEqual([
      expect.objectContaining({ resume_id: found.resumeId, application_id: null, rank: 1 }),
    ]);
    expect(items[0].candidate).toEqual({ id: found.actor.id, name: found.actor.name });
    expect(await (await call(usersApi.me, { as: found })).json()).toMatchObject({ findable: true });
    await setFindable(found, false);
    expect((await get("ranking", { pool: "findable" })).total).toBe(0);
  });

  it("holds the newest resume of each, as it is now", async () => {
    const found = await candidateWith([], 0);
    await setFindable(found, true);
    const better = await candidateWith(["Java"], 48);
    await setFindable(better, true);
    expect(idsOf(await get("ranking", { pool: "findable" }))).toEqual([better.resumeId, found.resumeId]);
    await db()
      .update(resumes)
      .set({ parsedJson: profileWith(SKILLS, 48) })
      .where(eq(resumes.id, found.resumeId));
    await packResume(found.resumeId);
    expect(idsOf(await get("ranking", { pool: "findable" }))).toEqual([found.resumeId, better.resumeId]);
  });
});

describe("the bottlenecks of a job", () => {
  it("are those that the engine finds among its applicants", async () => {
    const id = await jobAsking(recruiter, SKILLS, "Another");
    for (const applicant of applicants.slice(3, 9)) {
      const body = { job_id: id, resume_id: applicant.resumeId };
      await call(applicationsApi.apply, { as: applicant, body });
    }
    const symbols = new Symbols();
    const packed = applicants
      .slice(3, 9)
      .map(({ profile }) => packCandidate(toMatchCandidate(profile), symbols));
    const job = (await (await call(jobsApi.get, { as: recruiter, params: { id } })).json()).parsed_json;
    const pool = readPool(packed, symbols);
    expect(await get("bottlenecks", {}, id)).toEqual({
      pool: "applicants",
      qualifies: { by: "required" },
      ...findBottlenecks(job, pool, symbols),
    });
    expect(await get("bottlenecks", { min_score: "40" }, id)).toEqual({
      pool: "applicants",
      qualifies: { by: "score", at_least: 40 },
      ...findBottlenecks(job, pool, symbols, { by: "score", at_least: 40 }),
    });
  });
});

describe("packing", () => {
  it("gives a text one number, whoever asks at the same time", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => ({ kind: "skill" as const, text: `weaving ${at}` }));
    await Promise.all(Array.from({ length: 4 }, (_, at) => symbolsFor(texts.slice(at * 3))));
    const rows = await db().select().from(matchSymbols).where(eq(matchSymbols.kind, "skill"));
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at));
  });

  it("takes up resumes that were read before there were packed ones", async () => {
    const { resumeId } = await candidateWith(["Java"]);
    await db().delete(matchCandidates).where(eq(matchCandidates.resumeId, resumeId));
    expect(await packMissing()).toEqual({ packed: 1 });
    expect(await packMissing()).toEqual({ packed: 0 });
  });
});
