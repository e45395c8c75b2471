import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "#app/or-not-found.ts";
import { ApplyPanel } from "#components/apply-panel.tsx";
import { JobFacts } from "#components/job-facts.tsx";
import { JOBS_PATH } from "#components/jobs-address.ts";
import { OwnMatch } from "#components/own-match.tsx";
import { PageHead } from "#components/page-head.tsx";
import { PlainText } from "#components/plain-text.tsx";
import { Card } from "#components/ui/card.tsx";
import { findPageActor, requireActor } from "#lib/auth/require-actor.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { getJob } from "#lib/jobs/queries.ts";
import { toMatchCandidate } from "#lib/matching/candidate.ts";
import { findCurrentResume, listOwnResumes } from "#lib/resumes/queries.ts";

type Props = { params: Promise<{ id: string }> };

/** Once per request, for the title and for the page. */
const readJob = cache(async (id: string) => {
  if (!jobsApi.get.params?.safeParse({ id }).success) notFound();
  return orNotFound(getJob(await findPageActor(), id));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await findPageActor())?.role !== "candidate") return {};
  const job = await readJob((await params).id);
  return { title: job.title };
}

export default async function JobPage({ params }: Props) {
  const actor = await requireActor("candidate");
  const now = new Date();
  const [job, current, { items: resumes }, words] = await Promise.all([
    readJob((await params).id),
    findCurrentResume(actor.id),
    listOwnResumes(actor, { limit: 100 }),
    getTranslations("candidate.job"),
  ]);
  const file = resumes.find(({ id }) => id === current?.id);
  const isClosed = job.status !== "active" || (job.closes_at !== null && new Date(job.closes_at) <= now);
  return (
    <>
      <PageHead
        title={job.title}
        crumbs={[{ href: JOBS_PATH, label: words("crumb") }]}
        hint={<JobFacts job={job} now={now.toISOString()} />}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[7fr_5fr]">
        <div className="flex min-w-0 flex-col gap-6 xl:col-start-2 xl:row-start-1">
          <OwnMatch
            job={job}
            candidate={current && toMatchCandidate(current.profile)}
            hasResume={current !== null}
            isProvisional={current?.profile.flags.includes("low_confidence") ?? false}
          />
        </div>
        <Card as="section" aria-labelledby="description" className="min-w-0 xl:col-start-1 xl:row-start-1">
          <h2 id="description" className="mb-4 text-h3">
            {words("description")}
          </h2>
          <PlainText text={job.raw_description} level={3} className="text-body" />
        </Card>
      </div>
      <ApplyPanel
        jobId={job.id}
        company={job.company}
        isClosed={isClosed}
        application={job.application ?? null}
        resume={current && file ? { id: current.id, filename: file.original_filename } : null}
        resumeStatus={resumes[0]?.status ?? null}
      />
    </>
  );
}
