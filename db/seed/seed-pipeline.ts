import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { applications, jobs } from "#db/schema/index.ts";
import { apply, withdrawApplication } from "#lib/applications/commands.ts";
import { moveApplication } from "#lib/applications/move-application.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { closeJob, createJob } from "#lib/jobs/commands.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import type { Story } from "./applications/story.ts";
import { DEMO_APPLICATIONS } from "./applications.ts";
import type { JobPosting } from "./job-posting.ts";
import { DEMO_JOBS } from "./jobs.ts";
import { momentAgo, stepsOf } from "./story-times.ts";

const CLOSED_DAYS_AGO = 4;

/** Who and what the demo consists of, by key. */
export type Cast = { actors: ReadonlyMap<string, Actor>; resumes: ReadonlyMap<string, string>; today: Date };

type Step = { at: Date; run: () => Promise<void> };

/**
 * Posts the jobs and lets people apply, recruiters decide and candidates withdraw, in the order of time.
 * What is there already is left as it is, so that an interrupted start goes on where it stopped.
 */
export async function seedPipeline(cast: Cast): Promise<Map<string, string>> {
  const jobIds = new Map<string, string>();
  const steps: Step[] = [];
  for (const posting of DEMO_JOBS) {
    const at = momentAgo(cast.today, posting.postedDaysAgo, posting.key);
    steps.push({ at, run: async () => void jobIds.set(posting.key, await post(cast, posting, at)) });
    if (posting.state === "closed") steps.push(closing(cast, posting, jobIds));
  }
  for (const story of DEMO_APPLICATIONS) {
    if (cast.resumes.has(story.person)) steps.push(...storySteps(cast, story, jobIds));
  }
  steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) await step.run();
  return jobIds;
}

async function post(cast: Cast, posting: JobPosting, at: Date): Promise<string> {
  const recruiter = actorOf(cast, posting.company);
  const { title, description, state } = posting;
  const mine = and(eq(jobs.recruiterId, recruiter.id), eq(jobs.title, title));
  const [present] = await db().select({ id: jobs.id, analyzedAt: jobs.analyzedAt }).from(jobs).where(mine);
  const id =
    present?.id ?? (await createJob(recruiter, { title, description, publish: state !== "draft" }, at)).id;
  if (!present?.analyzedAt) await analyzeStoredJob(id, new Date(at.getTime() + 2_000));
  return id;
}

function closing(cast: Cast, posting: JobPosting, jobIds: ReadonlyMap<string, string>): Step {
  const at = momentAgo(cast.today, CLOSED_DAYS_AGO, posting.key);
  const run = async () => {
    await closeJob(actorOf(cast, posting.company), idOf(jobIds, posting.key), at);
  };
  return { at, run };
}

function storySteps(cast: Cast, story: Story, jobIds: ReadonlyMap<string, string>): Step[] {
  const candidate = actorOf(cast, story.person);
  const posting = DEMO_JOBS.find(({ key }) => key === story.job);
  if (!posting) throw new Error(`The demo has no job ${story.job}.`);
  const recruiter = actorOf(cast, posting.company);
  const appliedAt = momentAgo(cast.today, story.appliedDaysAgo, `${story.person}:${story.job}`);
  const find = () => findApplication(candidate, idOf(jobIds, story.job));
  const applying: Step = {
    at: appliedAt,
    run: async () => {
      if (await find()) return;
      const body = { job_id: idOf(jobIds, story.job), resume_id: idOf(cast.resumes, story.person) };
      await apply(candidate, body, appliedAt);
    },
  };
  const moves = stepsOf(story, cast.today).map(
    ({ status, at }): Step => ({
      at,
      run: async () => {
        const application = await find();
        if (!application || application.statusChangedAt >= at) return; // an interrupted start came this far
        await decide(story, status, { candidate, recruiter, id: application.id, at });
      },
    }),
  );
  return [applying, ...moves];
}

type Decision = { candidate: Actor; recruiter: Actor; id: string; at: Date };

async function decide(story: Story, status: ApplicationStatus, { candidate, recruiter, id, at }: Decision) {
  if (status === "withdrawn") await withdrawApplication(candidate, id, at);
  else if (status !== "applied") {
    const reason = status === "rejected" ? story.rejection : {};
    await moveApplication(recruiter, id, { status, ...reason }, at);
  }
}

async function findApplication(candidate: Actor, jobId: string) {
  const [row] = await db()
    .select({ id: applications.id, statusChangedAt: applications.statusChangedAt })
    .from(applications)
    .where(and(eq(applications.jobId, jobId), eq(applications.candidateId, candidate.id)));
  return row;
}

function actorOf(cast: Cast, key: string): Actor {
  const actor = cast.actors.get(`${key}@example.com`);
  if (!actor) throw new Error(`The demo has no account ${key}@example.com.`);
  return actor;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo has no ${key}.`);
  return id;
}
