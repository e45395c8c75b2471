import { inngest } from "#inngest/client.ts";
import { profileChanged, resumeDeleted, resumeParsed } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { refineProfile } from "#lib/resumes/refine-profile.ts";

/** Lets a language model fill what the rules left open, after the profile is visible. */
export const refineResume = inngest.createFunction(
  {
    id: "refine-resume",
    triggers: [resumeParsed],
    retries: 2,
    concurrency: { limit: 2 },
    throttle: { limit: 30, period: "1m", burst: 5 },
    priority: { run: "0" },
    cancelOn: [{ event: resumeDeleted, if: "async.data.resume_id == event.data.resume_id" }],
  },
  async ({ event, step }) => {
    const { resume_id, candidate_id } = event.data;
    const { refined, by } = await step.run("refine", () => withFinalProblems(() => refineProfile(resume_id)));
    if (!refined) return { refined, by };
    await step.run("index", () => withFinalProblems(() => indexProfile(resume_id)));
    await step.sendEvent("announce the profile", profileChanged.create({ candidate_id, resume_id }));
    return { refined, by };
  },
);
