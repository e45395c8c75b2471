import { setTimeout as pause } from "node:timers/promises";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { matchCandidates, resumes, scoreSets } from "#db/schema/index.ts";
import { PACK_VERSION, packResume } from "#lib/candidates/pack-resume.ts";
import { log } from "#lib/telemetry/logger.ts";
import { type OpenJobs, openJobs } from "./open-jobs.ts";
import { findUnscored, type Scored, writeScores } from "./write-scores.ts";

/** The scores that a candidate's list is ordered by. */
export type ScoreSet = Scored & {
  /** Rows of a later revision are not of this list. */
  revision: number;
  /** Whether some open jobs are still without a score. */
  isComputing: boolean;
};

/** How far the changes of the open jobs have been followed for a set. */
type Following = { jobs: OpenJobs; upTo: number };
type Holder = { following: Map<string, Following>; running: Map<string, Promise<number>> };

/** So many are scored and kept within a second: a list waits for them. */
const FEW_JOBS = 1_000;
/** How long a list waits for the scores of more jobs before it is shown without. */
const PATIENCE_MS = 300;
/** Sets whose state is remembered; of any other it is looked up once more. */
const FOLLOWED_SETS = 10_000;
const DAY_MS = 24 * 3_600_000;

const shared = globalThis as { candorScoreSets?: WeakMap<object, Holder> };

/**
 * The scores of a candidate's current resume for all open jobs, brought up to date; null without a resume. With many
 * jobs to score the list does not wait: it says `isComputing`, and the scores come in the background.
 */
export async function findScoreSet(candidateId: string, patienceMs = PATIENCE_MS): Promise<ScoreSet | null> {
  const found = await findOrCreate(candidateId);
  if (found === null) return null;
  const jobs = await openJobs();
  if (isFollowed(found.id, jobs)) return { ...found, isComputing: false };
  const update = startUpdate(found, jobs);
  const isReady =
    toFollow(found.id, jobs).length <= FEW_JOBS
      ? await update.then(() => true)
      : await Promise.race([update.then(() => true), pause(patienceMs, false, { ref: false })]);
  const [now] = await db()
    .select({ revision: scoreSets.revision })
    .from(scoreSets)
    .where(eq(scoreSets.id, found.id));
  return { ...found, revision: now?.revision ?? found.revision, isComputing: !isReady };
}

/** Waits until every open job has its score. Returns how many were computed. */
export async function completeScoreSet(candidateId: string): Promise<number> {
  const found = await findOrCreate(candidateId);
  if (found === null) return 0;
  const jobs = await openJobs();
  return isFollowed(found.id, jobs) ? 0 : startUpdate(found, jobs);
}

async function findOrCreate(candidateId: string): Promise<(Scored & { revision: number }) | null> {
  for (;;) {
    const [row] = await selectCurrent(candidateId);
    if (row === undefined) return null;
    const { resumeId, inputHash, id, revision, usedAt } = row;
    if (inputHash === null) {
      if ((await packResume(resumeId)) === null) return null;
    } else if (id === null || revision === null || usedAt === null) {
      await db().insert(scoreSets).values({ resumeId, inputHash }).onConflictDoNothing();
    } else {
      if (Date.now() - usedAt.getTime() > DAY_MS)
        await db().update(scoreSets).set({ usedAt: new Date() }).where(eq(scoreSets.id, id));
      return { id, resumeId, candidateId, inputHash, revision };
    }
  }
}

function selectCurrent(candidateId: string) {
  const isPacked = and(
    eq(matchCandidates.resumeId, resumes.id),
    eq(matchCandidates.packVersion, PACK_VERSION),
    isNotNull(matchCandidates.packed),
  );
  return db()
    .select({
      resumeId: resumes.id,
      inputHash: matchCandidates.inputHash,
      id: scoreSets.id,
      revision: scoreSets.revision,
      usedAt: scoreSets.usedAt,
    })
    .from(resumes)
    .leftJoin(matchCandidates, isPacked)
    .leftJoin(
      scoreSets,
      and(eq(scoreSets.resumeId, resumes.id), eq(scoreSets.inputHash, matchCandidates.inputHash)),
    )
    .where(
      and(
        eq(resumes.userId, candidateId),
        eq(resumes.status, "parsed"),
        isNull(resumes.deletedAt),
        sql`${resumes.parsedJson} is not null`,
      ),
    )
    .orderBy(desc(resumes.createdAt), desc(resumes.id))
    .limit(1);
}

function holder(): Holder {
  shared.candorScoreSets ??= new WeakMap();
  const before = shared.candorScoreSets.get(db());
  if (before) return before;
  const held: Holder = { following: new Map(), running: new Map() };
  shared.candorScoreSets.set(db(), held);
  return held;
}

function isFollowed(setId: string, jobs: OpenJobs): boolean {
  const following = holder().following.get(setId);
  return following?.jobs === jobs && following.upTo === jobs.changes.length;
}

/** The open jobs that have come or changed since the set was last brought up to date here. */
function toFollow(setId: string, jobs: OpenJobs): string[] {
  const before = holder().following.get(setId);
  return [...(before?.jobs === jobs ? new Set(jobs.changes.slice(before.upTo)) : jobs.byId.keys())];
}

/** Brings a set up to date, once at a time. Whoever does not wait hears of a failure in the log. */
function startUpdate(set: Scored, jobs: OpenJobs): Promise<number> {
  const { running } = holder();
  const before = running.get(set.id);
  if (before) return before;
  const update = bringUpToDate(set, jobs).finally(() => running.delete(set.id));
  running.set(set.id, update);
  update.catch((error) => log().error({ err: error }, "the scores of a list could not be computed"));
  return update;
}

async function bringUpToDate(set: Scored, jobs: OpenJobs): Promise<number> {
  const { following } = holder();
  const upTo = jobs.changes.length;
  const open = toFollow(set.id, jobs).flatMap((id) => jobs.byId.get(id) ?? []);
  const computed = await writeScores(set, await findUnscored(set.id, open));
  following.delete(set.id);
  following.set(set.id, { jobs, upTo });
  for (const oldest of following.keys()) {
    if (following.size <= FOLLOWED_SETS) break;
    following.delete(oldest);
  }
  return computed;
}
