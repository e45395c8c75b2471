import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { JobFilters } from "#components/job-filters.tsx";
import { JobList } from "#components/job-list.tsx";
import { hasBlankKeys, JOB_FILTERS, jobsHref, readJobsAddress } from "#components/jobs-address.ts";
import { NoJobs } from "#components/no-jobs.tsx";
import { PageHead } from "#components/page-head.tsx";
import { ResumeNeeded } from "#components/resume-needed.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { JobsQuery } from "#lib/jobs/api.ts";
import { listJobs } from "#lib/jobs/list-jobs.ts";
import { listOwnResumes } from "#lib/resumes/queries.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("candidate.jobs");
  return { title: words("title") };
}

export default async function JobsPage({ searchParams }: Props) {
  const actor = await requireActor("candidate");
  const address = await searchParams;
  const query = readJobsAddress(address);
  if (hasBlankKeys(address)) redirect(jobsHref(query));
  const words = await getTranslations("candidate.jobs");
  return (
    <div className="max-w-[960px]">
      <PageHead title={words("title")} />
      <Suspense
        key={jobsHref(query)}
        fallback={<SkeletonRows rows={6} rowClass="h-28" words={words("loading")} />}
      >
        <Jobs actor={actor} query={query} />
      </Suspense>
    </div>
  );
}

async function Jobs({ actor, query }: { actor: Actor; query: JobsQuery }) {
  const now = new Date();
  const [{ items: resumes }, jobs] = await Promise.all([
    listOwnResumes(actor, { limit: 100 }),
    listJobs(actor, query, now),
  ]);
  const hasScores = resumes.some(({ status }) => status === "parsed");
  return (
    <div className="flex flex-col gap-6">
      <JobFilters query={query} total={jobs.total} hasScores={hasScores} />
      {!hasScores && <ResumeNeeded status={resumes[0]?.status ?? null} />}
      {jobs.total === 0 ? (
        <NoJobs query={query} without={await totalsWithout(actor, query, now)} />
      ) : (
        <JobList query={query} firstPage={jobs} now={now.toISOString()} />
      )}
    </div>
  );
}

/** How many jobs there would be without each filter that is on. */
function totalsWithout(actor: Actor, query: JobsQuery, now: Date) {
  const on = JOB_FILTERS.filter((filter) => query[filter] !== undefined);
  return Promise.all(
    on.map(async (filter) => {
      const { total } = await listJobs(actor, { ...query, [filter]: undefined, limit: 1 }, now);
      return { filter, total };
    }),
  );
}
