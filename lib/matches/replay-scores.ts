import { and, asc, eq, gt, inArray, lte, or } from "drizzle-orm";
import type * as z from "zod";
import { db } from "#db/client.ts";
import { events } from "#db/schema/index.ts";
import { notFound } from "#lib/errors.ts";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch, scoreOnly } from "#lib/matching/score-match.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { EventType } from "#lib/vocabulary.ts";
import type { ReplayReport } from "./api.ts";
import { hashOf } from "./compute-match.ts";
import { analyzedJobEvent, applicationMatchEvent, listedEvent, matchesEvent } from "./match-events.ts";

const CHUNK_ROWS = 100;
/** The events that say what a job asks for from then on. */
const ASKING_EVENTS: EventType[] = ["job_analyzed", "job_refined"];

type EventRow = { sequence: number; type: EventType; payload: unknown; isErased: boolean };

type Recorded = {
  jobId: string;
  input: { candidate: MatchCandidate; job: JobRequirements } | null;
  hashes: { input_hash: string; breakdown_hash: string };
};

/** A score of a list: what was recorded is the score alone. */
type Listed = { jobId: string; input: Recorded["input"]; score: number | null };

/**
 * Computes recorded scores again from the audit log alone and compares the bytes: all of them, or those of one
 * event. Nothing but `events` is read. Throws 404 where the event is missing or records no score.
 */
export async function replayScores(eventId?: string): Promise<ReplayReport> {
  const only = eventId === undefined ? null : await findEvent(eventId);
  const report: ReplayReport = { ok: true, equal: 0, erased: 0, other_version: 0, different: [] };
  const requirements = new Map<string, JobRequirements>();
  for await (const row of rowsUntil(only)) {
    if (ASKING_EVENTS.includes(row.type)) learn(row, requirements);
    else if (only === null || row.sequence === only.sequence) replay(row, requirements, report);
  }
  report.ok = report.different.length === 0;
  return report;
}

async function findEvent(id: string): Promise<{ sequence: number; jobIds: string[] }> {
  const [row] = await db()
    .select({ sequence: events.sequence, payload: events.payload })
    .from(events)
    .where(and(eq(events.id, id), eq(events.eventType, "match_computed")));
  if (row === undefined) throw notFound("score");
  const many = matchesEvent.safeParse(row.payload);
  const list = listedEvent.safeParse(row.payload);
  const listed = list.success ? list.data.listed.map(([id]) => id) : [];
  return {
    sequence: row.sequence,
    jobIds: many.success ? many.data.scores.map(({ job_id }) => job_id) : listed,
  };
}

/** The events that replaying needs in the order they were recorded, read a chunk at a time. */
async function* rowsUntil(only: { sequence: number; jobIds: string[] } | null): AsyncGenerator<EventRow> {
  let after = 0;
  for (;;) {
    const rows = await db()
      .select({
        sequence: events.sequence,
        type: events.eventType,
        payload: events.payload,
        personalSalt: events.personalSalt,
      })
      .from(events)
      .where(and(gt(events.sequence, after), isNeeded(only)))
      .orderBy(asc(events.sequence))
      .limit(CHUNK_ROWS);
    for (const { personalSalt, ...row } of rows) yield { ...row, isErased: personalSalt === null };
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK_ROWS) return;
    after = last.sequence;
  }
}

function isNeeded(only: { sequence: number; jobIds: string[] } | null) {
  if (only === null) return inArray(events.eventType, [...ASKING_EVENTS, "match_computed"]);
  const ofJobs = and(
    inArray(events.eventType, ASKING_EVENTS),
    inArray(events.entityId, only.jobIds),
    lte(events.sequence, only.sequence),
  );
  return or(eq(events.sequence, only.sequence), only.jobIds.length > 0 ? ofJobs : undefined);
}

function learn({ payload }: EventRow, requirements: Map<string, JobRequirements>): void {
  const analyzed = analyzedJobEvent.safeParse(payload);
  if (!analyzed.success) return;
  const { job_id, requirements_version, requirements: asked } = analyzed.data;
  requirements.set(`${job_id} ${requirements_version}`, asked);
}

function replay(row: EventRow, requirements: Map<string, JobRequirements>, report: ReplayReport): void {
  const list = listedEvent.safeParse(row.payload);
  const many = matchesEvent.safeParse(row.payload);
  const single = many.success || list.success ? null : applicationMatchEvent.safeParse(row.payload);
  if (list.success) {
    replayList(row, list.data, requirements, report);
  } else if (many.success) {
    const scores = recordedOf(many.data, requirements);
    compareAll(row, many.data.algorithm_version, scores, report);
  } else if (single?.success) {
    const { job_id, personal, algorithm_version, ...hashes } = single.data;
    const recorded = { jobId: job_id, input: personal?.input ?? null, hashes };
    compareAll(row, algorithm_version, [recorded], report);
  } else {
    different(report, { sequence: row.sequence, job_id: null, why: "its record cannot be read" });
  }
}

function replayList(
  row: EventRow,
  { algorithm_version, candidate_hash, listed, personal }: z.infer<typeof listedEvent>,
  requirements: Map<string, JobRequirements>,
  report: ReplayReport,
): void {
  const candidate = personal?.candidate ?? null;
  const isThatCandidate = candidate !== null && hashOf({ algorithm_version, candidate }) === candidate_hash;
  const scores = listed.map(([jobId, version, score]): Listed => {
    const job = requirements.get(`${jobId} ${version}`);
    return { jobId, input: candidate && job ? { candidate, job } : null, score };
  });
  compareEach(row, algorithm_version, scores, report, ({ input, score }) => {
    if (!isThatCandidate) return CHANGED_INPUT;
    return scoreOnly(input.candidate, input.job) === score ? null : "it comes to another score than recorded";
  });
}

function recordedOf(
  { scores, personal }: z.infer<typeof matchesEvent>,
  requirements: Map<string, JobRequirements>,
): Recorded[] {
  return scores.map(({ job_id, requirements_version, ...hashes }) => {
    const job = requirements.get(`${job_id} ${requirements_version}`);
    const input = personal && job ? { candidate: personal.candidate, job } : null;
    return { jobId: job_id, input, hashes };
  });
}

function compareAll(row: EventRow, version: string, scores: Recorded[], report: ReplayReport): void {
  compareEach(row, version, scores, report, ({ input, hashes }) => faultOf(input, hashes));
}

function compareEach<Score extends { jobId: string; input: Recorded["input"] }>(
  row: EventRow,
  version: string,
  scores: readonly Score[],
  report: ReplayReport,
  fault: (score: Score & { input: NonNullable<Recorded["input"]> }) => string | null,
): void {
  for (const score of scores) {
    const { input, jobId } = score;
    if (row.isErased) report.erased++;
    else if (version !== ALGORITHM_VERSION) report.other_version++;
    else {
      const why = input === null ? "what the job asked for is not recorded" : fault({ ...score, input });
      if (why === null) report.equal++;
      else different(report, { sequence: row.sequence, job_id: jobId, why });
    }
  }
}

const CHANGED_INPUT = "its input is not the one that was scored";

function faultOf(input: NonNullable<Recorded["input"]>, hashes: Recorded["hashes"]): string | null {
  const { candidate, job } = input;
  if (hashOf({ algorithm_version: ALGORITHM_VERSION, candidate, job }) !== hashes.input_hash)
    return CHANGED_INPUT;
  return hashOf(scoreMatch(candidate, job)) === hashes.breakdown_hash
    ? null
    : "it comes to other bytes than recorded";
}

const MOST_SHOWN = 100;

function different(report: ReplayReport, fault: ReplayReport["different"][number]): void {
  report.ok = false;
  if (report.different.length < MOST_SHOWN) report.different.push(fault);
}
