import { parseArgs } from "node:util";
import { closeReaders, configureReaders } from "#lib/documents/read-in-child.ts";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { matchBand } from "#lib/vocabulary.ts";
import { type Command, UsageError } from "../command.ts";
import { describeFailure } from "../files.ts";
import { readJob } from "../job-source.ts";
import { inOrder, jobsOption } from "../reading-in-order.ts";
import { readResumes } from "../resume-source.ts";
import { today } from "../today.ts";

type Ranked = { file: string; score: number | null; breakdown: Breakdown };

export const rank: Command = {
  usage: "candor rank --job JD [--json] [--jobs N] RESUME…",
  summary: "Ranks resumes for a job, best match first: a table, or JSON lines with --json.",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      options: { job: { type: "string" }, json: { type: "boolean" }, jobs: { type: "string" } },
      allowPositionals: true,
    });
    if (values.job === undefined) throw new UsageError("Name the job: --job JD.");
    if (positionals.length === 0) throw new UsageError("Name at least one resume.");
    const jobs = jobsOption(values.jobs);
    configureReaders({ count: jobs });
    try {
      return await rankFiles(values.job, positionals, jobs, values.json === true);
    } finally {
      await closeReaders();
    }
  },
};

async function rankFiles(jobFile: string, files: string[], jobs: number, isJson: boolean): Promise<number> {
  const job = await readJob(jobFile, today());
  const ranked: Ranked[] = [];
  let failures = 0;
  for await (const result of inOrder(files, jobs, (file) =>
    readResumes(file, today()).then(found, failed(file)),
  )) {
    if ("error" in result) {
      failures++;
      process.stderr.write(`${result.file}: ${result.error.message}\n`);
      continue;
    }
    for (const { file, resume } of result.resumes) {
      const breakdown = scoreMatch(toMatchCandidate(resume), job);
      ranked.push({ file, score: breakdown.score, breakdown });
    }
  }
  ranked.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  process.stdout.write(isJson ? ranked.map((row) => `${JSON.stringify(row)}\n`).join("") : table(ranked));
  return failures > 0 ? 1 : 0;
}

const found = (resumes: Awaited<ReturnType<typeof readResumes>>) => ({ resumes });
const failed = (file: string) => (error: unknown) => ({ file, error: describeFailure(error) });

function table(ranked: Ranked[]): string {
  const rows = ranked.map(({ file, score, breakdown }, index) => [
    String(index + 1),
    score === null ? "–" : String(score),
    score === null ? "Not enough to score" : matchBand(score).words,
    requiredSkills(breakdown),
    file,
  ]);
  const all = [["#", "Score", "Match", "Required", "File"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function requiredSkills(breakdown: Breakdown): string {
  const met = breakdown.matched_required_skills.length;
  const all = met + breakdown.missing_required_skills.length;
  return all === 0 ? "–" : `${met} of ${all}`;
}
