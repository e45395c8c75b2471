import { beforeAll, describe, expect, it } from "vitest";
import { jobsApi } from "#lib/jobs/api.ts";
import { matchesApi } from "#lib/matches/api.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreWhatIf } from "#lib/matching/what-if.ts";
import { usersApi } from "#lib/users/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { candidateWith, jobAsking } from "./invented-people.ts";

testDatabase();
freshLimits();

let candidate: Awaited<ReturnType<typeof candidateWith>>;
let recruiter: Person;
let jobId: string;
beforeAll(async () => {
  recruiter = await newPerson("recruiter");
  jobId = await jobAsking(recruiter, ["Java", "PostgreSQL"]);
  candidate = await candidateWith(["Java"], 12);
});

const patch = (as: Person, body: object) => call(usersApi.updateMe, { as, body });
const job = async (as?: Person) => (await call(jobsApi.get, { as, params: { id: jobId } })).json();

describe("a candidate's wishes", () => {
  it("are compared with a job, and leave its score as it is", async () => {
    const before = await job(candidate);
    expect(before.wishes).toBeUndefined();
    const wishes = { levels: ["senior"], arrangements: ["remote", "hybrid"] };
    expect(await (await patch(candidate, { wishes })).json()).toMatchObject({ wishes });
    const after = await job(candidate);
    expect(after.wishes).toEqual([
      expect.objectContaining({ wish: "arrangement" }),
      { wish: "level", outcome: "not_met", why: "other_than_wished" },
    ]);
    expect(after.match).toEqual(before.match);
    expect((await job(recruiter)).wishes).toBeUndefined();
    await patch(candidate, { wishes: null });
    expect((await job(candidate)).wishes).toBeUndefined();
  });

  it("are refused from others, and in other forms", async () => {
    expect((await patch(recruiter, { wishes: {} })).status).toBe(400);
    expect((await patch(candidate, { wishes: { age: 30 } })).status).toBe(400);
    const salary = { min: 1, currency: "euros", period: "year" };
    const answer = await (await patch(candidate, { wishes: { salary } })).json();
    expect(answer.errors).toEqual([expect.objectContaining({ field: "wishes.salary.currency" })]);
  });
});

describe("what a match would be", () => {
  const ask = async (query: Record<string, string>) =>
    (await call(matchesApi.ofJob, { as: candidate, params: { id: jobId }, query })).json();

  it("with more skills, years and a degree is what the engine says of such a resume", async () => {
    const { parsed_json } = await job(candidate);
    const answer = await ask({ with_skills: "PostgreSQL", add_years: "2", degree: "bachelor" });
    const changes = { skills: ["PostgreSQL"], years: 2, degree: { level: "bachelor" as const } };
    const expected = scoreWhatIf(toMatchCandidate(candidate.profile), parsed_json, changes);
    expect({ score: answer.score, gain: answer.gain }).toEqual(expected);
    expect(answer.score).toBeGreaterThan((await ask({})).score);
  });

  it("is not stored", async () => {
    const before = await ask({});
    await ask({ add_years: "9" });
    expect(await ask({})).toEqual(before);
    expect(before.gain).toBeUndefined();
  });

  it("is not asked for a negative time or an unknown degree", async () => {
    const refused: Record<string, string>[] = [{ add_years: "-1" }, { degree: "sorcerer" }];
    for (const query of refused) {
      const response = await call(matchesApi.ofJob, { as: candidate, params: { id: jobId }, query });
      expect(response.status).toBe(400);
    }
  });
});
