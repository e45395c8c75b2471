import { setTimeout as pause } from "node:timers/promises";
import { readTrace } from "../trace.ts";
import { type Candor, type Place, startCandor, traceOf } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { uploadMany } from "./uploads.ts";

/** Freezes a process that has calls in hand until another one has finished them, then lets it go on. */
export async function freezeInMidStep(resumes: number, place: Place): Promise<Outcome> {
  const frozen = await startCandor(place);
  const accounts = await frozen.people("candidate", resumes);
  const { ids } = await uploadMany(() => frozen, accounts, { count: resumes, width: resumes });
  while (callsInHand(place, frozen).length === 0) await pause(5);
  frozen.child.kill("SIGSTOP");
  const inHand = callsInHand(place, frozen).length;
  const frozenAt = Date.now();
  const other = await startCandor(place);
  await other.idle();
  const takenOverMs = Date.now() - frozenAt;
  const before = await stateOf(other);
  const wokenAt = Date.now();
  frozen.child.kill("SIGCONT");
  await pause(5000);
  const after = await stateOf(other);
  const late = readTrace(traceOf(place)).filter(
    (line) => line.pid === frozen.child.pid && line.what === "answer" && line.at >= wokenAt,
  ).length;
  const counts = await countResumes(other);
  await frozen.stop();
  await other.stop();
  const overwritten = before === after ? 0 : 1;
  return {
    passed: overwritten === 0 && late > 0 && counts.parsed === ids.length && counts.readTwice === 0,
    figures: {
      resumes,
      inHand,
      lateAnswers: late,
      overwritten,
      lost: ids.length - counts.parsed,
      readTwice: counts.readTwice,
      takenOverMs,
    },
  };
}

/** Runs for which the process was called and has not answered yet. */
function callsInHand(place: Place, { child }: Candor): string[] {
  const open = new Set<string>();
  for (const line of readTrace(traceOf(place))) {
    if (line.pid !== child.pid || line.what === "boot") continue;
    if (line.what === "call") open.add(line.run);
    else open.delete(line.run);
  }
  return [...open];
}

/** One text for everything that a late write could change. */
async function stateOf(candor: Candor): Promise<string> {
  const [state] = await candor.sql<{ digest: string }>(`
    select md5(
      (select string_agg(r::text, '|' order by id) from resumes r) ||
      (select string_agg(run_id || id || coalesce(result::text, ''), '|' order by run_id, id) from work_steps) ||
      (select string_agg(id || status, '|' order by id) from work_runs) ||
      (select count(*)::text from events) || (select count(*)::text from notifications)
    ) as digest`);
  return state?.digest ?? "";
}

export const frozen: FaultRow = {
  id: "F4",
  fault: "SIGSTOP with calls in hand until another process has finished them, then SIGCONT",
  accept: "another takes over, 0 late results stored",
  run: (part) => inPlace("postgres", (place) => freezeInMidStep(part(20), place)),
};
