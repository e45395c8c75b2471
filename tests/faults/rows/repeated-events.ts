import { JAVA_JOB } from "#tests/api/job-texts.ts";
import { type Candor, type Place, startCandor } from "./candor.ts";
import { countResumes, type FaultRow, forEachAtOnce, inPlace, type Outcome } from "./fault-row.ts";
import { uploadMany } from "./uploads.ts";

/** Sends the events of resumes and jobs twice: once while they are worked on, once when nobody remembers their ids. */
export async function repeatEvents(
  { resumes, jobs }: { resumes: number; jobs: number },
  place: Place,
): Promise<Outcome> {
  const candor = await startCandor(place);
  const accounts = await candor.people("candidate", 50);
  const [recruiter] = await candor.people("recruiter", 1);
  const { ids } = await uploadMany(() => candor, accounts, { count: resumes, width: 8 });
  const numbers = Array.from({ length: jobs }, (_, number) => number);
  await forEachAtOnce(numbers, 4, async (number) => {
    const body = { ...JAVA_JOB, title: `${JAVA_JOB.title} ${number}`, publish: true };
    const response = await candor.send("POST", "/api/jobs", recruiter, body);
    if (response.status !== 201) throw new Error(`A job was answered ${response.status}.`);
  });
  const repeated = await sendAllAgain(candor);
  await candor.idle();
  const { total, parsed } = await countResumes(candor);
  const before = await effectsOf(candor);
  // After a day no sender and no queue knows the ids any more.
  await candor.sql("update work_runs set created_at = created_at - interval '25 hours'");
  await candor.sql("delete from work_events");
  await sendAllAgain(candor);
  await candor.idle();
  const runs = await candor.sql<{ n: number }>(
    "select count(*)::int as n from work_runs where created_at > now() - interval '24 hours'",
  );
  const after = await effectsOf(candor);
  await candor.stop();
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  return {
    passed:
      changed.length === 0 &&
      parsed === ids.length &&
      total === ids.length &&
      before.resume_parsed === ids.length,
    figures: {
      events: repeated,
      runsOfLateEvents: runs[0]?.n ?? 0,
      read: parsed,
      readTwice: (before.resume_parsed ?? 0) - ids.length,
      kindsOfEffectsTwice: changed.join(" ") || 0,
    },
  };
}

/** Lets the outbox send everything once more, in another order; returns how many events that are. */
async function sendAllAgain(candor: Candor): Promise<number> {
  const rows = await candor.sql<{ id: string }>(
    `update outbox_events set sent_at = null, due_at = now(), created_at = created_at + (random() * interval '1 hour') returning id`,
  );
  for (;;) {
    const [waiting] = await candor.sql<{ n: number }>(
      "select count(*)::int as n from outbox_events where sent_at is null",
    );
    if (waiting?.n === 0) return rows.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Everything that work leaves behind, counted by kind. */
async function effectsOf(candor: Candor): Promise<Record<string, number>> {
  const rows = await candor.sql<{ kind: string; n: number }>(`
    select event_type as kind, count(*)::int as n from events group by 1
    union all select 'notifications', count(*)::int from notifications
    union all select 'scores', count(*)::int from match_scores
    union all select 'skills', count(*)::int from candidate_skills
    union all select 'mails', count(*)::int from email_outbox`);
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

export const repeatedEvents: FaultRow = {
  id: "F6",
  fault: "500 events sent twice and out of order, and once more after the 24 h in which ids are remembered",
  accept: "one effect each",
  run: (part) => inPlace("postgres", (place) => repeatEvents({ resumes: part(450), jobs: part(50) }, place)),
};
