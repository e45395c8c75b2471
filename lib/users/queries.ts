import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { users } from "#db/schema/users.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { isFindable } from "#lib/candidates/pack-resume.ts";
import { unauthorized } from "#lib/errors.ts";

/** The columns of an account that may be sent. */
export const userColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  company: users.company,
  created_at: users.createdAt,
};

/** The actor's own account. Throws 401 when it was closed in this very moment. */
export async function getMe(actor: Actor) {
  const [row] = await db()
    .select({ ...userColumns, wishes: users.wishes })
    .from(users)
    .where(eq(users.id, actor.id));
  if (!row) throw unauthorized();
  const { wishes, ...me } = row;
  return actor.role === "candidate" ? { ...me, wishes, findable: await isFindable(db(), actor.id) } : me;
}
