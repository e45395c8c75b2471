import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { skills } from "#db/schema/index.ts";
import { TAXONOMY } from "#lib/normalization/taxonomy.ts";

const BATCH = 200;

/** Brings the table `skills` up to the taxonomy in the code; rows that admins added stay. Returns how many changed. */
export async function loadTaxonomy(): Promise<number> {
  const known = new Map((await db().select().from(skills)).map((row) => [row.canonicalName, row]));
  const changed = TAXONOMY.map(({ skill, category, synonyms, implies, related, since }) => ({
    canonicalName: skill,
    category,
    synonyms,
    implies,
    related,
    firstReleaseYear: since ?? null,
  })).filter((row) => {
    const before = known.get(row.canonicalName);
    return before === undefined || JSON.stringify(columnsOf(before)) !== JSON.stringify(columnsOf(row));
  });
  for (let start = 0; start < changed.length; start += BATCH) {
    await db()
      .insert(skills)
      .values(changed.slice(start, start + BATCH))
      .onConflictDoUpdate({
        target: skills.canonicalName,
        set: {
          category: sql`excluded.category`,
          synonyms: sql`excluded.synonyms`,
          implies: sql`excluded.implies`,
          related: sql`excluded.related`,
          firstReleaseYear: sql`excluded.first_release_year`,
          updatedAt: sql`now()`,
        },
      });
  }
  return changed.length;
}

type TaxonomyColumns = Pick<
  typeof skills.$inferSelect,
  "category" | "synonyms" | "implies" | "related" | "firstReleaseYear"
>;

function columnsOf({ category, synonyms, implies, related, firstReleaseYear }: TaxonomyColumns) {
  return [category, synonyms, implies, related, firstReleaseYear];
}
