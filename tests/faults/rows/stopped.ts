import { setTimeout as pause } from "node:timers/promises";
import { readTrace, repeatedSteps } from "../trace.ts";
import { type Place, startCandor, traceOf } from "./candor.ts";
import { countResumes, type FaultRow, inPlace, type Outcome, p95 } from "./fault-row.ts";
import { countLost, uploadMany } from "./uploads.ts";

const SLOWEST_STOP_MS = 10_000;

/** Stops the process in order while it reads, `times` times, and lets a last one finish what is left. */
export async function stopUnderLoad(times: number, place: Place): Promise<Outcome> {
  const ids: string[] = [];
  const stops: number[] = [];
  for (let time = 0; time < times; time++) {
    const candor = await startCandor(place);
    const accounts = await candor.people("candidate", 10);
    ids.push(...(await uploadMany(() => candor, accounts, { count: 10, width: 10 })).ids);
    await pause(Math.random() * 1000);
    stops.push(await candor.stop());
  }
  const last = await startCandor(place);
  await last.idle();
  const lost = await countLost(last, ids);
  const { readTwice } = await countResumes(last);
  await last.stop();
  const repeated = repeatedSteps(readTrace(traceOf(place))).length;
  const slowestStopMs = Math.max(...stops);
  return {
    passed: lost === 0 && readTwice === 0 && repeated === 0 && slowestStopMs < SLOWEST_STOP_MS,
    figures: { stops: times, acknowledged: ids.length, lost, repeated, p95StopMs: p95(stops), slowestStopMs },
  };
}

export const stopped: FaultRow = {
  id: "F3",
  fault: "SIGTERM under load, 20 times",
  accept: "0 lost, 0 completed steps run again, every stop within 10 s",
  run: (part) => inPlace("pglite", (place) => stopUnderLoad(part(20), place)),
};
