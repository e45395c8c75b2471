import type { Role } from "#lib/vocabulary.ts";

/** Goes to `returnTo`, or to the start of the role, by a full load: the new session is on every part of the page. */
export function enter(role: Role, returnTo: string | null): void {
  window.location.assign(returnTo ?? `/${role}`);
}

/** The path to return to after signing in, or null when it is not a path of this site. */
export function safeReturn(path: string | undefined): string | null {
  // "//host" and "/\host" are addresses of other sites.
  return path !== undefined && /^\/(?![/\\])/.test(path) && !/[\r\n\t\\]/.test(path) ? path : null;
}
