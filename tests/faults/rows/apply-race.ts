import { JAVA_JOB } from "#tests/api/job-texts.ts";
import { type Place, startCandor } from "./candor.ts";
import { type FaultRow, inPlace, type Outcome } from "./fault-row.ts";
import { resumeText } from "./uploads.ts";

/** One candidate applies `parallel` times at once, for each of `rounds` jobs, and once more after the answers. */
export async function applyAtOnce(
  { parallel, rounds }: { parallel: number; rounds: number },
  place: Place,
): Promise<Outcome> {
  const candor = await startCandor(place);
  const [candidate] = await candor.people("candidate", 1);
  const [recruiter] = await candor.people("recruiter", 1);
  if (!candidate) throw new Error("No account was made.");
  const { id: resume_id } = await (await candor.upload(candidate, resumeText(0))).json();
  await candor.idle();
  const answers: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const body = { ...JAVA_JOB, title: `${JAVA_JOB.title} ${round}`, publish: true };
    const { id: job_id } = await (await candor.send("POST", "/api/jobs", recruiter, body)).json();
    await candor.idle();
    const apply = () => candor.send("POST", "/api/applications", candidate, { job_id, resume_id });
    const responses = [...(await Promise.all(Array.from({ length: parallel }, apply))), await apply()];
    for (const { status } of responses) answers[status] = (answers[status] ?? 0) + 1;
  }
  const [counts] = await candor.sql<{ applications: number; events: number; told: number }>(`
    select (select count(*)::int from applications) as applications,
           (select count(*)::int from events where event_type = 'application_submitted') as events,
           (select count(*)::int from notifications where kind = 'application_submitted') as told`);
  await candor.stop();
  const others = Object.keys(answers).filter((status) => !["201", "409"].includes(status));
  const isOneEach = [counts?.applications, counts?.events, counts?.told].every((count) => count === rounds);
  return {
    passed: isOneEach && answers["201"] === rounds && others.length === 0,
    figures: { rounds, parallel, applications: counts?.applications ?? -1, ...answers },
  };
}

export const applyRace: FaultRow = {
  id: "F27",
  fault: "50 parallel applications of one candidate, 100 rounds, and a repeat after the answer",
  accept: "exactly one application each, the others 409, no 5xx",
  run: (part) => inPlace("postgres", (place) => applyAtOnce({ parallel: 50, rounds: part(100) }, place)),
};
