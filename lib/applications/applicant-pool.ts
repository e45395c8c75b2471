import { setImmediate as nextTurn } from "node:timers/promises";
import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rowsOf } from "#db/results.ts";
import { applications, matchCandidates, resumes } from "#db/schema/index.ts";
import { sharedCache } from "#lib/cache/timed-cache.ts";
import type { KnownPool } from "#lib/candidates/findable-pool.ts";
import { PACK_VERSION, packResume } from "#lib/candidates/pack-resume.ts";
import { idAt, type PackedRows, poolOf, READ_ROWS, readPacked } from "#lib/candidates/read-packed.ts";

const LIMITS = { most: 16, lifeMs: 3_600_000 };

/**
 * The resumes that people have applied to a job with, as they are now, in the order in which they applied; known by the
 * application's id. What was withdrawn is left out. Kept in memory until an application or a resume changes.
 */
export async function applicantPool(jobId: string): Promise<KnownPool> {
  await packApplicants(jobId);
  const version = await versionOf(jobId);
  const cache = sharedCache<KnownPool>("applicant-pools", LIMITS);
  const key = `${jobId}:${version}`;
  const known = cache.get(key);
  if (known) return known;
  const parts: PackedRows[] = [];
  for (let last: PackedRows | undefined; last === undefined || last.count === READ_ROWS; ) {
    last = await readRows(jobId, last);
    parts.push(last);
    await nextTurn();
  }
  const { pool, symbols } = await poolOf(parts);
  const ids = Buffer.concat(parts.map((part) => part.ids));
  const read = { pool, symbols, idAt: (position: number) => idAt(ids, position), version };
  cache.set(key, read);
  return read;
}

function readRows(jobId: string, before: PackedRows | undefined): Promise<PackedRows> {
  const after = before
    ? sql`and (a.created_at, a.id) > (${before.last}::timestamptz, ${idAt(before.ids, before.count - 1)}::uuid)`
    : sql``;
  return readPacked(sql`
    select a.id, row(a.created_at, a.id) as position, a.created_at::text as mark, m.packed
    from applications a join match_candidates m on m.resume_id = a.resume_id
    where a.job_id = ${jobId} and a.status <> 'withdrawn' and m.packed is not null
      and m.pack_version = ${PACK_VERSION} ${after}
    order by a.created_at, a.id limit ${READ_ROWS}`);
}

/** A text that changes with every application and every resume behind one. */
async function versionOf(jobId: string): Promise<string> {
  const [row] = rowsOf<{ version: string }>(
    await db().execute(sql`
      select concat_ws('/', count(*), max(a.updated_at), sum(extract(epoch from a.updated_at)),
        sum(extract(epoch from m.changed_at))) as version
      from applications a join match_candidates m on m.resume_id = a.resume_id where a.job_id = ${jobId}`),
  );
  return row?.version ?? "";
}

async function packApplicants(jobId: string): Promise<void> {
  const rows = await db()
    .select({ resumeId: applications.resumeId })
    .from(applications)
    .innerJoin(resumes, eq(resumes.id, applications.resumeId))
    .leftJoin(matchCandidates, eq(matchCandidates.resumeId, applications.resumeId))
    .where(
      and(
        eq(applications.jobId, jobId),
        ne(applications.status, "withdrawn"),
        eq(resumes.status, "parsed"),
        or(isNull(matchCandidates.packed), ne(matchCandidates.packVersion, PACK_VERSION)),
      ),
    );
  for (const { resumeId } of rows) {
    await packResume(resumeId);
    await nextTurn();
  }
}
