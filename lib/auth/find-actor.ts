import { unauthorized } from "#lib/errors.ts";
import type { Actor } from "./actor.ts";
import { clearedCookie, hasSessionCookie, readSessionCookie, sessionCookie } from "./session-cookie.ts";
import { actorOfSession } from "./sessions.ts";
import { verifyAccessToken } from "./tokens.ts";

/** Who sends a request, and the `Set-Cookie` line that renews or removes their session cookie, where it is time. */
export type Found = { actor: Actor | null; setCookie: string | null };

/**
 * Finds who sends a request: by bearer token where there is one, else by session cookie. Nobody is null.
 * Throws 401 for a bearer token that is not (or no longer) valid.
 */
export async function findActor(headers: Headers): Promise<Found> {
  const authorization = headers.get("authorization");
  if (authorization !== null) return { actor: await actorOfBearer(authorization), setCookie: null };
  const session = await readSessionCookie(headers);
  const actor = session ? await actorOfSession(session.sessionId) : null;
  if (!actor) return { actor: null, setCookie: hasSessionCookie(headers) ? clearedCookie(headers) : null };
  return { actor, setCookie: session?.isDueForRenewal ? await sessionCookie(headers, actor) : null };
}

async function actorOfBearer(authorization: string): Promise<Actor> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (!token) throw unauthorized("The Authorization header holds no bearer token.", "token_invalid");
  const actor = await actorOfSession(await verifyAccessToken(token));
  if (!actor) throw unauthorized("This session is over. Sign in again.", "session_over");
  return actor;
}
