import { createHash, randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { errors, jwtVerify, SignJWT } from "jose";
import { type Db, db } from "#db/client.ts";
import { refreshTokens } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { env } from "#lib/env.ts";
import { unauthorized } from "#lib/errors.ts";
import type { Actor } from "./actor.ts";
import { actorOfSession, revokeSession } from "./sessions.ts";

/** How long an access token lives, in seconds. */
const ACCESS_TOKEN_SECONDS = 15 * 60;

// Pinned when signing and when verifying: a token of another kind, issuer or audience is none of ours.
const ALGORITHM = "HS256";
const TYPE = "at+jwt";
const ISSUER = "candor";
const AUDIENCE = "candor-api";

// A client that sends twice, or loses the answer, is not a thief; ten seconds later it would be.
const GRACE_SECONDS = 10;

/** The pair an API client gets: the access token for 15 minutes, the refresh token for 7 days and one use. */
export type TokenPair = { access_token: string; refresh_token: string; expires_in: number };

/** Issues the first pair of a session. */
export async function issueTokens(tx: Db, actor: Actor): Promise<TokenPair> {
  return pairOf(actor, await storeRefreshToken(tx, actor));
}

/** The session id in a valid access token. Throws 401 with `token_expired` or `token_invalid`. */
export async function verifyAccessToken(token: string): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, signingKey(), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ["exp", "iat", "sid"],
    });
    if (payload.type === "access" && typeof payload.sid === "string") return payload.sid;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw unauthorized("The access token has expired.", "token_expired");
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  throw unauthorized("The access token is not valid.", "token_invalid");
}

/**
 * Exchanges a refresh token for a new pair. A token that was exchanged before ends its whole session, unless that
 * was less than ten seconds ago. Throws 401.
 */
export async function rotateTokens(refreshToken: string): Promise<TokenPair> {
  // A reuse must be written down, so the transaction ends well and the refusal comes after it.
  const rotation = await db().transaction(async (tx) => {
    const [row] = await tx
      .select({
        id: refreshTokens.id,
        sessionId: refreshTokens.sessionId,
        isOver: sql<boolean>`${refreshTokens.revokedAt} is not null or ${refreshTokens.expiresAt} <= now()`,
        isReused: sql<boolean>`coalesce(${refreshTokens.rotatedAt} < now() - make_interval(secs => ${GRACE_SECONDS}), false)`,
      })
      .from(refreshTokens)
      .where(eq(refreshTokens.tokenHash, hashOf(refreshToken)))
      .for("update");
    if (!row || row.isOver) return null;
    const actor = await actorOfSession(row.sessionId, tx);
    if (!actor) return null;
    if (row.isReused) {
      await revokeSession(tx, row.sessionId);
      await recordEvent(tx, "system", "token_family_revoked", {
        entityType: "user",
        entityId: actor.id,
        payload: { session_id: row.sessionId },
      });
      return null;
    }
    await tx
      .update(refreshTokens)
      .set({ rotatedAt: sql`coalesce(${refreshTokens.rotatedAt}, now())` })
      .where(eq(refreshTokens.id, row.id));
    return { actor, refreshToken: await storeRefreshToken(tx, actor) };
  });
  if (!rotation)
    throw unauthorized("The refresh token is not valid any more. Sign in again.", "refresh_token_invalid");
  return pairOf(rotation.actor, rotation.refreshToken);
}

/** The person whose session a refresh token belongs to, used or not; null when that session is over. */
export async function actorOfRefreshToken(refreshToken: string): Promise<Actor | null> {
  const [row] = await db()
    .select({ sessionId: refreshTokens.sessionId })
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenHash, hashOf(refreshToken)));
  return row ? actorOfSession(row.sessionId) : null;
}

async function storeRefreshToken(tx: Db, actor: Actor): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.insert(refreshTokens).values({
    sessionId: actor.sessionId,
    userId: actor.id,
    family: actor.sessionId, // one family per login
    tokenHash: hashOf(token),
    expiresAt: sql`now() + interval '7 days'`,
  });
  return token;
}

async function pairOf(actor: Actor, refreshToken: string): Promise<TokenPair> {
  const accessToken = await new SignJWT({
    user_id: actor.id,
    email: actor.email,
    role: actor.role,
    type: "access",
    sid: actor.sessionId,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setSubject(actor.id)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
    .setJti(crypto.randomUUID())
    .sign(signingKey());
  return { access_token: accessToken, refresh_token: refreshToken, expires_in: ACCESS_TOKEN_SECONDS };
}

// 256 random bits need no slow hash: nobody can guess them, and they are looked up on every refresh.
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function signingKey(): Uint8Array {
  return new TextEncoder().encode(env().JWT_SECRET);
}
