import { inngest } from "#inngest/client.ts";
import { profileChanged, resumeDeleted, resumeParsed, resumeUploaded } from "#inngest/events.ts";
import { problemCode, withFinalProblems } from "#inngest/final-problem.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import {
  extractResumeFacts,
  failResume,
  normalizeResume,
  readResume,
  saveProfile,
} from "#lib/resumes/parse-resume.ts";

/** Reads an uploaded resume into a profile, checkpoint by checkpoint. */
export const parseResume = inngest.createFunction(
  {
    id: "parse-resume",
    triggers: [resumeUploaded],
    retries: 3,
    // One person's many uploads do not hold up another's.
    concurrency: { limit: 2, key: "event.data.user_id" },
    priority: { run: "300" },
    cancelOn: [{ event: resumeDeleted, if: "async.data.resume_id == event.data.resume_id" }],
    onFailure: async ({ event, error, step }) => {
      const { resume_id } = resumeUploaded.schema.parse(event.data.event.data);
      await step.run("mark the resume failed", () => failResume(resume_id, reasonOf(error)));
    },
  },
  async ({ event, step }) => {
    const { resume_id } = event.data;
    const { pages } = await step.run("read", () => withFinalProblems(() => readResume(resume_id)));
    if (pages === null) return { resume_id, candidate_id: null };
    await step.run("extract", () => withFinalProblems(() => extractResumeFacts(resume_id)));
    await step.run("normalize", () => withFinalProblems(() => normalizeResume(resume_id)));
    const { candidate_id } = await step.run("save", () => withFinalProblems(() => saveProfile(resume_id)));
    await step.run("index", () => withFinalProblems(() => indexProfile(resume_id)));
    await step.sendEvent("announce the profile", [
      profileChanged.create({ candidate_id, resume_id }),
      resumeParsed.create({ candidate_id, resume_id }),
    ]);
    return { resume_id, candidate_id };
  },
);

/** What the candidate is told. A fault of ours is said to be one, without its inner words. */
function reasonOf(error: Error): { code: string; message: string } {
  if (error.name === "Crashed") {
    return {
      code: "reading_crashed",
      message: "This document could not be read. Please upload another version.",
    };
  }
  const code = problemCode(error);
  if (code) return { code, message: error.message };
  const message = "Something went wrong on our side while reading this resume. Please upload it again.";
  return { code: "parsing_failed", message };
}
