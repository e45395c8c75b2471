import type { Role } from "#lib/vocabulary.ts";

/** The person on whose behalf something is done. `sessionId` names the login it comes from. */
export type Actor = { id: string; role: Role; name: string; email: string; sessionId: string };

/** Who did a thing, for the audit: a person, or the system itself (background work, start, cron). */
export type Doer = Actor | "system";

/** The id to record for a doer: null stands for the system. */
export function doerId(doer: Doer): string | null {
  return doer === "system" ? null : doer.id;
}
