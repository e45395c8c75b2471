import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ApplicationNews } from "#components/application-news.tsx";
import { InlineBanner } from "#components/inline-banner.tsx";
import { JobCard } from "#components/job-card.tsx";
import { PageHead } from "#components/page-head.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Card, CardHead } from "#components/ui/card.tsx";
import { listOwnApplications } from "#lib/applications/own-applications.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listJobs } from "#lib/jobs/list-jobs.ts";
import type { ResumeSummary } from "#lib/resumes/api.ts";
import { listOwnResumes } from "#lib/resumes/queries.ts";

const RESUME_PATH = "/candidate/resume";
const BEST_SHOWN = 3;
const APPLICATIONS_READ = 100;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("candidate.home");
  return { title: words("title") };
}

export default async function HomePage() {
  const actor = await requireActor("candidate");
  const words = await getTranslations("candidate.home");
  const now = new Date();
  const [{ items: resumes }, { items: applications }] = await Promise.all([
    listOwnResumes(actor, { limit: 100 }),
    listOwnApplications(actor, { limit: APPLICATIONS_READ }),
  ]);
  const hasProfile = resumes.some(({ status }) => status === "parsed");
  return (
    <>
      <PageHead title={words("title")} />
      <div className="flex flex-col gap-6">
        <ResumeStep newest={resumes[0]} />
        <div className="grid items-start gap-6 xl:grid-cols-[7fr_5fr]">
          <Card as="section" aria-labelledby="news" className="min-w-0">
            <CardHead id="news" title={words("news")}>
              {applications.length > 0 && (
                <Link href="/candidate/applications" className="link text-table">
                  {words("all_applications")}
                </Link>
              )}
            </CardHead>
            <ApplicationNews applications={applications} ownName={actor.name} now={now.toISOString()} />
          </Card>
          {hasProfile && (
            <BestJobs actor={actor} now={now} appliedTo={new Set(applications.map(({ job }) => job.id))} />
          )}
        </div>
      </div>
    </>
  );
}

/** What stands between the candidate and their matches, if anything does. */
async function ResumeStep({ newest }: { newest: ResumeSummary | undefined }) {
  const words = await getTranslations("candidate.home");
  if (newest?.status === "parsed") return null;
  if (newest === undefined) {
    return (
      <Card as="section" className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h2 className="text-h3">{words("add_title")}</h2>
          <p className="text-fg-2">{words("add_text")}</p>
        </div>
        <ButtonLink href={RESUME_PATH} look="primary">
          {words("add_action")}
        </ButtonLink>
      </Card>
    );
  }
  const isFailed = newest.status === "failed";
  return (
    <InlineBanner
      tone={isFailed ? "danger" : "info"}
      title={words(isFailed ? "failed_title" : "reading_title")}
      action={
        <ButtonLink href={isFailed ? `${RESUME_PATH}?upload` : RESUME_PATH} size="small">
          {words(isFailed ? "failed_action" : "reading_action")}
        </ButtonLink>
      }
    >
      {isFailed && <p>{newest.error_message}</p>}
    </InlineBanner>
  );
}

async function BestJobs({ actor, now, appliedTo }: { actor: Actor; now: Date; appliedTo: Set<string> }) {
  const words = await getTranslations("candidate.home");
  const { items } = await listJobs(actor, { limit: BEST_SHOWN + Math.min(appliedTo.size, 90) }, now);
  const best = items.filter(({ id }) => !appliedTo.has(id)).slice(0, BEST_SHOWN);
  return (
    <section aria-labelledby="best" className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="best" className="text-h3">
          {words("best")}
        </h2>
        <Link href="/candidate/jobs" className="link text-table">
          {words("all_jobs")}
        </Link>
      </div>
      {best.length === 0 ? (
        <p className="text-fg-2">{words("best_empty")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {best.map((job) => (
            <JobCard key={job.id} job={job} now={now.toISOString()} level={3} />
          ))}
        </ul>
      )}
    </section>
  );
}
