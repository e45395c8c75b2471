import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import { InlineBanner } from "#components/inline-banner.tsx";
import { JobAnalysisPanel } from "#components/job-analysis.tsx";
import { JobHead } from "#components/job-head.tsx";
import { JobWait } from "#components/job-wait.tsx";
import { Card, CardHead } from "#components/ui/card.tsx";
import { listApplicants } from "#lib/applications/applicants.ts";
import { assessJob } from "#lib/assessment/analyze-job.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { JobView } from "#lib/jobs/api.ts";
import { getJob } from "#lib/jobs/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.job");
  return { title: words("text") };
}

export default async function JobTextPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("recruiter");
  const words = await getTranslations("recruiter.job");
  const job = await orNotFound(getJob(actor, idOrNotFound((await params).id)));
  if (!job.is_owner) notFound();
  const { by_status } = await listApplicants(actor, job.id, { limit: 1 });
  const applicants = Object.values(by_status).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <JobHead job={job} applicants={applicants} view="text" />
      {job.analyzed_at === null && <JobWait isPublishing={job.status === "pending_analysis"} />}
      <div className="grid items-start gap-6 xl:grid-cols-[7fr_5fr]">
        <Card as="section" aria-labelledby="job-text">
          <CardHead id="job-text" title={words("text")} />
          <p className="max-w-[68ch] whitespace-pre-line break-words text-body">{job.raw_description}</p>
        </Card>
        {job.parsed_json ? (
          <JobAnalysisPanel job={job.parsed_json} criteria={criteriaOf(job)} />
        ) : (
          job.analyzed_at !== null && (
            <InlineBanner tone="warning" title={words("not_analyzed")}>
              <p>{words("not_analyzed_text")}</p>
            </InlineBanner>
          )
        )}
      </div>
    </>
  );
}

/** The rubric as of the day of the stored analysis; none where the rules have changed since and say another number. */
function criteriaOf({ title, raw_description: text, analyzed_at, parsed_json }: JobView) {
  if (analyzed_at === null) return [];
  const assessed = assessJob({ title, text, today: analyzed_at.slice(0, 10) });
  return assessed.job.quality_score === parsed_json?.quality_score ? assessed.criteria : [];
}
