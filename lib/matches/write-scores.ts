import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { resumes, scoreSets } from "#db/schema/index.ts";
import { symbolsFor } from "#lib/candidates/symbols.ts";
import { type MatchCandidate, toMatchCandidate } from "#lib/matching/candidate.ts";
import { type CompiledCandidate, compileCandidate } from "#lib/matching/pool/compile-candidate.ts";
import { heldSkills, scoreCompiled } from "#lib/matching/pool/score-compiled.ts";
import { symbolsOfCandidate } from "#lib/matching/pool/symbols.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { hashOf } from "./compute-match.ts";
import { recordListed } from "./match-events.ts";
import type { OpenJob } from "./open-jobs.ts";

/** A resume, as it was, and the set that its scores are in. */
export type Scored = { id: string; resumeId: string; candidateId: string; inputHash: string };

/** One score of a set: null where there is not enough to score. */
type JobScore = { job: string; version: number; score: number | null };

/** Scores written in one transaction: so few that PGlite never blocks for long. */
const WRITE_ROWS = 250;
/** As much as changes how a table is best read. */
const MANY_ROWS = 1_000;
/** Jobs looked for in one statement. */
const LOOK_ROWS = 2_000;

/** Those of the jobs that have no score in the set for what they ask for now. */
export async function findUnscored(setId: string, jobs: readonly OpenJob[]): Promise<OpenJob[]> {
  const unscored: OpenJob[] = [];
  for (let start = 0; start < jobs.length; start += LOOK_ROWS) {
    const some = jobs.slice(start, start + LOOK_ROWS);
    const rows = rowsOf<{ at: number }>(
      await db().execute(sql`
        select n.at::int as at from ${listed(some.map(({ id, version }) => ({ job: id, version })))}
        where not exists (select from job_scores s
          where s.set_id = ${setId} and s.job_id = n.job and s.requirements_version >= n.version)`),
    );
    unscored.push(...rows.flatMap(({ at }) => some[at - 1] ?? []));
    await nextTurn();
  }
  return unscored;
}

/**
 * Computes and keeps the scores of these jobs with their events, some hundred at a time. Returns how many; fewer where
 * the resume has changed meanwhile, because that makes another set.
 */
export async function writeScores(set: Scored, jobs: readonly OpenJob[]): Promise<number> {
  if (jobs.length === 0) return 0;
  const candidate = await loadCandidate(set);
  if (candidate === null) return 0;
  const compiled = compileCandidate(candidate, await symbolsFor(symbolsOfCandidate(candidate)));
  let written = 0;
  for (let start = 0; start < jobs.length; start += WRITE_ROWS) {
    const scores = scoreSome(compiled, jobs.slice(start, start + WRITE_ROWS));
    const isThere = await db().transaction(async (tx) => {
      if (!(await keepScores(tx, set.id, scores))) return false;
      await recordListed(tx, set, candidate, scores);
      return true;
    });
    if (!isThere) break;
    written += scores.length;
    await nextTurn(); // requests come first
  }
  // Without figures the planner takes a set for a few rows and sorts it whole for every page; PGlite never gathers them.
  if (written >= MANY_ROWS) await db().execute(sql`analyze job_scores (set_id)`);
  return written;
}

async function loadCandidate({ resumeId, inputHash }: Scored): Promise<MatchCandidate | null> {
  const [row] = await db()
    .select({ profile: resumes.parsedJson })
    .from(resumes)
    .where(and(eq(resumes.id, resumeId), eq(resumes.status, "parsed")));
  if (!row?.profile) return null;
  const candidate = toMatchCandidate(row.profile);
  return hashOf({ algorithm_version: ALGORITHM_VERSION, candidate }) === inputHash ? candidate : null;
}

function scoreSome(candidate: CompiledCandidate, jobs: readonly OpenJob[]): JobScore[] {
  const held = heldSkills(candidate);
  return jobs.map(({ id, version, compiled }) => ({
    job: id,
    version,
    score: compiled && scoreCompiled(candidate, compiled, held),
  }));
}

/** Whether the set is still there. A score of what a job asked for before is kept for lists that are being read. */
async function keepScores(tx: Tx, setId: string, scores: JobScore[]): Promise<boolean> {
  const [set] = await tx
    .select({ revision: scoreSets.revision })
    .from(scoreSets)
    .where(eq(scoreSets.id, setId))
    .for("update");
  if (set === undefined) return false;
  const revision = set.revision + 1;
  const rows = listed(scores);
  if (set.revision > 0) {
    await tx.execute(sql`
      update job_scores s set until_revision = ${revision}, replaced_at = now() from ${rows}
      where s.set_id = ${setId} and s.job_id = n.job and s.requirements_version < n.version
        and s.until_revision is null`);
  }
  await tx.execute(sql`
    insert into job_scores (set_id, job_id, requirements_version, score, job_created_at, from_revision)
    select ${setId}::uuid, n.job, n.version, coalesce(n.score, -1), j.created_at, ${revision}::int
    from ${rows} join jobs j on j.id = n.job
    where not exists (select from job_scores s
      where s.set_id = ${setId} and s.job_id = n.job and s.requirements_version >= n.version)`);
  await tx.update(scoreSets).set({ revision }).where(eq(scoreSets.id, setId));
  return true;
}

function listed(rows: readonly { job: string; version: number; score?: number | null }[]) {
  const numbered = rows.map((row, index) => ({ ...row, at: index + 1 }));
  return sql`jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as n(at int, job uuid, version int, score int)`;
}
