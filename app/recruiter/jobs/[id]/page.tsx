import { Users } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import {
  type ApplicantsFilter,
  addressOf,
  readFilter,
  type SearchParams,
} from "#app/recruiter/applicants-address.ts";
import { ApplicantFilterFields } from "#components/applicant-filter-fields.tsx";
import { toApplicantRow } from "#components/applicant-row.ts";
import { ApplicantsTable } from "#components/applicants-table.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { FilterBar } from "#components/filter-bar.tsx";
import { JobHead } from "#components/job-head.tsx";
import { JobWait } from "#components/job-wait.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { listApplicants } from "#lib/applications/applicants.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getJob } from "#lib/jobs/queries.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#lib/vocabulary.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.applicants");
  return { title: words("title") };
}

export default async function JobApplicantsPage({ params, searchParams }: Props) {
  const actor = await requireActor("recruiter");
  const id = idOrNotFound((await params).id);
  const filter = readFilter(await searchParams);
  const job = await orNotFound(getJob(actor, id));
  const found = await orNotFound(listApplicants(actor, id, { ...filter, limit: 20 }));
  const all = Object.values(found.by_status).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <JobHead job={job} applicants={all} view="applicants" />
      {job.analyzed_at === null && <JobWait isPublishing={job.status === "pending_analysis"} />}
      {all === 0 ? (
        <NobodyYet jobId={id} isOpen={job.status === "active"} />
      ) : (
        <div className="flex flex-col gap-4">
          <StatusTabs path={`/recruiter/jobs/${id}`} filter={filter} counts={found.by_status} all={all} />
          <Filters
            path={`/recruiter/jobs/${id}`}
            filter={filter}
            total={found.total}
            all={inStatus(found.by_status, filter, all)}
          />
          {found.total > 0 && (
            <ApplicantsTable
              jobId={id}
              first={{ items: found.items.map(toApplicantRow), next_cursor: found.next_cursor }}
              filter={filter}
              suffix={addressOf("", filter)}
              now={new Date().toISOString()}
            />
          )}
        </div>
      )}
    </>
  );
}

type Counts = Partial<Record<ApplicationStatus, number>>;

function inStatus(counts: Counts, { status }: ApplicantsFilter, all: number): number {
  return status ? (counts[status] ?? 0) : all;
}

function StatusTabs({
  path,
  filter,
  counts,
  all,
}: {
  path: string;
  filter: ApplicantsFilter;
  counts: Counts;
  all: number;
}) {
  const words = useTranslations();
  const shown = APPLICATION_STATUSES.filter((status) => counts[status] || status === filter.status);
  return (
    <TabLinks
      label={words("recruiter.applicants.by_status")}
      tabs={[
        {
          href: addressOf(path, { ...filter, status: undefined }),
          label: words("recruiter.applicants.all"),
          count: all,
          isCurrent: !filter.status,
        },
        ...shown.map((status) => ({
          href: addressOf(path, { ...filter, status }),
          label: words(`common.status.recruiter.${status}`),
          count: counts[status] ?? 0,
          isCurrent: status === filter.status,
        })),
      ]}
    />
  );
}

function Filters({
  path,
  filter,
  total,
  all,
}: {
  path: string;
  filter: ApplicantsFilter;
  total: number;
  all: number;
}) {
  const words = useTranslations("recruiter.applicants.filter");
  const { min_score, skills = [], sort, status } = filter;
  const active = [
    ...(min_score === undefined
      ? []
      : [
          {
            label: words("score_from", { score: min_score }),
            hrefWithout: addressOf(path, { ...filter, min_score: undefined }),
          },
        ]),
    ...skills.map((skill) => ({
      label: words("has_skill", { skill }),
      hrefWithout: addressOf(path, { ...filter, skills: skills.filter((other) => other !== skill) }),
    })),
  ];
  const hidden = all - total;
  return (
    <FilterBar
      action={path}
      active={active}
      clearHref={addressOf(path, { status, sort })}
      result={words(hidden > 0 ? "hidden" : "result", { total, hidden })}
    >
      <ApplicantFilterFields filter={filter} />
    </FilterBar>
  );
}

function NobodyYet({ jobId, isOpen }: { jobId: string; isOpen: boolean }) {
  const words = useTranslations("recruiter.applicants.none");
  return (
    <EmptyState
      icon={Users}
      title={words("title")}
      action={<ButtonLink href={`/recruiter/jobs/${jobId}/text`}>{words("action")}</ButtonLink>}
    >
      <p>{words(isOpen ? "open" : "not_open")}</p>
    </EmptyState>
  );
}
