import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { jobScores, matchScores, resumes, scoreSets } from "#db/schema/index.ts";
import { dropScores, packResume } from "#lib/candidates/pack-resume.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { removeOldScores } from "#lib/matches/remove-old-scores.ts";
import { findScoreSet } from "#lib/matches/score-set.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { askFor, candidateWith, jobAsking, profileWith } from "./invented-people.ts";

testDatabase();
freshLimits();

const POOL = ["Java", "PostgreSQL", "Docker", "Kubernetes", "Python", "React"];
let recruiter: Person;
const ids: string[] = [];
beforeAll(async () => {
  recruiter = await newPerson("recruiter");
  for (let n = 0; n < 12; n++) {
    const skills = POOL.filter((_, at) => ((n + 1) >> (at % 4)) % 2 === 1 || at === n % 6);
    ids.push(await jobAsking(recruiter, skills, `Engineer ${n}`));
  }
});

type Listed = { id: string; match: { score: number } };
async function list(as: Person, query: Record<string, string> = {}) {
  const response = await call(jobsApi.list, { as, query: { limit: "100", ...query } });
  expect(response.status).toBe(200);
  return (await response.json()) as {
    items: Listed[];
    next_cursor: string | null;
    total: number;
    match_state: string;
  };
}
const detail = async (as: Person, id: string) => (await call(jobsApi.get, { as, params: { id } })).json();

describe("the order of a candidate's jobs", () => {
  it("is that of the scores the explaining way gives, best first", async () => {
    const candidate = await candidateWith(["Java", "Docker", "React"]);
    const { items, match_state } = await list(candidate);
    expect(match_state).toBe("ready");
    const scores = items.map(({ match }) => match.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(2);
    for (const { id, match } of items) {
      const job = await detail(candidate, id);
      expect(match.score).toBe(scoreMatch(toMatchCandidate(candidate.profile), job.parsed_json).score);
    }
  });

  it("keeps a breakdown only of jobs that were opened", async () => {
    const candidate = await candidateWith(["Java"]);
    const { items } = await list(candidate);
    const stored = () => db().$count(matchScores, eq(matchScores.resumeId, candidate.resumeId));
    expect(await stored()).toBe(0);
    await detail(candidate, items[0]?.id ?? "");
    expect(await stored()).toBe(1);
  });

  it("can be asked for from a score on", async () => {
    const candidate = await candidateWith(["Java", "PostgreSQL"]);
    const all = (await list(candidate)).items.filter(({ match }) => match.score >= 50);
    const some = await list(candidate, { min_score: "50" });
    expect(some.items.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(some.total).toBe(all.length);
  });

  it("pages without gaps or repeats while scores change", async () => {
    const candidate = await candidateWith(["Python", "Kubernetes"]);
    const whole = (await list(candidate)).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    let turn = 0;
    do {
      const answer = await list(candidate, { limit: "3", ...(cursor && { cursor }) });
      seen.push(...answer.items.map(({ id }) => id));
      cursor = answer.next_cursor;
      // The last of the list becomes the best, the first the worst, and somebody else looks from the start.
      await askFor(
        whole[turn % 2 === 0 ? whole.length - 1 : 0] ?? "",
        turn % 2 === 0 ? ["Python"] : ["React"],
      );
      await list(candidate, { limit: "1" });
      turn++;
    } while (cursor !== null);
    expect(seen).toEqual(whole);
  });
});

describe("a score in a list", () => {
  it("follows what the job asks for", async () => {
    const candidate = await candidateWith(["Docker"]);
    const id = await jobAsking(recruiter, ["React", "Python"], "Changing");
    const scoreOf = async () => (await list(candidate)).items.find((job) => job.id === id)?.match.score;
    const before = await scoreOf();
    await askFor(id, ["Docker"]);
    const after = await scoreOf();
    expect(after).toBeGreaterThan(before ?? 100);
    expect((await list(candidate)).items[0]?.match.score).toBeGreaterThanOrEqual(after ?? 0);
  });

  it("follows the resume", async () => {
    const candidate = await candidateWith(["Docker"]);
    const before = await list(candidate);
    await db().transaction(async (tx) => {
      await tx
        .update(resumes)
        .set({ parsedJson: profileWith(POOL, 60) })
        .where(eq(resumes.id, candidate.resumeId));
      await dropScores(tx, candidate.resumeId);
    });
    const after = await list(candidate);
    expect(after.items[0]?.match.score).toBeGreaterThan(before.items.at(-1)?.match.score ?? 100);
    for (const { id, match } of after.items)
      expect((await detail(candidate, id)).match.score).toBe(match.score);
  });

  it("is made anew where the program packs in another way", async () => {
    const candidate = await candidateWith(["Docker"]);
    await db().execute(
      `update match_candidates set pack_version = '0.0.0/0' where resume_id = '${candidate.resumeId}'`,
    );
    expect((await list(candidate)).match_state).toBe("ready");
    expect(await packResume(candidate.resumeId)).toMatchObject({ resumeId: candidate.resumeId });
  });

  it("is not of a job that has been closed", async () => {
    const candidate = await candidateWith(["Docker"]);
    const id = await jobAsking(recruiter, ["Docker"], "Closing");
    expect((await list(candidate)).items.map((job) => job.id)).toContain(id);
    await call(jobsApi.close, { as: recruiter, params: { id } });
    expect((await list(candidate)).items.map((job) => job.id)).not.toContain(id);
  });
});

describe("the sets of scores", () => {
  it("are one per profile, whoever looks at the same time", async () => {
    const candidate = await candidateWith(["Java"]);
    const looks = await Promise.all(Array.from({ length: 6 }, () => findScoreSet(candidate.actor.id)));
    expect(new Set(looks.map((set) => set?.id)).size).toBe(1);
    const rows = await db()
      .select({ jobId: jobScores.jobId })
      .from(jobScores)
      .where(eq(jobScores.setId, looks[0]?.id ?? ""));
    expect(new Set(rows.map(({ jobId }) => jobId)).size).toBe(rows.length);
    const { items } = await list(candidate);
    expect(rows.map(({ jobId }) => jobId)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
  });

  it("go when nobody has looked for a week, and come back", async () => {
    const candidate = await candidateWith(["Java"]);
    const { items } = await list(candidate);
    await removeOldScores(new Date(Date.now() + 8 * 24 * 3_600_000));
    expect(await db().$count(scoreSets, eq(scoreSets.resumeId, candidate.resumeId))).toBe(0);
    expect((await list(candidate)).items).toEqual(items);
  });
});
