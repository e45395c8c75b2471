import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import canonicalize from "canonicalize";
import { and, asc, desc, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { consents, matchCandidates, matchScores, resumes, scoreSets } from "#db/schema/index.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { PACK_FORMAT, packCandidate } from "#lib/matching/pool/pack.ts";
import { symbolsOfCandidate } from "#lib/matching/pool/symbols.ts";
import { ALGORITHM_VERSION } from "#lib/matching/weights.ts";
import { symbolsFor } from "./symbols.ts";

/** What packed candidates are made by; bytes of another version are not read. */
export const PACK_VERSION = `${ALGORITHM_VERSION}/${PACK_FORMAT}`;
/** The purpose under which a candidate agrees to be found by recruiters they have not applied to. */
export const BEING_FOUND = "be_found";

/** What scoring sees of a resume that has been packed. */
export type PackedResume = { resumeId: string; inputHash: string };

/**
 * Packs what matching sees of a resume, as its profile is now, so that it can be ranked with many others. May run
 * twice. Returns null for a resume without a profile.
 */
export async function packResume(resumeId: string): Promise<PackedResume | null> {
  for (;;) {
    const [row] = await db()
      .select({ profile: resumes.parsedJson, updatedAt: sql<string>`${resumes.updatedAt}::text` })
      .from(resumes)
      .where(isParsed(resumeId));
    if (!row?.profile) return null;
    const candidate = toMatchCandidate(row.profile);
    const packed = packCandidate(candidate, await symbolsFor(symbolsOfCandidate(candidate)));
    const inputHash = createHash("sha256")
      .update(canonicalize({ algorithm_version: ALGORITHM_VERSION, candidate }) ?? "")
      .digest("hex");
    if (await keep(resumeId, row.updatedAt, packed, inputHash)) return { resumeId, inputHash };
  }
}

/** Whether the resume was still the one that was packed, and so is kept. */
async function keep(resumeId: string, updatedAt: string, packed: Uint8Array, inputHash: string) {
  return db().transaction(async (tx) => {
    const [row] = await tx
      .select({ userId: resumes.userId, updatedAt: sql<string>`${resumes.updatedAt}::text` })
      .from(resumes)
      .where(isParsed(resumeId))
      .for("update");
    if (row?.updatedAt !== updatedAt) return row === undefined;
    const values = { packed, inputHash, packVersion: PACK_VERSION, changedAt: sql`clock_timestamp()` };
    await tx
      .insert(matchCandidates)
      .values({ resumeId, candidateId: row.userId, ...values })
      .onConflictDoUpdate({ target: matchCandidates.resumeId, set: values });
    await placeAmongFindable(tx, row.userId);
    return true;
  });
}

/** Forgets the scores of a resume whose profile changes, inside the transaction of the change. */
export async function dropScores(tx: Db, resumeId: string): Promise<void> {
  await tx.delete(matchScores).where(eq(matchScores.resumeId, resumeId));
  await tx
    .update(matchCandidates)
    .set({ packed: null, isFindable: false, changedAt: sql`clock_timestamp()` })
    .where(eq(matchCandidates.resumeId, resumeId));
}

/** Forgets all that matching kept of a resume that is deleted, inside the transaction of that. */
export async function dropFromPools(tx: Db, resumeId: string, candidateId: string): Promise<void> {
  await dropScores(tx, resumeId);
  await tx.delete(scoreSets).where(eq(scoreSets.resumeId, resumeId));
  await placeAmongFindable(tx, candidateId);
}

/** Lets the newest resume of a candidate be found, and no other, where they agreed to it. */
export async function placeAmongFindable(tx: Db, candidateId: string): Promise<void> {
  const newest = (await isFindable(tx, candidateId))
    ? sql`coalesce(${matchCandidates.packed} is not null and ${matchCandidates.resumeId} = (
        select r.id from resumes r
        where r.user_id = ${candidateId} and r.status = 'parsed' and r.deleted_at is null
        order by r.created_at desc, r.id desc limit 1), false)`
    : sql`false`;
  await tx
    .update(matchCandidates)
    .set({ isFindable: newest, changedAt: sql`clock_timestamp()` })
    .where(
      and(eq(matchCandidates.candidateId, candidateId), sql`${matchCandidates.isFindable} <> ${newest}`),
    );
}

/** Whether the candidate agreed to be found, by their newest decision. */
export async function isFindable(database: Db, candidateId: string): Promise<boolean> {
  const [consent] = await database
    .select({ isGranted: consents.isGranted })
    .from(consents)
    .where(and(eq(consents.userId, candidateId), eq(consents.purpose, BEING_FOUND)))
    .orderBy(desc(consents.createdAt), desc(consents.id))
    .limit(1);
  return consent?.isGranted ?? false;
}

/** How many resumes are looked at in one statement of the sweep. */
const SWEEP_ROWS = 200;

/**
 * Packs resumes that are not, or by an older version: `limit` of them at most. Requests pass in between. Returns how
 * many were packed.
 */
export async function packMissing(limit = 20_000): Promise<{ packed: number }> {
  let packed = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  while (packed < limit) {
    const rows = await db()
      .select({ id: resumes.id })
      .from(resumes)
      .leftJoin(matchCandidates, eq(matchCandidates.resumeId, resumes.id))
      .where(
        and(
          gt(resumes.id, after),
          eq(resumes.status, "parsed"),
          isNull(resumes.deletedAt),
          or(isNull(matchCandidates.packed), ne(matchCandidates.packVersion, PACK_VERSION)),
        ),
      )
      .orderBy(asc(resumes.id))
      .limit(SWEEP_ROWS);
    for (const { id } of rows) {
      if (await packResume(id)) packed++;
      await nextTurn();
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < SWEEP_ROWS) break;
    after = last.id;
  }
  return { packed };
}

function isParsed(resumeId: string) {
  return and(eq(resumes.id, resumeId), eq(resumes.status, "parsed"), isNull(resumes.deletedAt));
}
