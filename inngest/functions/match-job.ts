import { inngest } from "#inngest/client.ts";
import { jobChanged } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { refreshJobMatches } from "#lib/matches/refresh-matches.ts";

/** Scores a job's applicants anew after what it asks for has changed. */
export const matchJob = inngest.createFunction(
  {
    id: "match-job",
    triggers: [jobChanged],
    retries: 3,
    concurrency: { limit: 1, key: "event.data.job_id" },
    priority: { run: "100" },
  },
  async ({ event, step }) => {
    const { job_id } = event.data;
    return step.run("score", () => withFinalProblems(() => refreshJobMatches(job_id)));
  },
);
