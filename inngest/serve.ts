import { serve } from "inngest/edge";
import { inngest } from "./client.ts";
import { analyzeJob } from "./functions/analyze-job.ts";
import { cleanUp } from "./functions/clean-up.ts";
import { matchCandidate } from "./functions/match-candidate.ts";
import { matchJob } from "./functions/match-job.ts";
import { parseResume } from "./functions/parse-resume.ts";
import { refineJob } from "./functions/refine-job.ts";
import { refineResume } from "./functions/refine-resume.ts";
import { reviewResume } from "./functions/review-resume.ts";
import { sampleAccuracy } from "./functions/sample-accuracy.ts";
import { wordFeedback } from "./functions/word-feedback.ts";
import { wordMatches } from "./functions/word-matches.ts";

/** The endpoint through which Inngest, or the embedded runner, reads and calls every background function. */
export const backgroundEndpoint = serve({
  client: inngest,
  functions: [
    parseResume,
    analyzeJob,
    matchCandidate,
    matchJob,
    refineResume,
    refineJob,
    wordMatches,
    wordFeedback,
    reviewResume,
    sampleAccuracy,
    cleanUp,
  ],
});
