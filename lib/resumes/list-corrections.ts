import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { corrections, type resumes } from "#db/schema/index.ts";
import type { LayeredCorrections } from "#lib/normalization/layer-corrections.ts";
import type { Corrector } from "#lib/vocabulary.ts";

export type KeptCorrection = Awaited<ReturnType<typeof correctionsBy>>[number];

/** The corrections of a resume as they are kept, by whose word they are. */
export async function listCorrections(
  database: Db,
  resumeId: string,
): Promise<LayeredCorrections<KeptCorrection>> {
  return {
    candidate: await correctionsBy(database, resumeId, "candidate"),
    admin: await correctionsBy(database, resumeId, "admin"),
  };
}

async function correctionsBy(database: Db, resumeId: string, by: Corrector) {
  return database
    .select({
      id: corrections.id,
      field: corrections.field,
      entry: corrections.entry,
      value: corrections.value,
    })
    .from(corrections)
    .where(and(eq(corrections.resumeId, resumeId), eq(corrections.by, by)))
    .orderBy(corrections.field, corrections.id);
}

/** The day (YYYY-MM-DD) on which a resume was read: until then its current jobs last. */
export function dayOfReading(
  row: Pick<typeof resumes.$inferSelect, "facts" | "parsedAt" | "createdAt">,
): string {
  return row.facts?.today ?? (row.parsedAt ?? row.createdAt).toISOString().slice(0, 10);
}
