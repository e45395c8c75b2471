import { inngest } from "#inngest/client.ts";
import { profileChanged } from "#inngest/events.ts";
import { withFinalProblems } from "#inngest/final-problem.ts";
import { refreshCandidateMatches } from "#lib/matches/refresh-matches.ts";

/** Scores a candidate anew for the open jobs. */
export const matchCandidate = inngest.createFunction(
  {
    id: "match-candidate",
    triggers: [profileChanged],
    retries: 3,
    concurrency: { limit: 1, key: "event.data.candidate_id" },
    priority: { run: "100" },
  },
  async ({ event, step }) => {
    const { candidate_id } = event.data;
    return step.run("score", () => withFinalProblems(() => refreshCandidateMatches(candidate_id)));
  },
);
