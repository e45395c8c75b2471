import { APPLICATION_STATUSES, type ApplicationStatus, nextStatuses } from "#lib/vocabulary.ts";
import type { Story } from "./applications/story.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * A moment in office hours so many days before `today`: the same for the same `seed`, earlier for more `days`,
 * and never in the future.
 */
export function momentAgo(today: Date, days: number, seed: string): Date {
  const exact = today.getTime() - days * DAY_MS;
  const midnight = Math.floor(exact / DAY_MS) * DAY_MS;
  const minutes = (checksum(seed) % 300) + ((exact - midnight) / DAY_MS) * 240;
  const moment = midnight + 14 * HOUR_MS + minutes * 60_000; // 14:00 to 23:00 UTC is a working day in America
  const latest = today.getTime() - 600_000 - days * 0.2 * DAY_MS;
  return new Date(Math.floor(Math.min(moment, latest)));
}

/** The statuses that an application passes after `applied`, each with its moment, in order. */
export function stepsOf(story: Story, today: Date): { status: ApplicationStatus; at: Date }[] {
  const path = pathOf(story);
  // The steps share the first three quarters of the time since the application: recruiters answer early.
  const pace = (story.appliedDaysAgo * 0.75) / Math.max(path.length, 1);
  return path.map((status, index) => {
    const days = story.appliedDaysAgo - pace * (index + 1);
    return { status, at: momentAgo(today, days, `${story.person}:${story.job}`) };
  });
}

function pathOf({ status, after = "applied" }: Story): ApplicationStatus[] {
  const isClosedEarly = status === "rejected" || status === "withdrawn";
  const reached = isClosedEarly ? after : status;
  const pipeline = APPLICATION_STATUSES.filter((step) => nextStatuses(step).length > 0 || step === "hired");
  const path = pipeline.slice(1, pipeline.indexOf(reached) + 1);
  return isClosedEarly ? [...path, status] : path;
}

function checksum(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}
