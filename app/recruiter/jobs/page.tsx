import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LONG_WAIT_DAYS, waitsLong } from "#components/long-wait.ts";
import { NeedsYou } from "#components/needs-you.tsx";
import { OwnJobsTable } from "#components/own-jobs-table.tsx";
import { PageHead } from "#components/page-head.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { OwnJobView } from "#lib/jobs/api.ts";
import { listOwnJobs } from "#lib/jobs/list-own-jobs.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.jobs");
  return { title: words("title") };
}

export default async function RecruiterJobsPage() {
  const actor = await requireActor("recruiter");
  const words = await getTranslations("recruiter.jobs");
  const common = await getTranslations("common.page");
  return (
    <>
      <PageHead title={words("title")}>
        <ButtonLink href="/recruiter/jobs/new" look="primary">
          <Plus aria-hidden />
          {words("new")}
        </ButtonLink>
      </PageHead>
      <Suspense fallback={<SkeletonRows rows={5} rowClass="h-14" words={common("loading")} />}>
        <OwnJobs actor={actor} />
      </Suspense>
    </>
  );
}

async function OwnJobs({ actor }: { actor: Actor }) {
  const words = await getTranslations("recruiter.jobs");
  const first = await listOwnJobs(actor, { limit: 50 });
  const now = new Date().toISOString();
  if (first.items.length === 0) return <FirstSteps />;
  return (
    <>
      <NeedsYou
        title={words("needs_you")}
        nothing={words("nothing_waits")}
        items={needs(first.items, now, words)}
      />
      <OwnJobsTable first={first} now={now} />
    </>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"recruiter.jobs">>>;

/** What waits for the recruiter, each leading to the job where most of it is. */
function needs(jobs: OwnJobView[], now: string, words: Words): { words: string; href: string }[] {
  const notRead = jobs.reduce((sum, job) => sum + job.not_read, 0);
  const most = jobs.reduce((first, job) => (job.not_read > first.not_read ? job : first));
  const waiting = jobs
    .filter((job) => waitsLong(job.oldest_waiting_at, now))
    .sort((a, b) => (a.oldest_waiting_at ?? "").localeCompare(b.oldest_waiting_at ?? ""));
  const flagged = jobs.filter(({ red_flags, status }) => red_flags > 0 && status !== "closed");
  return [
    ...(notRead > 0
      ? [
          {
            words: words("needs.not_read", { count: notRead }),
            href: `/recruiter/jobs/${most.id}?status=applied`,
          },
        ]
      : []),
    ...(waiting[0]
      ? [
          {
            words: words("needs.waiting", { count: waiting.length, days: LONG_WAIT_DAYS }),
            href: `/recruiter/jobs/${waiting[0].id}?sort=waiting`,
          },
        ]
      : []),
    ...(flagged[0]
      ? [
          {
            words: words("needs.flags", { count: flagged.length }),
            href: `/recruiter/jobs/${flagged[0].id}/text`,
          },
        ]
      : []),
  ];
}

/** The empty list: what to do, in three steps. */
function FirstSteps() {
  const words = useTranslations("recruiter.jobs.first");
  return (
    <div className="rounded-card border border-border-strong border-dashed px-6 py-8">
      <h2 className="text-h3">{words("title")}</h2>
      <ol className="mt-4 grid gap-6 md:grid-cols-3">
        {(["paste", "check", "publish"] as const).map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden
              className="grid size-7 shrink-0 place-items-center rounded-full bg-primary-soft font-bold text-primary-text text-table"
            >
              {index + 1}
            </span>
            <span>
              <strong className="block font-medium">{words(`${step}.title`)}</strong>
              <span className="text-fg-2">{words(`${step}.text`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <ButtonLink href="/recruiter/jobs/new" className="mt-6">
        {words("go")}
      </ButtonLink>
    </div>
  );
}
