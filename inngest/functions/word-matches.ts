import { inngest } from "#inngest/client.ts";
import { matchesScored, resumeDeleted } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { wordMatches as wordBestMatches } from "#lib/matches/word-match.ts";

/** Lets a language model word the explanations of new scores; the template stands until then. */
export const wordMatches = inngest.createFunction(
  {
    id: "word-matches",
    triggers: [matchesScored],
    retries: 1,
    concurrency: { limit: 1, key: "event.data.resume_id" },
    throttle: { limit: 30, period: "1m", burst: 5 },
    priority: { run: "-100" },
    cancelOn: [{ event: resumeDeleted, if: "async.data.resume_id == event.data.resume_id" }],
  },
  async ({ event, step }) => {
    const { resume_id, job_id } = event.data;
    return step.run("word", () => withFinalProblems(() => wordBestMatches(resume_id, job_id)));
  },
);
