import { inngest } from "#inngest/client.ts";
import { jobAnalyzed, jobChanged, jobSubmitted } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { analyzeStoredJob, keepJobLive } from "#lib/jobs/analyze-job.ts";

/** Analyzes a job description. A job whose analysis fails goes live all the same (SPEC section 7). */
export const analyzeJob = inngest.createFunction(
  {
    id: "analyze-job",
    triggers: [jobSubmitted],
    retries: 3,
    concurrency: { limit: 1, key: "event.data.job_id" },
    priority: { run: "200" },
    onFailure: async ({ event, step }) => {
      const { job_id } = jobSubmitted.schema.parse(event.data.event.data);
      await step.run("keep the job live", () => keepJobLive(job_id, "The analysis failed on our side."));
    },
  },
  async ({ event, step }) => {
    const { job_id } = event.data;
    const found = await step.run("analyze", () => withFinalProblems(() => analyzeStoredJob(job_id)));
    await step.sendEvent("announce the job", [jobChanged.create({ job_id }), jobAnalyzed.create({ job_id })]);
    return { job_id, quality: found.quality };
  },
);
