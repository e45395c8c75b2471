import { parseArgs } from "node:util";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { type Command, UsageError } from "../command.ts";
import { readJob } from "../job-source.ts";
import { readResume } from "../resume-source.ts";
import { today } from "../today.ts";

export const match: Command = {
  usage: "candor match RESUME JOB",
  summary: "Prints the breakdown of one match as JSON. Both may be documents or printed JSON.",
  async run(words) {
    const { positionals } = parseArgs({ args: words, options: {}, allowPositionals: true });
    const [resumeFile, jobFile, ...more] = positionals;
    if (resumeFile === undefined || jobFile === undefined || more.length > 0) {
      throw new UsageError("Name one resume and one job.");
    }
    try {
      const { resume } = await readResume(resumeFile, today());
      const job = await readJob(jobFile, today());
      process.stdout.write(`${JSON.stringify(scoreMatch(toMatchCandidate(resume), job))}\n`);
    } finally {
      await closeReaders();
    }
    return 0;
  },
};
