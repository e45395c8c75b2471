import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { users } from "#db/schema/index.ts";

/** The company that a recruiter named when they registered, or null. */
export async function findCompany(database: Db, recruiterId: string): Promise<string | null> {
  const [recruiter] = await database
    .select({ company: users.company })
    .from(users)
    .where(eq(users.id, recruiterId));
  return recruiter?.company ?? null;
}
