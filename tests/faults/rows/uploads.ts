import { setTimeout as pause } from "node:timers/promises";
import { JAVA_RESUME } from "#tests/api/resume-texts.ts";
import type { Account, Candor } from "./candor.ts";
import { forEachAtOnce } from "./fault-row.ts";

/** A resume of its own for each number: two of them are never the same file. */
export function resumeText(number: number): string {
  return JAVA_RESUME.replace("Dana Whitfield", `Dana Whitfield ${number}`);
}

/** What came of many uploads: the ids that were acknowledged, how long each answer took, and the statuses. */
export type Uploads = { ids: string[]; ms: number[]; statuses: Record<string, number>; acceptedAt: number[] };

/** Uploads `count` resumes, `width` at once, each by the next of the accounts; a refusal with 503 is tried again. */
export async function uploadMany(
  candor: () => Candor,
  accounts: readonly Account[],
  { count, width, text = resumeText }: { count: number; width: number; text?: typeof resumeText | undefined },
): Promise<Uploads> {
  const done: Uploads = { ids: [], ms: [], statuses: {}, acceptedAt: [] };
  const numbers = Array.from({ length: count }, (_, number) => number);
  await forEachAtOnce(numbers, width, async (number) => {
    const as = accounts[number % accounts.length];
    if (!as) throw new Error("There is no account to upload with.");
    for (;;) {
      const before = Date.now();
      const response = await candor()
        .upload(as, text(number))
        .catch(() => null);
      const status = String(response?.status ?? "no answer");
      done.statuses[status] = (done.statuses[status] ?? 0) + 1;
      if (response?.status === 202) {
        done.acceptedAt.push(Date.now());
        done.ms.push(Date.now() - before);
        const { id }: { id: string } = await response.json();
        done.ids.push(id);
        return;
      }
      await pause(200);
    }
  });
  return done;
}

/** How many of the ids are not read to the end. */
export async function countLost(candor: Candor, ids: readonly string[]): Promise<number> {
  const rows = await candor.sql<{ id: string }>(
    "select id from resumes where status = 'parsed' and progress = 100",
  );
  const parsed = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !parsed.has(id)).length;
}
