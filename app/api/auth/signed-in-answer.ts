import { sessionCookie } from "#lib/auth/session-cookie.ts";
import type { SignedIn } from "#lib/users/commands.ts";

/** The answer of a sign-in: the session cookie for browsers, the tokens for API clients, one session behind both. */
export async function signedInAnswer(call: { request: Request; headers: Headers }, signedIn: SignedIn) {
  call.headers.append("set-cookie", await sessionCookie(call.request.headers, signedIn.actor));
  return { user: signedIn.user, ...signedIn.tokens };
}
