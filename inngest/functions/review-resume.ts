import { inngest } from "#inngest/client.ts";
import { resumeDeleted, reviewAsked } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { reviewWithModel } from "#lib/resumes/review.ts";

/** Lets a language model advise a candidate on a resume; the rules' list is there at once. */
export const reviewResume = inngest.createFunction(
  {
    id: "review-resume",
    triggers: [reviewAsked],
    retries: 1,
    concurrency: { limit: 2 },
    throttle: { limit: 30, period: "1m", burst: 5 },
    priority: { run: "50" },
    cancelOn: [{ event: resumeDeleted, if: "async.data.resume_id == event.data.resume_id" }],
  },
  async ({ event, step }) =>
    step.run("review", () => withFinalProblems(() => reviewWithModel(event.data.resume_id))),
);
