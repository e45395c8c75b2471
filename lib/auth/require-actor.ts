import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { Role } from "#lib/vocabulary.ts";
import type { Actor } from "./actor.ts";
import { readSessionCookie } from "./session-cookie.ts";
import { actorOfSession } from "./sessions.ts";

/** The header in which proxy.ts tells a page its own path. */
const PATH_HEADER = "x-candor-path";

/**
 * The signed-in person, as the first line of a page: `const actor = await requireActor("recruiter")`.
 * Sends others to the login page and back; answers 403 to another role. Any role will do where none is named.
 */
export async function requireActor(...roles: Role[]): Promise<Actor> {
  const actor = await findPageActor();
  if (!actor) {
    const path = (await headers()).get(PATH_HEADER) ?? "/";
    redirect(path === "/" ? "/login" : `/login?next=${encodeURIComponent(path)}`);
  }
  if (roles.length > 0 && !roles.includes(actor.role)) forbidden();
  return actor;
}

/** The signed-in person of a page, by session cookie alone; null for anonymous readers. */
export async function findPageActor(): Promise<Actor | null> {
  const session = await readSessionCookie(await headers());
  return session ? actorOfSession(session.sessionId) : null;
}
