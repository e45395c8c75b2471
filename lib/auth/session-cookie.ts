import { encode, getToken } from "next-auth/jwt";
import * as z from "zod";
import { env } from "#lib/env.ts";
import type { Actor } from "./actor.ts";

const MAX_AGE_SECONDS = 7 * 24 * 60 * 60;
const RENEW_AFTER_SECONDS = 24 * 60 * 60;

const claims = z.object({ sub: z.string(), role: z.string(), sid: z.uuid(), iat: z.number() });

/** What a session cookie says: which login it belongs to, and whether it is old enough to be renewed. */
export type CookieSession = { sessionId: string; isDueForRenewal: boolean };

/** The `Set-Cookie` line of a login: a next-auth token holding subject, role and session id, and nothing else. */
export async function sessionCookie(headers: Headers, actor: Actor): Promise<string> {
  const name = cookieName(headers);
  const token = { sub: actor.id, role: actor.role, sid: actor.sessionId };
  const value = await encode({ token, secret: env().AUTH_SECRET, salt: name, maxAge: MAX_AGE_SECONDS });
  return cookieLine(headers, value, MAX_AGE_SECONDS);
}

/** The `Set-Cookie` line that takes the session cookie away. */
export function clearedCookie(headers: Headers): string {
  return cookieLine(headers, "", 0);
}

/** Whether a request carries a session cookie, good or not. */
export function hasSessionCookie(headers: Headers): boolean {
  return (headers.get("cookie") ?? "").split("; ").some((pair) => pair.startsWith(`${cookieName(headers)}=`));
}

/** Opens the session cookie of a request; null when there is none, or it is expired, altered or not ours. */
export async function readSessionCookie(headers: Headers): Promise<CookieSession | null> {
  const name = cookieName(headers);
  // Only the cookie is handed on: next-auth would take a bearer token in its place.
  const req = { headers: new Headers({ cookie: headers.get("cookie") ?? "" }) };
  const parsed = claims.safeParse(
    await getToken({ req, secret: env().AUTH_SECRET, cookieName: name, salt: name }),
  );
  if (!parsed.success) return null;
  const { sid, iat } = parsed.data;
  return { sessionId: sid, isDueForRenewal: Date.now() / 1000 - iat > RENEW_AFTER_SECONDS };
}

function cookieLine(headers: Headers, value: string, maxAgeSeconds: number): string {
  const secure = isSecure(headers) ? "; Secure" : "";
  return `${cookieName(headers)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
}

// Browsers refuse `Secure` and `__Host-` on plain http, where the embedded default runs.
function cookieName(headers: Headers): string {
  return isSecure(headers) ? "__Host-candor.session" : "candor.session";
}

function isSecure(headers: Headers): boolean {
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}
