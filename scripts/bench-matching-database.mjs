// The database part of bench-matching: from packed candidates in a database to a ranked first page, and the lists of
// jobs and applicants through their routes beside a route that does nothing. Wall time, because a database answers
// from another process; how long the event loop was held beside it.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import * as z from "zod";
import { closeDatabase, db, openDatabase } from "../db/client.ts";
import { addApplicants, addJobs, addPeople } from "./bench-matching-rows.mjs";

process.env.NODE_ENV ??= "test";
process.env.RATE_LIMIT_API ??= "1000000/1m";
const { rankCandidates } = await import("../lib/applications/rank-candidates.ts");
const { listApplicants } = await import("../lib/applications/applicants.ts");
const { applicationsApi } = await import("../lib/applications/api.ts");
const { issueTokens } = await import("../lib/auth/tokens.ts");
const { openSession } = await import("../lib/auth/sessions.ts");
const { endpoint } = await import("../lib/http/endpoint.ts");
const { route } = await import("../lib/http/route.ts");
const { jobsApi } = await import("../lib/jobs/api.ts");
const { listJobs } = await import("../lib/jobs/list-jobs.ts");
const { completeScoreSet } = await import("../lib/matches/score-set.ts");

const REQUESTS = 120;
const LISTS = [100, 1_000, 10_000];

/** Measures on PGlite in memory, or on a fresh database of the server at `url`. */
export async function measureDatabase(url, { people, sizes }) {
  const fresh = await freshDatabase(url);
  await openDatabase({ url: fresh.url, dataDir: fresh.dataDir, root: join(import.meta.dirname, "..") });
  try {
    return await measureAll(people, sizes);
  } finally {
    await closeDatabase();
    await fresh.drop();
  }
}

async function measureAll(people, sizes) {
  const recruiter = await addPerson("recruiter");
  const ranked = await addJobs(recruiter.actor.id, 40, { status: "closed" });
  const rows = await addPeople(people);
  const ranking = [];
  for (const size of sizes) ranking.push(await measureRanking(recruiter.actor, ranked, size));
  const lists = [];
  let open = 0;
  for (const size of LISTS) {
    await addJobs(recruiter.actor.id, size - open);
    open = size;
    lists.push({ rows: size, ...(await measureJobs(rows[0])) });
  }
  const applicants = [];
  for (const [at, size] of LISTS.filter((size) => size <= people).entries()) {
    await addApplicants(ranked[at].id, rows.slice(0, size));
    applicants.push({ rows: size, ...(await measureApplicants(recruiter, ranked[at].id)) });
  }
  return { ranking, jobs: lists, applicants };
}

async function measureRanking(actor, jobs, size) {
  await db().execute(`update match_candidates set is_findable = pool_rank <= ${size}
    from (select resume_id as id, row_number() over (order by resume_id) as pool_rank from match_candidates) r
    where r.id = resume_id`);
  const query = { pool: "findable", limit: 20 };
  const look = (job) => timed(() => rankCandidates(actor, job.id, query));
  await look(jobs[0]); // compiles the program's code
  forget();
  const cold = await look(jobs[1]);
  const others = [];
  for (const job of jobs.slice(2, 22)) others.push(await look(job));
  const again = [];
  for (let n = 0; n < 20; n++) again.push(await look(jobs[2]));
  return {
    candidates: size,
    cold_ms: cold.ms,
    cold_us_per_candidate: (cold.ms * 1_000) / size,
    cold_held_ms: cold.heldMs,
    next_job_ms: percentile(others, 0.5),
    next_job_p95_ms: percentile(others, 0.95),
    next_job_held_ms: Math.max(...others.map(({ heldMs }) => heldMs)),
    same_job_ms: percentile(again, 0.5),
  };
}

async function measureJobs(person) {
  forget();
  const actor = await signIn(person.userId, "candidate");
  const first = await timed(() => listJobs(actor.actor, { limit: 20 }));
  const complete = await timed(() => completeScoreSet(person.userId));
  const list = route(jobsApi.list, ({ actor: who, query }) => listJobs(who, query));
  return {
    first_ms: first.ms,
    first_held_ms: first.heldMs,
    complete_ms: first.ms + complete.ms,
    complete_held_ms: complete.heldMs,
    ...(await measureRoute(list, "/api/jobs?limit=20", actor)),
  };
}

async function measureApplicants(recruiter, jobId) {
  const list = route(applicationsApi.applicants, ({ actor, params, query }) =>
    listApplicants(actor, params.id, query),
  );
  return measureRoute(list, `/api/recruiter/jobs/${jobId}/applicants?limit=20`, recruiter, { id: jobId });
}

/** The route and one that does nothing, in turns. */
async function measureRoute(handler, path, person, params = {}) {
  const noop = route(
    endpoint({
      method: "GET",
      path: "/api/noop",
      allow: [person.actor.role],
      summary: "Nothing",
      response: z.object({}),
    }),
    () => ({}),
  );
  const ask = async (which, url, of = {}) => {
    const headers = { host: "localhost:3000", authorization: `Bearer ${person.accessToken}` };
    const answer = await which(new Request(`http://localhost:3000${url}`, { headers }), {
      params: Promise.resolve(of),
    });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}: ${body}`);
  };
  for (let n = 0; n < 20; n++) await ask(handler, path, params);
  const times = { list: [], noop: [] };
  for (let n = 0; n < REQUESTS; n++) {
    times.noop.push(await timed(() => ask(noop, "/api/noop")));
    times.list.push(await timed(() => ask(handler, path, params)));
  }
  const [p95, noopP95] = [percentile(times.list, 0.95), percentile(times.noop, 0.95)];
  return {
    p50_ms: percentile(times.list, 0.5),
    p95_ms: p95,
    noop_p50_ms: percentile(times.noop, 0.5),
    noop_p95_ms: noopP95,
    times_noop_p95: p95 / noopP95,
    held_ms: Math.max(...times.list.map(({ heldMs }) => heldMs)),
  };
}

/** Milliseconds on the clock, and the longest that the event loop was held, to about a millisecond. */
async function timed(run) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  await pause(5); // a turn that was held to the end is counted when it is over
  delay.disable();
  return { ms, heldMs: delay.count > 0 ? delay.max / 1e6 : 0 };
}

function percentile(times, share) {
  const sorted = times.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** As a process that has just started. */
function forget() {
  for (const name of [
    "candorFindablePool",
    "candorSymbols",
    "candorOpenJobs",
    "candorScoreSets",
    "candorCaches",
  ])
    delete globalThis[name];
}

async function addPerson(role) {
  const id = randomUUID();
  await db().execute(`insert into users (id, name, email, password_hash, role)
    values ('${id}', 'Invented', '${id}@example.com', '!', '${role}')`);
  return signIn(id, role);
}

async function signIn(id, role) {
  const sessionId = await openSession(db(), id, { userAgent: null, address: "unknown" });
  const actor = { id, role, name: "Invented", email: `${id}@example.com`, sessionId };
  return { actor, accessToken: (await issueTokens(db(), actor)).access_token };
}

async function freshDatabase(url) {
  if (!url) {
    const dataDir = mkdtempSync(join(tmpdir(), "candor-bench-"));
    return { dataDir, drop: () => rmSync(dataDir, { recursive: true, force: true }) };
  }
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  const name = `bench_${randomUUID().replaceAll("-", "")}`;
  await server.query(`create database ${name} template template0 encoding 'UTF8'`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const drop = async () => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  };
  return { url: own.href, dataDir: tmpdir(), drop };
}
