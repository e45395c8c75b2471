import { setTimeout as pause } from "node:timers/promises";
import { readTrace, repeatedSteps } from "../trace.ts";
import { type Candor, type Place, startCandor, traceOf } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { countLost, uploadMany } from "./uploads.ts";

/** Two processes on one PostgreSQL, of which the second is killed every `killEveryMs` and started again. */
export async function shareQueue(
  { uploads, killEveryMs }: { uploads: number; killEveryMs: number },
  place: Place,
): Promise<Outcome> {
  const steady = await startCandor(place);
  let other: Candor = await startCandor(place);
  const accounts = await steady.people("candidate", 50);
  let kills = 0;
  let isDone = false;
  const killing = (async () => {
    for (;;) {
      for (let waited = 0; waited < killEveryMs; waited += 100) {
        if (isDone) return;
        await pause(100);
      }
      await other.kill();
      kills++;
      other = await startCandor(place);
    }
  })();
  const { ids } = await uploadMany(() => (Math.random() < 0.5 ? steady : other), accounts, {
    count: uploads,
    width: 8,
  });
  await steady.idle();
  isDone = true;
  await killing;
  const lost = await countLost(steady, ids);
  const { readTwice } = await countResumes(steady);
  const [scores] = await steady.sql<{ twice: number }>(
    "select count(*)::int as twice from (select 1 from notifications where kind = 'resume_parsed' group by user_id having count(*) > (select count(*) from resumes r where r.user_id = notifications.user_id)) as more",
  );
  await steady.stop();
  await other.stop();
  const repeated = repeatedSteps(readTrace(traceOf(place))).length;
  return {
    passed: lost === 0 && readTwice === 0 && repeated === 0 && scores?.twice === 0,
    figures: { acknowledged: ids.length, kills, lost, readTwice, toldTwice: scores?.twice ?? -1, repeated },
  };
}

export const sharedQueue: FaultRow = {
  id: "F5",
  fault: "two processes on one PostgreSQL, 500 uploads, one of them killed every 10 s",
  accept: "500 read once: 0 lost, 0 effects twice",
  run: (part) =>
    inPlace("postgres", (place) => shareQueue({ uploads: part(500), killEveryMs: 10_000 }, place)),
};
