import { inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { resumes } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { Problem } from "#lib/errors.ts";
import { storeResume } from "#lib/resumes/commands.ts";
import {
  extractResumeFacts,
  failResume,
  normalizeResume,
  readResume,
  saveProfile,
} from "#lib/resumes/parse-resume.ts";
import { emailOf, type Person } from "./person.ts";
import { renderResumePdf } from "./resume-pdf.ts";
import { momentAgo } from "./story-times.ts";

const UPLOADED_DAYS_AGO = 50;
/** How many resumes are on their way at once: enough to keep every reader busy. */
const AT_ONCE = 8;

type Seeded = { person: Person; actor: Actor; id: string; at: Date; isParsed: boolean };

/**
 * Uploads and reads the resume of every person who has none; returns the id of each that was read, by key.
 * One that cannot be read fails as any other upload would, and does not keep the product from starting.
 */
export async function seedResumes(
  people: readonly Person[],
  actors: ReadonlyMap<string, Actor>,
  today: Date,
): Promise<Map<string, string>> {
  const present = await presentResumes([...actors.values()]);
  const dated = people
    .map((person) => ({ person, at: momentAgo(today, UPLOADED_DAYS_AGO, person.key) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const seeded: Seeded[] = [];
  for (const { person, at } of dated) {
    const actor = actors.get(emailOf(person));
    if (!actor) continue;
    const row = present.get(actor.id) ?? (await upload(actor, person, at));
    seeded.push({ person, actor, at, id: row.id, isParsed: row.status === "parsed" });
  }
  const unread = seeded.filter(({ isParsed }) => !isParsed);
  const failed = await readAll(unread, today);
  // In the order of their uploads, as the audit log tells it.
  for (const { id, at } of unread.filter((each) => !failed.has(each))) {
    await saveProfile(id, new Date(at.getTime() + 20_000));
    await indexProfile(id);
  }
  return new Map(seeded.filter((each) => !failed.has(each)).map(({ person, id }) => [person.key, id]));
}

async function presentResumes(actors: readonly Actor[]) {
  const ids = actors.map(({ id }) => id);
  const rows = await db()
    .select({ id: resumes.id, userId: resumes.userId, status: resumes.status })
    .from(resumes)
    .where(inArray(resumes.userId, ids));
  return new Map(rows.map((row) => [row.userId, row]));
}

async function upload(actor: Actor, person: Person, at: Date) {
  const bytes = await renderResumePdf(person);
  const filename = `${actor.name.replaceAll(" ", "_")}_Resume.pdf`;
  return storeResume(actor, { bytes, filename }, at);
}

async function readAll(unread: readonly Seeded[], today: Date): Promise<Set<Seeded>> {
  const queue = [...unread];
  const failed = new Set<Seeded>();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        await readResume(next.id);
        await extractResumeFacts(next.id, today);
        await normalizeResume(next.id);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        await failResume(next.id, error);
        failed.add(next);
      }
    }
  });
  await Promise.all(workers);
  return failed;
}
