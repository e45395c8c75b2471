import { createHash } from "node:crypto";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { refreshTokens, sessions, users } from "#db/schema/index.ts";
import type { Actor } from "./actor.ts";

// A session ends 30 days after its login, or after 7 days in which nothing was asked with it.
const LIFETIME = sql`now() + interval '30 days'`;
const IDLE_LIMIT = sql`now() - interval '7 days'`;
const SEEN_STEP = sql`now() - interval '5 minutes'`; // so that reading a page does not write a row each time

/** Where a login came from. The address is kept as a hash: enough to see that two are alike. */
export type LoginOrigin = { userAgent: string | null; address: string };

/** Opens a session for a person who has just proved who they are; returns its id. */
export async function openSession(tx: Db, userId: string, origin: LoginOrigin): Promise<string> {
  const row = one(
    await tx
      .insert(sessions)
      .values({
        userId,
        expiresAt: LIFETIME,
        userAgent: origin.userAgent?.slice(0, 500),
        ipHash: createHash("sha256").update(origin.address).digest("hex"),
      })
      .returning({ id: sessions.id }),
  );
  return row.id;
}

/**
 * The person behind a session, with the role they have now; null when the session is over or the account is closed.
 * Read on every request: a logout, a demotion or a closed account holds from the next one on.
 */
export async function actorOfSession(sessionId: string, tx: Db = db()): Promise<Actor | null> {
  const [row] = await tx
    .select({
      id: users.id,
      role: users.role,
      name: users.name,
      email: users.email,
      isQuiet: lt(sessions.lastSeenAt, SEEN_STEP),
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), ...isLive));
  if (!row) return null;
  if (row.isQuiet)
    await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId));
  const { isQuiet: _, ...person } = row;
  return { ...person, sessionId };
}

/** Ends one session with its refresh tokens; ending it again changes nothing. */
export async function revokeSession(tx: Db, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)));
  await tx
    .update(refreshTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(refreshTokens.sessionId, sessionId), isNull(refreshTokens.revokedAt)));
}

/** Ends every session of a person; returns how many were still open. */
export async function revokeAllSessions(tx: Db, userId: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  await tx
    .update(refreshTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(refreshTokens.userId, userId), isNull(refreshTokens.revokedAt)));
  return ended.length;
}

const isLive = [
  isNull(sessions.revokedAt),
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, IDLE_LIMIT),
  eq(users.isActive, true),
  isNull(users.deletedAt),
];
