import { setTimeout as pause } from "node:timers/promises";
import { JAVA_RESUME } from "#tests/api/resume-texts.ts";
import { type Death, readTrace, repeatedSteps } from "../trace.ts";
import { type Candor, type Place, startCandor, traceOf } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome } from "./fault-row.ts";

/** Steps of the function that reads a resume: read, extract, normalize, save, index, announce. */
const STEPS = 6;
const WHEN = ["before", "during", "after"] as const;

/** Every place at which a process can die over a resume: between steps, in a step, before its result is stored. */
export function everyDeath(): Death[] {
  const known = Array.from({ length: STEPS + 1 }, (_, index) => index);
  return known.flatMap((step) => WHEN.map((when) => ({ fn: "parse-resume", known: step, when })));
}

/** Uploads one resume per death, and starts the process anew after each; `lost` are resumes that nobody finished. */
export async function killAt(deaths: readonly Death[], place: Place): Promise<Outcome> {
  let candor: Candor = await startCandor(place);
  let acknowledged = 0;
  for (const death of deaths) {
    const [account] = await candor.people("candidate", 1);
    if (!account) throw new Error("No account was made.");
    await candor.dieAt(death);
    // The process may die before the answer has arrived: then nothing was acknowledged.
    const response = await candor.upload(account, JAVA_RESUME).catch(() => null);
    if (response?.status === 202) acknowledged++;
    await Promise.race([candor.ended, pause(20_000)]);
    if (candor.child.signalCode !== "SIGKILL") throw new Error(`Still alive: ${JSON.stringify(death)}`);
    candor = await startCandor(place);
    await candor.idle();
  }
  const counts = await countResumes(candor);
  await candor.stop();
  const trace = readTrace(traceOf(place));
  const repeated = repeatedSteps(trace).length;
  const lost = Math.max(acknowledged - counts.parsed, counts.total - counts.parsed);
  return {
    passed: lost === 0 && repeated === 0 && counts.readTwice === 0,
    figures: { kills: deaths.length, acknowledged, lost, repeated, readTwice: counts.readTwice },
  };
}

export const killedInSteps: FaultRow = {
  id: "F2",
  fault: "SIGKILL before, in and after every step of reading, three times each",
  accept: "0 lost, 0 completed steps run again, 0 effects twice",
  run: (part) =>
    inPlace("pglite", (place) => killAt(Array.from({ length: part(3) }, everyDeath).flat(), place)),
};
