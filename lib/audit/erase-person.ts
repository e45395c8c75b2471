import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { one, rowsOf } from "#db/results.ts";
import { type Doer, doerId } from "#lib/auth/actor.ts";

/**
 * Takes a person out of the audit log: as an actor, and from the personal part of every event about the person
 * or one of `recordIds` (resumes, applications). The chain stays verifiable; returns how many events changed.
 */
export async function erasePerson(
  tx: Db,
  doer: Doer,
  personId: string,
  recordIds: string[],
): Promise<number> {
  const records = sql`(select coalesce(array_agg(value::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(recordIds)}::jsonb))`;
  const result = await tx.execute(
    sql`select erase_person(${personId}::uuid, ${records}, ${doerId(doer)}::uuid)::int as changed`,
  );
  return one(rowsOf<{ changed: number }>(result)).changed;
}
