import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events } from "#db/schema/index.ts";

/**
 * Fills an empty database with the demo: people, resumes that are really read, jobs that are really analyzed, and
 * applications in every status over the weeks before `today`. Returns false when the demo is there already.
 * An interrupted run is continued by the next one. Opens no database and starts no server.
 */
export async function seedDemo({
  today,
  log,
}: {
  today: Date;
  log: (line: string) => void;
}): Promise<boolean> {
  const [seeded] = await db()
    .select({ id: events.id })
    .from(events)
    .where(eq(events.eventType, "demo_seeded"))
    .limit(1);
  if (seeded) return false;
  await (await import("./tell-demo.ts")).tellDemo(today, log); // loaded here: later starts do without it
  return true;
}
