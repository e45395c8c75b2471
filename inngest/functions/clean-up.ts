import { cron } from "inngest";
import { inngest } from "#inngest/client.ts";
import { packMissing } from "#lib/candidates/pack-resume.ts";
import { requeueStalledJobs } from "#lib/jobs/requeue-stalled.ts";
import { removeOldScores } from "#lib/matches/remove-old-scores.ts";
import { removeExpired } from "#lib/privacy/retention.ts";
import { requeueStalledResumes } from "#lib/resumes/requeue-stalled.ts";

/** Every hour: forgets what may not be kept longer, and takes up again the work whose event was lost. */
export const cleanUp = inngest.createFunction(
  { id: "clean-up", triggers: [cron("TZ=UTC 17 * * * *")], retries: 2, priority: { run: "-300" } },
  async ({ step }) => {
    const expired = await step.run("remove what has expired", () => removeExpired(new Date()));
    const resumes = await step.run("queue stalled resumes", () => requeueStalledResumes(new Date()));
    const jobs = await step.run("queue stalled jobs", () => requeueStalledJobs(new Date()));
    const scores = await step.run("remove old scores", () => removeOldScores(new Date()));
    const packed = await step.run("pack resumes that are not", () => packMissing());
    return { expired, resumes, jobs, scores, packed };
  },
);
