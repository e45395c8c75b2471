import { and, inArray, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { outboxEvents } from "#db/schema/index.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { refreshCandidateMatches } from "#lib/matches/refresh-matches.ts";
import { demoPeople } from "./people.ts";
import { seedAccounts } from "./seed-accounts.ts";
import { seedPipeline } from "./seed-pipeline.ts";
import { seedResumes } from "./seed-resumes.ts";

/** Tells the whole story of the demo, from the first account to the last rejection; `log` hears how far it is. */
export async function tellDemo(today: Date, log: (line: string) => void): Promise<void> {
  const people = demoPeople(today);
  log("Preparing demo data: accounts");
  const actors = await seedAccounts(people, today);
  log(`Preparing demo data: reading ${people.length} resumes`);
  const resumes = await seedResumes(people, actors, today);
  log("Preparing demo data: jobs and applications");
  const jobs = await seedPipeline({ actors, resumes, today });
  const candidate = actors.get("candidate@example.com");
  if (candidate) await refreshCandidateMatches(candidate.id);
  await finish([...resumes.values()], [...jobs.values()]);
}

// All that the queued events ask for has been done above; sent once more, they would only repeat it.
async function finish(resumeIds: string[], jobIds: string[]): Promise<void> {
  await db().transaction(async (tx) => {
    const about = sql`coalesce(${outboxEvents.payload} ->> 'resume_id', ${outboxEvents.payload} ->> 'job_id')`;
    await tx
      .update(outboxEvents)
      .set({ sentAt: sql`now()` })
      .where(and(isNull(outboxEvents.sentAt), inArray(about, [...resumeIds, ...jobIds])));
    await recordEvent(tx, "system", "demo_seeded", {
      entityType: "system",
      entityId: null,
      payload: { resumes: resumeIds.length, jobs: jobIds.length },
    });
  });
}
