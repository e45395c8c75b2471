import { inngest } from "#inngest/client.ts";
import { feedbackAsked } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { wordFeedback as wordOneFeedback } from "#lib/applications/word-feedback.ts";

/** Lets a language model propose words for a rejection that a recruiter is writing. */
export const wordFeedback = inngest.createFunction(
  {
    id: "word-feedback",
    triggers: [feedbackAsked],
    retries: 1,
    concurrency: { limit: 2 },
    throttle: { limit: 30, period: "1m", burst: 5 },
    priority: { run: "100" },
  },
  async ({ event, step }) => {
    const { application_id, reason } = event.data;
    return step.run("word", () => withFinalProblems(() => wordOneFeedback(application_id, reason)));
  },
);
