import { inngest } from "#inngest/client.ts";
import { jobAnalyzed, jobChanged } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { refineJobAnalysis } from "#lib/jobs/refine-job.ts";

/** Lets a language model fill what the rules left open in a job's analysis, after the job is live. */
export const refineJob = inngest.createFunction(
  {
    id: "refine-job",
    triggers: [jobAnalyzed],
    retries: 2,
    concurrency: { limit: 2 },
    throttle: { limit: 30, period: "1m", burst: 5 },
    priority: { run: "0" },
  },
  async ({ event, step }) => {
    const { job_id } = event.data;
    const { by, changed } = await step.run("refine", () =>
      withFinalProblems(() => refineJobAnalysis(job_id)),
    );
    if (changed) await step.sendEvent("announce the job", jobChanged.create({ job_id }));
    return { by, changed };
  },
);
