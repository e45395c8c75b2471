import { cron } from "inngest";
import { inngest } from "#inngest/client.ts";
import { drawAccuracySample } from "#lib/reviews/draw-sample.ts";

/** Every day: draws the readings in which an admin marks what is right and what is wrong. */
export const sampleAccuracy = inngest.createFunction(
  { id: "sample-accuracy", triggers: [cron("TZ=UTC 41 3 * * *")], retries: 2, priority: { run: "-300" } },
  async ({ step }) => step.run("draw the sample", () => drawAccuracySample(new Date())),
);
